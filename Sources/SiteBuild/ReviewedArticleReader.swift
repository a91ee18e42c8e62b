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

  /// - Parameter english: nil where it is not known yet.
  init(vocabulary: Vocabulary, english: EnglishWords? = nil, appliesReview: Bool = true) {
    self.vocabulary = vocabulary
    self.appliesReview = appliesReview
    reader = OnDemand { ArticleReader(vocabulary: vocabulary, english: english ?? EnglishWords()) }
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
