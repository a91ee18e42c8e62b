package import BriefingModel

/// What the positions of an edition add up to.
package struct Comparison: Sendable {
  package var vocabulary: Vocabulary

  /// - Parameter readings: with the review applied, one for each article.
  package init(vocabulary: Vocabulary, articles: [Article], readings: [ArticleReading]) {
    self.vocabulary = vocabulary
  }
}
