/// A file that seems to be an article, and what lies beside it; nothing of it has been read.
struct ArticleCandidate {
  var id: String
  var path: String
  var format: ArticleFormat
  /// The `.yml` of the same name, if there is one.
  var metadataPath: String?
}
