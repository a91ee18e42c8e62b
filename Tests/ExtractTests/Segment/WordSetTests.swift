import Testing

@testable import Extract

@Suite("Sets of words")
struct WordSetTests {
  @Test(
    "hold their words, case and a full stop aside, and no others",
    arguments: [("pounds", true), ("Pounds", true), ("dlrs.", true), ("pound", false), ("won", false), ("1987", false)])
  func contains(word: String, expected: Bool) throws {
    let token = try #require(Segmented.segmentation("\(word) and more").tokens.first)
    #expect(WordSet("pounds dlrs 1987").contains(token) == expected)
  }
}
