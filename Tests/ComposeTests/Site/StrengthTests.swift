import Testing

@testable import Compose

@Suite struct StrengthTests {
  @Test(arguments: [
    (1, 1, true, "one sentence only"), (2, 1, true, "2 sentences in 1 article"),
    (4, 2, true, "4 sentences in 2 articles"), (5, 3, true, "consistently, 5 sentences in 3 articles"),
    (5, 3, false, "5 sentences in 3 articles"),
  ])
  func onlyWhatSeveralArticlesShowIsConsistent(sentences: Int, articles: Int, isOneSide: Bool, words: String) {
    #expect(Wording.strength(sentences: sentences, articles: articles, isOneSide: isOneSide) == words)
  }
}
