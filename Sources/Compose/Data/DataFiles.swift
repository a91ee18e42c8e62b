import BriefingModel
import Compare

/// The files of `data/`.
struct DataFiles {
  let site: SiteIndex

  private let positions: PositionTables
  private let comparison: ComparisonTables
  private let subjects: SubjectTables
  private let statements = StatementTables()

  init(site: SiteIndex) {
    self.site = site
    positions = PositionTables(site: site)
    comparison = ComparisonTables(site: site)
    subjects = SubjectTables(site: site)
  }

  /// The large files of what each article states.
  var articleTables: [ArticleTable] {
    [
      articleTable(statements.timeline, { StatedDate.all(in: $0) }, of: { $0.statement }),
      articleTable(statements.figures, { StatedFigure.all(in: $0) }, of: { $0.statement }),
    ]
  }

  private func articleTable<Stated>(
    _ table: DataTable<StatementTables.Row<Stated>>, _ all: @escaping @Sendable (IndexedArticle) -> [Stated],
    of statement: @escaping @Sendable (Stated) -> Statement
  ) -> ArticleTable {
    let articles = site.articles
    return ArticleTable(path: table.path, head: table.head, documents: articles.map(\.article.id)) { place in
      table.bytes(of: StatementTables.rows(of: all(articles[place]), in: articles[place], statement))
    }
  }

  func glossaryFile() -> SiteFile { statements.glossary.file(site.glossary.rows) }

  /// All other files.
  func subjectFiles() -> [SiteFile] {
    let records = site.articles.flatMap { PositionRecord.records(of: $0.reading, in: $0.article) }
    let positionsFile = PositionsFile(site: site).file(records)
    let tables = [
      positions.positions.file(records), positions.evidence.file(EvidenceRecord.all(of: records, in: site)),
      comparison.matrix.file(site.comparison.vocabulary.issues.flatMap { site.comparison.cells(issue: $0.id) }),
      comparison.agreement.file(site.comparison.comparableGroups),
      ChangeTable.table.file(ChangeTable.Row.rows(of: site.changes)),
      subjects.articles.file(site.articles), subjects.actors.file(site.actorsWithPositions),
      subjects.mentioned.file(site.comparison.actors.lazy.filter { $0.standings.isEmpty }),
      subjects.groups.file(subjects.allGroups), subjects.issues.file(site.vocabulary.issues),
    ]
    let edition = site.settings.edition.map { date in
      EditionFile(
        date: date, positionsDigest: EditionFile.digest(of: positionsFile.bytes), previous: site.lastEdition
      ).file
    }
    return [positionsFile] + tables + [GraphMLFile(site: site).file] + [edition].compactMap { $0 }
      + [DataPackage(site: site, resources: tableResources).file]
  }

  /// What each file holds, in the order of the data page.
  var resources: [DataResource] {
    [PositionsFile.resource] + tableResources + [GraphMLFile.resource, DataPackage.resource]
      + (site.settings.edition == nil ? [] : [EditionFile.resource])
  }

  private var tableResources: [DataResource] {
    [
      positions.positions.resource, positions.evidence.resource, comparison.matrix.resource,
      comparison.agreement.resource, statements.timeline.resource, statements.figures.resource,
      statements.glossary.resource, ChangeTable.table.resource, subjects.articles.resource, subjects.actors.resource,
      subjects.mentioned.resource, subjects.groups.resource, subjects.issues.resource,
    ]
  }
}
