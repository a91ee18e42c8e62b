import Testing

@testable import Compose

@Suite struct TextFragmentTests {
  @Test(arguments: [
    ("https://a.example/x", "He wants it.", "https://a.example/x#:~:text=He%20wants%20it."),
    ("https://a.example/x#top", "Yes", "https://a.example/x#top:~:text=Yes"),
    ("https://a.example/", "left-wing, \"A&B\"", "https://a.example/#:~:text=left%2Dwing%2C%20%22A%26B%22"),
    (
      "https://a.example/", "one two three four five six seven eight nine\n ten eleven",
      "https://a.example/#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven"
    ),
    ("https://a.example/", "é", "https://a.example/#:~:text=%C3%A9"), ("https://a.example/", " ", "https://a.example/"),
  ])
  func aPassageIsNamedByItsWords(url: String, passage: String, expected: String) {
    #expect(TextFragment.url(url, words: passage) == expected)
  }
}
