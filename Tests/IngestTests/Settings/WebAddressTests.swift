import Testing

@testable import Ingest

struct WebAddressTests {
  @Test(
    arguments: [
      "https://pier.example", "http://pier.example:8080/a?b=c#d", "https://192.0.2.1/x", "https://pier.example/é",
      "https://bücher.example/",
    ])
  func letsThrough(_ address: String) {
    #expect(WebAddress.checked(address) == address)
  }

  @Test func writesTheSchemeInLowercase() {
    #expect(WebAddress.checked("HTTPS://pier.example/A") == "https://pier.example/A")
  }

  @Test(
    arguments: [
      "", "pier.example", "javascript:alert(1)", "data:text/html,x", "//pier.example", "https://", "https:///path",
      "https://user@pier.example", "https://pier.example/a b", "https://pier.example/\u{202E}", "https://a\"b",
      "https://pier.example/<b>", "https://pier.example:x", "https://pier.example:99999", "https://a:b:c",
      "ftp://pier.example", " https://pier.example", "https://.example", "https://pier.example/\u{0}",
    ])
  func refuses(_ address: String) {
    #expect(WebAddress.checked(address) == nil)
  }

  @Test func endsAFolderWithOneSlash() {
    #expect(WebAddress.folder("https://pier.example/a") == "https://pier.example/a/")
    #expect(WebAddress.folder("https://pier.example/a/") == "https://pier.example/a/")
    #expect(WebAddress.folder("https://pier.example/?a") == nil)
  }
}
