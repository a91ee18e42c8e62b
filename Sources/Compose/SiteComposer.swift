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

  /// What the site shows of an article's text: no page and no file takes anything else from it, so that the rest may be
  /// dropped once the article is read.
  /// - Returns: ascending and apart from each other; the whole text where it is published in full.
  package static func citedSpans(of article: Article, reading: ArticleReading) -> [TextSpan] {
    CitedSpans(article: article, reading: reading).all
  }

  /// In the order of the site: home, matrix, lists, then each issue, actor and article.
  package func pageTasks() -> [PageTask] {
    var tasks = listTasks
    for issue in site.vocabulary.issues {
      tasks.append(
        task("issues/\(issue.id)") { site in
          described(IssuePage(site: site, issue: issue).page()) {
            LinkedData(settings: site.settings).issue(issue, $0, in: site)
          }
        })
    }
    for actor in site.actorsWithPositions {
      tasks.append(task("actors/\(actor.id)") { ActorPage(site: $0, actor: actor).page() })
    }
    return tasks + BriefingComposer(site: site).tasks
  }

  private var listTasks: [PageTask] {
    let dataScript = matrixScripts.index.path
    let pages: [(path: String, compose: @Sendable (SiteIndex) -> Page)] = [
      ("index", { site in described(HomePage(site: site).page(), LinkedData(settings: site.settings).article) }),
      ("matrix", { MatrixPage(site: $0, dataScript: dataScript).page() }),
      ("agreement", { AgreementPage(site: $0).page() }),
      ("timeline", { TimelinePage(site: $0).page() }),
      ("issues", { IssueListPage(site: $0).page() }),
      ("actors", { ActorListPage(site: $0).page() }),
      ("briefings", { BriefingListPage(site: $0).page() }),
      ("changes", { ChangesPage(site: $0).page() }),
      ("figures", { FiguresPage(site: $0).page() }),
      ("glossary", { GlossaryPage(site: $0).page() }),
      ("method", { MethodPage(site: $0).page() }),
      ("review", { ReviewPage(site: $0).page() }),
      (
        "data",
        { site in
          described(DataPage(site: site).page()) {
            LinkedData(settings: site.settings).dataset($0, in: site, resources: DataFiles(site: site).resources)
          }
        }
      ),
      ("404", { NotFoundPage(site: $0).page() }),
    ]
    return pages.map { task($0.path, $0.compose) }
  }

  private func task(_ path: String, _ compose: @escaping @Sendable (SiteIndex) -> Page) -> PageTask {
    PageTask(path: path, .edition { [site] in compose(site) })
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

}

/// The page with what it says for machines.
private func described(_ page: Page, _ text: (Page) -> String) -> Page {
  var page = page
  page.structuredData = text(page)
  return page
}
