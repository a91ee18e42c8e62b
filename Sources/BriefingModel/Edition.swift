/// All that the editor gives: the input of a build.
package struct Edition: Sendable, Hashable {
  package var settings: SiteSettings
  package var vocabulary: Vocabulary
  /// By id.
  package var articles: [Article]

  package init(settings: SiteSettings, vocabulary: Vocabulary, articles: [Article]) {
    self.settings = settings
    self.vocabulary = vocabulary
    self.articles = articles
  }
}
