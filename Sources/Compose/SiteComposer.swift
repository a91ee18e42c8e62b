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
  private let matrixScripts: OnDemand<MatrixScripts>

  /// - Parameters:
  ///   - readings: with the review applied, one for each article.
  ///   - indexed: the same articles and readings, where they were looked through already.
  ///   - comparison: of the same articles and readings.
  ///   - lastEdition: what was published before; nil where none is known.
  package init(
    edition: Edition, readings: [ArticleReading], indexed: IndexedEdition? = nil, comparison: Comparison,
    lastEdition: PublishedEdition? = nil
  ) {
    site = SiteIndex(
      edition: edition, readings: readings, indexed: indexed, comparison: comparison, lastEdition: lastEdition)
    matrixScripts = OnDemand { [site] in MatrixScripts(site: site) }
  }

  /// What the site shows of an article's text: no page and no file takes anything else from it, so that the rest may be
  /// dropped once the article is read.
  /// - Returns: ascending and apart from each other; the whole text where it is published in full.
  package static func citedSpans(of article: Article, reading: ArticleReading) -> [TextSpan] {
    CitedSpans(article: article, reading: reading).all
  }

  /// In the order of the site: home, matrix, lists, then each issue, actor and article.
  package func pageTasks() -> [PageTask] {
    PageTasks(site: site, matrixScripts: matrixScripts).all
  }

  /// Data for the scripts of the pages: the index of the search, and the evidence behind the matrix.
  package func scriptFiles() -> [SiteFile] {
    SearchIndex(entries: SearchEntries(site: site).all).files() + matrixScripts.value.files
  }

  /// `data/positions.json` and the rest of `data/`.
  package func dataFiles() -> [SiteFile] {
    let data = DataFiles(site: site)
    return data.subjectFiles() + data.articleTables.map(\.file) + [data.glossaryFile()]
  }

  /// All files beside the pages, those that take long first.
  package func fileTasks() -> [FileTask] {
    let data = DataFiles(site: site)
    let tables = data.articleTables.map { FileTask(name: $0.path, part: .statements, work: .table($0)) }
    return tables + [
      files("search", of: .quotations) { SearchIndex(entries: SearchEntries(site: $0).all).files() },
      files("data", of: .subjects) { DataFiles(site: $0).subjectFiles() },
      files("glossary", of: .statements) { [DataFiles(site: $0).glossaryFile()] },
      FileTask(
        name: "others", part: .subjects,
        work: .files { [self] in matrixScripts.value.files + imageFiles() + [feedFile()].compactMap { $0 } }),
    ]
  }

  private func files(
    _ name: String, of part: EditionPart, _ compose: @escaping @Sendable (SiteIndex) -> [SiteFile]
  ) -> FileTask {
    FileTask(name: name, part: part, work: .files { [site] in compose(site) })
  }

  /// The pictures that pages show.
  package func imageFiles() -> [SiteFile] {
    AgreementDrawings(site: site).files()
  }

  /// Where the feed stands, without composing it; nil where there is none.
  package static func feedPath(in settings: SiteSettings) -> String? { settings.edition.map { _ in AtomFeed.path } }

  /// Nil without an edition's day.
  package func feedFile() -> SiteFile? {
    AtomFeed(site: site).file
  }
}
