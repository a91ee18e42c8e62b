package import BriefingModel

/// An article's reading with its review applied.
package struct ReviewedReading: Sendable {
  package var reading: ArticleReading
  /// A quotation that is not in the article, an id that no longer exists, an issue or actor that is not known …
  package var diagnostics: [Diagnostic]

  package init(_ reading: ArticleReading, of article: Article, vocabulary: Vocabulary) {
    self.reading = reading
    self.diagnostics = []
  }
}
