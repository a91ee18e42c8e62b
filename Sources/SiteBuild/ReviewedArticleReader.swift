import BriefingModel
import Compare
import Extract

/// Reads an article by machine and, unless it is told otherwise, applies the editor's review.
struct ReviewedArticleReader: Sendable {
  struct Result: Sendable {
    var article: Article
    /// With the review applied.
    var reading: ArticleReading
    /// Without it.
    var machine: ArticleReading
    /// Problems of the review.
    var diagnostics: [Diagnostic]
  }

  var vocabulary: Vocabulary
  var appliesReview: Bool
  /// Where all readings are known already, none is made.
  private let reader: OnDemand<ArticleReader>

  /// - Parameter reader: by the vocabulary; nil where it is to be made when it is wanted.
  init(vocabulary: Vocabulary, reader: ArticleReader? = nil, appliesReview: Bool = true) {
    self.vocabulary = vocabulary
    self.appliesReview = appliesReview
    self.reader = OnDemand { reader ?? ArticleReader(vocabulary: vocabulary) }
  }

  /// - Parameter known: the machine's reading of the article as it is, from an earlier build.
  func read(_ article: Article, known: ArticleReading? = nil) -> Result {
    let reading = known ?? reader.value.read(article)
    guard appliesReview else { return Result(article: article, reading: reading, machine: reading, diagnostics: []) }
    let reviewed = ReviewedReading(reading, of: article, vocabulary: vocabulary)
    return Result(
      article: article, reading: reviewed.reading, machine: reading, diagnostics: reviewed.diagnostics)
  }
}
