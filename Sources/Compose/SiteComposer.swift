package import BriefingModel
package import Compare

/// Composes the pages and data files of an edition.
///
/// Every statement is a sentence of an article or is counted from such sentences. The same edition gives the same
/// text whatever the order of its parts.
package struct SiteComposer: Sendable {
  /// The script that the search begins with, from the site's first folder.
  package static let searchPath = SearchIndex.directoryPath

  private let site: SiteIndex
  private let matrixScripts: MatrixScripts

  /// - Parameters:
  ///   - readings: with the review applied, one for each article.
  ///   - comparison: of the same articles and readings.
  package init(edition: Edition, readings: [ArticleReading], comparison: Comparison) {
    site = SiteIndex(edition: edition, readings: readings, comparison: comparison)
    matrixScripts = MatrixScripts(site: site)
  }

  /// In the order of the site: home, matrix, lists, then each issue, actor and article.
  package func pages() -> [Page] {
    [
      HomePage(site: site).page(), MatrixPage(site: site, dataScript: matrixScripts.index.path).page(),
      IssueListPage(site: site).page(),
      ActorListPage(site: site).page(), BriefingListPage(site: site).page(), MethodPage(site: site).page(),
      ReviewPage(site: site).page(), DataPage(site: site).page(), NotFoundPage(site: site).page(),
    ]
      + site.vocabulary.issues.map { IssuePage(site: site, issue: $0).page() }
      + site.actorsWithPositions.map { ActorPage(site: site, actor: $0).page() }
      + site.articles.map { BriefingPage(site: site, article: $0).page() }
  }

  /// Data for the scripts of the pages: the index of the search, and the evidence behind the matrix.
  package func scriptFiles() -> [SiteFile] {
    SearchIndex(entries: SearchEntries(site: site).all).files() + matrixScripts.files
  }

  /// `data/positions.json` and the rest of `data/`.
  package func dataFiles() -> [SiteFile] {
    DataFiles(site: site).files()
  }
}
