package import BriefingModel

/// All that the editor gives, with the articles still to be read.
package struct Seeds: Sendable {
  package var settings: SiteSettings
  package var vocabulary: Vocabulary
  /// Of the vocabulary's files.
  package var vocabularyFingerprint: UInt64
  /// By id.
  package var articles: [ArticleFile]
}
