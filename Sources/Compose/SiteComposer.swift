package import BriefingModel
package import Compare

/// Composes the pages and data files of an edition.
package struct SiteComposer: Sendable {
  package init(edition: Edition, readings: [ArticleReading], comparison: Comparison) {
  }

  package func pages() -> [Page] { [] }

  /// `data/positions.json` and the rest of `data/`.
  package func dataFiles() -> [SiteFile] { [] }
}
