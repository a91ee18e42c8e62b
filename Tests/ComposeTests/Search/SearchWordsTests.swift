import Testing

@testable import Compose

@Suite struct SearchWordsTests {
  @Test(arguments: [
    ("The Cod-quota, of 2031!", ["the", "cod", "quota", "of", "2031"]), ("", []), ("… – “”", []),
    ("skipper’s boat's", ["skipper", "s", "boat"]), ("ÉCUME", ["écume", "ecume"]), ("漁業 2", ["漁業", "2"]),
    ("Straße", ["straße", "strasse"]), ("e\u{301}a", ["e\u{301}a"]),
  ])
  func wordsAreRunsOfLettersAndDigits(text: String, words: [String]) {
    let found = SearchWords.words(of: text)
    #expect(Set(found.map { Array($0.unicodeScalars) }) == Set(words.map { Array($0.unicodeScalars) }))
  }
}
