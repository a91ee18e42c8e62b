import Testing

@testable import Extract

@Suite("Words of a text")
struct WordTextTests {
  @Test(
    "Words are found whole, case and periods aside",
    arguments: [
      ("the spokeswoman for the port", "Oman", false),
      ("an aide from Oman", "Oman", true),
      ("the U.S. trade minister", "US", true),
      ("South Korean officials", "South Korea", false),
      ("minister of South Korea", "south korea", true),
      ("", "Oman", false),
    ])
  func holds(_ text: String, _ words: String, _ expected: Bool) {
    #expect(WordText(text).holds(WordText(words)) == expected)
  }

  @Test(
    "A stem is found at the beginning of a word only",
    arguments: [("trade officials", "official", true), ("the administration", "minister", false)])
  func beginning(_ text: String, _ stem: String, _ expected: Bool) {
    #expect(WordText(text).holdsWord(beginning: WordText(stem)) == expected)
  }
}
