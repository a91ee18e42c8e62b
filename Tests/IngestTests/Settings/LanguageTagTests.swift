import Testing

@testable import Ingest

struct LanguageTagTests {
  @Test(arguments: ["en", "en-GB", "zh-Hant-TW", "gsw", "de-1996"])
  func letsThrough(_ tag: String) {
    #expect(LanguageTag.isWellFormed(tag))
  }

  @Test(arguments: ["", "e", "english", "en_GB", "en-", "-en", "en-x y", "én", "en-\"", "en-123456789"])
  func refuses(_ tag: String) {
    #expect(!LanguageTag.isWellFormed(tag))
  }
}
