package import BriefingModel

/// A data file with rows for each article, which depend on nothing but that article: those of an article that stays the
/// same can be taken from the file as it was.
package struct ArticleTable: Sendable {
  package let path: String
  /// What stands before all rows.
  package let head: [UInt8]
  /// Of the articles in the order of the rows.
  package let documents: [Article.ID]
  /// The rows of the article at a place.
  package let rows: @Sendable (Int) -> [UInt8]

  /// Composed anew.
  var file: SiteFile {
    SiteFile(path: path, bytes: documents.indices.reduce(into: head) { $0 += rows($1) })
  }
}
