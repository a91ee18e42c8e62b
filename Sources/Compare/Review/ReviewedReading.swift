package import BriefingModel

/// An article's reading with its review applied.
///
/// A position that is rejected is gone; one that is confirmed, edited or added says so in its `review`. An entry
/// with an error changes nothing. What two entries or the machine say of the same actor and issue stays one position.
package struct ReviewedReading: Sendable {
  package var reading: ArticleReading
  /// A quotation that is not in the article, an id that no longer exists, an issue or actor that is not known …
  package var diagnostics: [Diagnostic]

  /// - Parameter reading: the machine's, whose ids the review's entries name.
  package init(_ reading: ArticleReading, of article: Article, vocabulary: Vocabulary) {
    guard !article.review.isEmpty else {
      self.reading = reading
      self.diagnostics = []
      return
    }
    var application = ReviewApplication(reading: reading, article: article, vocabulary: vocabulary)
    for entry in article.review { application.decide(entry) }
    for entry in article.review { application.addition(of: entry) }
    self.reading = application.reviewed()
    self.diagnostics = application.diagnostics.sorted()
  }
}
