import BriefingModel
import Compare

/// `articles.csv`, `actors.csv`, `mentioned.csv`, `groups.csv` and `issues.csv`: what the positions are of.
struct SubjectTables: Sendable {
  let site: SiteIndex

  var articles: DataTable<IndexedArticle> {
    DataTable(
      path: "data/articles.csv", summary: "An article. What its editor has not stated is empty.", primaryKey: ["id"],
      columns: [
        .init("id", "The file’s name without its extension.", isRequired: true) { $0.article.id },
        .init("headline", "Its title, or the first words of its lead.") { $0.headline },
        .init("headline_stated", "yes for a title that the editor gave, no for words of the lead.", .boolean) {
          $0.isHeadlineStated ? "yes" : "no"
        },
        .init("outlet", "Who published it.") { $0.article.metadata.outlet ?? "" },
        .init("author", "Who wrote it.") { $0.article.metadata.author ?? "" },
        .init("date", "Its day, YYYY-MM-DD.", .date) { $0.article.metadata.date?.description ?? "" },
        .init("url", "Where it can be read.") { $0.article.metadata.url ?? "" },
        .init("language", "Its language tag.") { $0.article.metadata.language ?? "" },
        .init("positions", "How many positions it shows.", .integer) { String($0.reading.positions.count) },
        .init("reviewed", "How many of them an editor has reviewed.", .integer) {
          String($0.reading.positions.count { $0.review != .machine })
        },
        .init("page", "Its briefing on the site.") { "briefings/\($0.slug).html" },
      ])
  }

  var actors: DataTable<ComparedActor> {
    DataTable(
      path: "data/actors.csv", summary: "An actor with a position.", primaryKey: ["id"],
      foreignKeys: [.init(["group"], to: "groups", ["id"])],
      columns: [
        .init("id", "The actor’s id.", isRequired: true) { $0.id },
        .init("name", "The full name.", isRequired: true) { $0.actor.name },
        .init(
          "kind", "person, organization, government, legislature or group.", isRequired: true,
          values: Actor.Kind.allCases.map(\.rawValue)
        ) { $0.actor.kind.rawValue },
        .init("group", "The id of its group.", isRequired: true) { $0.actor.group },
        .init("roles", "What the articles call it; several are separated by semicolons.") {
          $0.actor.roles.joined(separator: "; ")
        },
        .init("articles", "How many articles mention it.", .integer) { String($0.documents.count) },
        .init("issues", "On how many issues it has a position.", .integer) { String($0.standings.count) },
        .init("page", "Its page on the site.") { "actors/\($0.id).html" },
      ])
  }

  static let mentionedPath = "data/mentioned.csv"

  var mentioned: DataTable<ComparedActor> {
    DataTable(
      path: Self.mentionedPath, summary: "Someone whom the articles mention without a position.", primaryKey: ["id"],
      foreignKeys: [.init(["group"], to: "groups", ["id"])],
      columns: [
        .init("id", "The actor’s id.", isRequired: true) { $0.id },
        .init("name", "The full name.", isRequired: true) { $0.actor.name },
        .init("group", "The id of its group.", isRequired: true) { $0.actor.group },
        .init("articles", "How many articles mention it.", .integer) { String($0.documents.count) },
      ])
  }

  var groups: DataTable<Group> {
    let comparison = site.comparison
    return DataTable(
      path: "data/groups.csv", summary: "A group of actors: a column of the matrix.", primaryKey: ["id"],
      columns: [
        .init("id", "The group’s id.", isRequired: true) { $0.id },
        .init("name", "Its name.", isRequired: true) { $0.name },
        .init("short_name", "Its name at the head of a column.") { $0.shortName },
        .init("articles", "How many articles mention one of its actors.", .integer) {
          String(comparison.groupMentions[$0.id] ?? 0)
        },
      ])
  }

  /// The vocabulary's, and that of whoever no rule knows.
  var allGroups: [Group] {
    let known = site.vocabulary.groups
    return known.contains { $0.id == Group.other.id } ? known : known + [.other]
  }

  var issues: DataTable<Issue> {
    let comparison = site.comparison
    return DataTable(
      path: "data/issues.csv", summary: "An issue of the vocabulary.", primaryKey: ["id"],
      columns: [
        .init("id", "The issue’s id.", isRequired: true) { $0.id },
        .init("name", "Its name.", isRequired: true) { $0.name },
        .init("proposal", "What there is to support or to oppose.") { $0.proposal },
        .init("kind", "proposal or assessment.", values: Issue.Kind.allCases.map(\.rawValue)) { $0.kind.rawValue },
        .init("actors", "How many actors have a position on it.", .integer) { issue in
          String(comparison.cells(issue: issue.id).reduce(0) { $0 + $1.standings.count })
        },
        .init("articles", "How many articles mention it.", .integer) {
          String(comparison.issueMentions[$0.id] ?? 0)
        },
        .init("page", "Its page on the site.") { "issues/\($0.id).html" },
      ])
  }
}
