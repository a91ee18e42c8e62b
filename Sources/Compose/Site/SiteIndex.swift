import BriefingModel
import Compare

/// An edition with everything that the pages look up, worked out once.
struct SiteIndex: EditionNames {
  let settings: SiteSettings
  let vocabulary: Vocabulary
  let comparison: Comparison
  /// Actors with a position, by id: those that have a page.
  let actorsWithPositions: [ComparedActor]
  /// By id.
  let articles: [IndexedArticle]
  let issues: [Issue.ID: Issue]
  let groups: [Group.ID: Group]
  let places: EvidencePlaces
  let actorList: ActorListLayout
  let glossary: Glossary
  /// In the order of the articles.
  let positions: [Position]
  /// In the order of the articles.
  let positionsByIssue: [Issue.ID: [Position]]
  /// The edition that this one is compared with; nil where none is known.
  let lastEdition: PublishedEdition?
  /// What is not as that edition had it; nil without it.
  let changes: EditionChanges?

  private let layouts: [Issue.ID: IssueLayout]
  private let articlePlaces: [String: Int]
  /// For each article, how many issues each of its sentences shows a position on.
  private let issueCounts: [String: [TextSpan: Int]]

  init(
    edition: Edition, readings: [ArticleReading], indexed: IndexedEdition? = nil, comparison: Comparison,
    lastEdition: PublishedEdition? = nil
  ) {
    self.lastEdition = lastEdition
    settings = edition.settings
    vocabulary = edition.vocabulary
    self.comparison = comparison
    let actors = comparison.actors
    actorsWithPositions = actors.indices.filter { !actors[$0].standings.isEmpty }.map { actors[$0] }
    articles = (indexed ?? IndexedEdition(edition, readings: readings)).articles
    var articlePlaces = [String: Int](minimumCapacity: articles.count)
    for (place, article) in articles.enumerated().reversed() { articlePlaces[article.article.id] = place }
    self.articlePlaces = articlePlaces
    issues = Dictionary(edition.vocabulary.issues.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    groups = Dictionary(
      (comparison.groups + edition.vocabulary.groups).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let articles = articles
    let layouts = edition.vocabulary.issues.map { IssueLayout(issue: $0.id, cells: comparison.cells(issue: $0.id)) }
    self.layouts = Dictionary(layouts.map { ($0.issue, $0) }, uniquingKeysWith: { first, _ in first })
    actorList = ActorListLayout(comparison: comparison)
    glossary = Glossary(issues: edition.vocabulary.issues, articles: articles)
    let coded = articles.filter { !$0.reading.positions.isEmpty }
    places = EvidencePlaces(readings: coded.map(\.reading), layouts: layouts)
    positions = coded.flatMap(\.reading.positions)
    positionsByIssue = Dictionary(grouping: positions, by: \.issue)
    changes = lastEdition.map { last in
      let records = articles.flatMap { PositionRecord.records(of: $0.reading, in: $0.article) }
      return EditionChanges(from: last, to: records.map(\.published))
    }
    issueCounts = Dictionary(
      coded.map { ($0.article.id, Self.issueCounts(of: $0.reading)) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many issues the sentence shows a position on: the fewer, the more it is about each.
  func issueCount(of sentence: EvidenceSentence) -> Int {
    issueCounts[sentence.document]?[sentence.sentence] ?? 0
  }

  private static func issueCounts(of reading: ArticleReading) -> [TextSpan: Int] {
    var issues: [TextSpan: Set<Issue.ID>] = [:]
    for position in reading.positions {
      for evidence in position.evidence { issues[evidence.sentence, default: []].insert(position.issue) }
    }
    return issues.mapValues(\.count)
  }

  /// Where the article stands among `articles`.
  func place(of document: String) -> Int? { articlePlaces[document] }

  func article(_ document: String) -> IndexedArticle? {
    place(of: document).map { articles[$0] }
  }

  func layout(of issue: Issue.ID) -> IssueLayout { layouts[issue] ?? IssueLayout(issue: issue, cells: []) }

  func group(_ id: Group.ID) -> Group { groups[id] ?? .other }

  func issueName(_ id: Issue.ID) -> String { issues[id]?.name ?? id }

  func actorName(_ id: Actor.ID) -> String { comparison.actor(id)?.actor.name ?? id }

  /// All positions by what they are of.
  var positionsByKey: [PublishedPosition.Key: Position] {
    Dictionary(positions.map { (PublishedPosition.Key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
