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
  ///   - lastEdition: what was published before; nil where none is known.
  package init(
    edition: Edition, readings: [ArticleReading], comparison: Comparison, lastEdition: PublishedEdition? = nil
  ) {
    site = SiteIndex(edition: edition, readings: readings, comparison: comparison, lastEdition: lastEdition)
    matrixScripts = MatrixScripts(site: site)
  }

  /// In the order of the site: home, matrix, lists, then each issue, actor and article.
  package func pages() -> [Page] {
    let linkedData = LinkedData(site: site)
    let resources = DataFiles(site: site).resources
    return [
      described(HomePage(site: site).page(), linkedData.article),
      MatrixPage(site: site, dataScript: matrixScripts.index.path).page(), AgreementPage(site: site).page(),
      TimelinePage(site: site).page(), IssueListPage(site: site).page(), ActorListPage(site: site).page(),
      BriefingListPage(site: site).page(), ChangesPage(site: site).page(),
      FiguresPage(site: site).page(), GlossaryPage(site: site).page(), MethodPage(site: site).page(),
      ReviewPage(site: site).page(),
      described(DataPage(site: site).page()) { linkedData.dataset($0, resources: resources) },
      NotFoundPage(site: site).page(),
    ]
      + site.vocabulary.issues.map { issue in
        described(IssuePage(site: site, issue: issue).page()) { linkedData.issue(issue, $0) }
      }
      + site.actorsWithPositions.map { ActorPage(site: site, actor: $0).page() }
      + site.articles.map { article in
        described(BriefingPage(site: site, article: article).page()) { linkedData.briefing(article, $0) }
      }
  }

  /// Data for the scripts of the pages: the index of the search, and the evidence behind the matrix.
  package func scriptFiles() -> [SiteFile] {
    SearchIndex(entries: SearchEntries(site: site).all).files() + matrixScripts.files
  }

  /// `data/positions.json` and the rest of `data/`.
  package func dataFiles() -> [SiteFile] {
    DataFiles(site: site).files()
  }

  /// The pictures that pages show.
  package func imageFiles() -> [SiteFile] {
    AgreementDrawings(site: site).files()
  }

  /// Nil without an edition's day.
  package func feedFile() -> SiteFile? {
    AtomFeed(site: site).file
  }

  private func described(_ page: Page, _ text: (Page) -> String) -> Page {
    var page = page
    page.structuredData = text(page)
    return page
  }
}
