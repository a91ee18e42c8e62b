import Testing

@testable import Render

struct ImageTests {
  @Test func aPictureOfThisSiteIsShownWithItsDescription() {
    #expect(
      html("![Cod & \"co\" <b>](images/cod.svg)", linkPrefix: "../")
        == "<p><img src=\"../images/cod.svg\" alt=\"Cod &amp; &quot;co&quot; &lt;b&gt;\"></p>\n")
  }

  @Test(arguments: [
    "https://evil.example/x.png", "//evil.example/x.png", "data:image/svg+xml,x", "javascript:x", "/rooted.svg", "#x",
    "mailto:a@fish.example",
  ])
  func anyOtherIsItsDescription(source: String) {
    #expect(html("![a *small* cod](<\(source)>)") == "<p>a small cod</p>\n")
  }

  @Test func aHeadingThatHoldsOneHasItsDescriptionInItsIdentifier() {
    #expect(html("# ![A cod](cod.svg)").contains("id=\"a-cod\""))
  }
}
