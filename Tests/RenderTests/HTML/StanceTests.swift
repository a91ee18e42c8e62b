import BriefingModel
import Testing

struct StanceTests {
  @Test(arguments: CellState.allCases)
  func aCellThatSaysAStateIsMarked(state: CellState) {
    let written = html("| a | b |\n| - | - |\n| x | \(state.sign) \(state.words) ³ |")
    #expect(
      written.contains(
        "<td class=\"state state-\(state.rawValue)\"><span class=\"sign\" aria-hidden=\"true\">\(state.sign) </span>"
          + "\(state.words) ³</td>"))
    #expect(written.contains("class=\"table-scroll states\""))
  }

  @Test func theSignMayStandInALink() {
    let written = html("| a | b |\n| - | - |\n| x | [✗ opposes](y.html) |")
    #expect(
      written.contains(
        "<td class=\"state state-opposes\"><a href=\"y.html\"><span class=\"sign\" aria-hidden=\"true\">✗ </span>opposes</a>"
      ))
  }

  @Test(arguments: [
    ("## ◐ mixed: fleets", "<h2 id=\"mixed-fleets\" class=\"state state-mixed\">"),
    ("**✓ supports** · 2 actors", "<p><strong class=\"state state-supports\"><span class=\"sign\""),
    ("- ○ no proposal", "<li class=\"state state-no-proposal\"><span class=\"sign\""),
  ])
  func headingsStrongTextAndItemsAreMarked(markdown: String, expected: String) {
    #expect(html(markdown).contains(expected))
  }

  @Test(arguments: [
    "| a | b |\n| - | - |\n| x | ✓ |", "| a | b |\n| - | - |\n| x | – 7 |", "| a | b |\n| - | - |\n| x | ✓ supportsX |",
    "| a | b |\n| - | - |\n| x | supports |", "✓ supports, says the text", "> **✓ supports** they cried",
  ])
  func anythingElseIsNot(markdown: String) {
    #expect(!html(markdown).contains("class=\"sign\""))
  }

  @Test func theWordsOfATextAreTheSameWithAndWithoutMark() {
    let text = html("- ✓ supports it").replacing(#/<[^>]*>/#, with: "")
    #expect(text == "\n✓ supports it\n\n")
  }

  @Test func whatIsStrongInAQuotationIsMarked() {
    #expect(html("> They **want** *cod*.\n\n**want**").contains("They <mark>want</mark> <em>cod</em>."))
    #expect(html("> x\n\n**want**").contains("<strong>want</strong>"))
  }
}
