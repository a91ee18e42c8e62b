import BriefingModel
import Compare

/// The files of `data/`.
struct DataFiles {
  let site: SiteIndex

  func files() -> [SiteFile] {
    let records = site.articles.flatMap { PositionRecord.records(of: $0.reading, in: $0.article) }
    return [
      PositionsFile(site: site).file(records),
      positions.file(records),
      matrix.file(site.comparison.vocabulary.issues.flatMap { site.comparison.cells(issue: $0.id) }),
      articles.file(site.articles),
      actors.file(site.actorsWithPositions),
      issues.file(site.vocabulary.issues),
    ]
  }

  var legends: [DataLegend] {
    [PositionsFile.legend, positions.legend, matrix.legend, articles.legend, actors.legend, issues.legend]
  }

  private var positions: DataTable<PositionRecord> {
    let anchors = site.anchors
    return DataTable(
      path: "data/positions.csv", summary: "A position: one actor on one issue in one article.",
      columns: [
        .init("id", "The position’s id; it does not change while its first sentence does not.") { $0.position.id },
        .init("document", "The article’s id.") { $0.position.document },
        .init("actor", "The actor’s id.") { $0.position.actor },
        .init("actor_name", "The actor’s full name.") { $0.actorName },
        .init("group", "The id of the actor’s group.") { $0.group },
        .init("issue", "The issue’s id.") { $0.position.issue },
        .init("stance", "supports, opposes, mixed or no-proposal.") { $0.position.stance.rawValue },
        .init("voice", "quoted, reported, described or third-party.") { $0.position.voice.rawValue },
        .init("attributed_by", "Who alone says so, when that is another actor.") { $0.position.attributedBy },
        .init("evidence", "Where each sentence stands: start-end in Unicode scalars of the article’s file.") {
          $0.evidence.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";")
        },
        .init("evidence_text", "The sentences, with a blank line between.") {
          $0.evidenceText.joined(separator: "\n\n")
        },
        .init("cue", "The words that report or show the stance.") { $0.position.cue },
        .init("rule", "The rule that read it.") { $0.position.rule },
        .init("review", "machine, confirmed, edited or added.") { $0.position.review.rawValue },
        .init("link", "Its place on the site.") { anchors.link(to: $0.position) },
      ])
  }

  private var matrix: DataTable<Cell> {
    let site = site
    return DataTable(
      path: "data/matrix.csv", summary: "A cell of the matrix: one issue and one group.",
      columns: [
        .init("issue", "The issue’s id.") { $0.issue },
        .init("issue_name", "Its name.") { site.issueName($0.issue) },
        .init("group", "The group’s id.") { $0.group },
        .init("group_name", "Its name.") { site.group($0.group).name },
        .init("state", CellState.allCases.map(\.rawValue).joined(separator: ", ") + ".") { $0.state.rawValue },
        .init("actors", "How many actors the state rests on.") { String($0.actorCount) },
        .init("articles", "How many articles it rests on.") { String($0.articleCount) },
        .init("sentences", "How many sentences it rests on.") { String($0.sentenceCount) },
        .init("attributed_by", "Who says so, when only other actors do; several are separated by semicolons.") {
          $0.attributedBy.joined(separator: "; ")
        },
        .init("articles_in_all", "How many articles were read.") { String($0.denominator.articles) },
        .init("articles_on_issue", "How many of them mention the issue.") { String($0.denominator.mentioningIssue) },
        .init("articles_on_group", "How many of them mention the group.") { String($0.denominator.mentioningGroup) },
      ])
  }

  private var articles: DataTable<IndexedArticle> {
    DataTable(
      path: "data/articles.csv", summary: "An article. What its editor has not stated is empty.",
      columns: [
        .init("id", "The file’s name without its extension.") { $0.article.id },
        .init("headline", "Its title, or the first words of its lead.") { $0.headline },
        .init("headline_stated", "yes for a title that the editor gave, no for words of the lead.") {
          $0.isHeadlineStated ? "yes" : "no"
        },
        .init("outlet", "Who published it.") { $0.article.metadata.outlet ?? "" },
        .init("author", "Who wrote it.") { $0.article.metadata.author ?? "" },
        .init("date", "Its day, YYYY-MM-DD.") { $0.article.metadata.date?.description ?? "" },
        .init("url", "Where it can be read.") { $0.article.metadata.url ?? "" },
        .init("language", "Its language tag.") { $0.article.metadata.language ?? "" },
        .init("positions", "How many positions it shows.") { String($0.reading.positions.count) },
        .init("reviewed", "How many of them an editor has reviewed.") {
          String($0.reading.positions.count { $0.review != .machine })
        },
        .init("page", "Its briefing on the site.") { "briefings/\($0.slug).html" },
      ])
  }

  private var actors: DataTable<ComparedActor> {
    DataTable(
      path: "data/actors.csv", summary: "An actor with a position.",
      columns: [
        .init("id", "The actor’s id.") { $0.id },
        .init("name", "The full name.") { $0.actor.name },
        .init("kind", "person, organization, government, legislature or group.") { $0.actor.kind.rawValue },
        .init("group", "The id of its group.") { $0.actor.group },
        .init("roles", "What the articles call it; several are separated by semicolons.") {
          $0.actor.roles.joined(separator: "; ")
        },
        .init("articles", "How many articles mention it.") { String($0.documents.count) },
        .init("issues", "On how many issues it has a position.") { String($0.standings.count) },
        .init("page", "Its page on the site.") { "actors/\($0.id).html" },
      ])
  }

  private var issues: DataTable<Issue> {
    let comparison = site.comparison
    return DataTable(
      path: "data/issues.csv", summary: "An issue of the vocabulary.",
      columns: [
        .init("id", "The issue’s id.") { $0.id },
        .init("name", "Its name.") { $0.name },
        .init("proposal", "What there is to support or to oppose.") { $0.proposal },
        .init("kind", "proposal or assessment.") { $0.kind.rawValue },
        .init("actors", "How many actors have a position on it.") { issue in
          String(comparison.cells(issue: issue.id).reduce(0) { $0 + $1.standings.count })
        },
        .init("articles", "How many articles mention it.") { String(comparison.issueMentions[$0.id] ?? 0) },
        .init("page", "Its page on the site.") { "issues/\($0.id).html" },
      ])
  }
}
