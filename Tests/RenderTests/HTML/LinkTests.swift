import Testing

@testable import Render

struct LinkTests {
  @Test(arguments: [
    ("https://fish.example", LinkDestination.Kind.web), ("HTTP://fish.example/", .web),
    ("mailto:a@fish.example", .mail),
    ("issues/cod.html#x", .page), ("../data/cod.csv", .page), ("a?b:c", .page), ("#here", .fragment),
  ])
  func mayBeFollowed(destination: String, kind: LinkDestination.Kind) {
    #expect(LinkDestination(destination)?.kind == kind)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
    "ftp://x.example",
    "//evil.example", "/rooted", "\\\\evil.example", "/\\evil.example", "java\tscript:alert(1)", " javascript:alert(1)",
    "\u{1}javascript:alert(1)", "https:", "https://", "http:evil", "mailto:", "", "blob:x", "a\\b",
  ])
  func mayNotBeFollowed(destination: String) {
    #expect(LinkDestination(destination) == nil)
  }

  @Test(arguments: [
    "[text](javascript:alert(1))", "[text](&#106;avascript:alert(1))", "[text](<java&Tab;script:alert(1)>)",
    "<javascript:alert(1)>", "[text]\n\n[text]: data:text/html;base64,eA==",
  ])
  func aLinkThatMayNotBeFollowedIsText(markdown: String) {
    #expect(!html(markdown).contains("<a"))
  }

  @Test func onlyLinksToOtherSitesHideWhereTheyComeFrom() {
    #expect(
      html("[a](https://fish.example/?a=1&b=\"2\")")
        == "<p><a href=\"https://fish.example/?a=1&amp;b=%222%22\" rel=\"noopener noreferrer\">a</a></p>\n")
    #expect(!html("[a](b.html)").contains("rel="))
  }

  @Test func aPrefixGoesBeforeLinksToPagesOnly() {
    let written = html("[a](b.html) [c](#d) [e](https://f.example)", linkPrefix: "/site/")
    #expect(written.contains("href=\"/site/b.html\""))
    #expect(written.contains("href=\"#d\""))
    #expect(written.contains("href=\"https://f.example\""))
  }
}
