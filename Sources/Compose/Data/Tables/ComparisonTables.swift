import BriefingModel
import Compare

/// `matrix.csv` and `agreement.csv`: what the positions add up to.
struct ComparisonTables: Sendable {
  let site: SiteIndex

  var matrix: DataTable<Cell> {
    let site = site
    return DataTable(
      path: "data/matrix.csv", summary: "A cell of the matrix: one issue and one group.",
      primaryKey: ["issue", "group"],
      foreignKeys: [.init(["issue"], to: "issues", ["id"]), .init(["group"], to: "groups", ["id"])],
      columns: [
        .init("issue", "The issue’s id.", isRequired: true) { $0.issue },
        .init("issue_name", "Its name.") { site.issueName($0.issue) },
        .init("group", "The group’s id.", isRequired: true) { $0.group },
        .init("group_name", "Its name.") { site.group($0.group).name },
        .init(
          "state", CellState.allCases.map(\.rawValue).joined(separator: ", ") + ".", isRequired: true,
          values: CellState.allCases.map(\.rawValue)
        ) { $0.state.rawValue },
        .init("actors", "How many actors the state rests on.", .integer) { String($0.actorCount) },
        .init("articles", "How many articles it rests on.", .integer) { String($0.articleCount) },
        .init("sentences", "How many sentences it rests on.", .integer) { String($0.sentenceCount) },
        .init("attributed_by", "Who says so, when only other actors do; several are separated by semicolons.") {
          $0.attributedBy.joined(separator: "; ")
        },
        .init("articles_in_all", "How many articles were read.", .integer) { String($0.denominator.articles) },
        .init("articles_on_issue", "How many of them mention the issue.", .integer) {
          String($0.denominator.mentioningIssue)
        },
        .init("articles_on_group", "How many of them mention the group.", .integer) {
          String($0.denominator.mentioningGroup)
        },
      ])
  }

  var agreement: DataTable<Agreement<Group.ID>> {
    let site = site
    return DataTable(
      path: "data/agreement.csv", summary: "Two groups that take a side on at least two of the same issues.",
      primaryKey: ["first", "second"],
      foreignKeys: [.init(["first"], to: "groups", ["id"]), .init(["second"], to: "groups", ["id"])],
      columns: [
        .init("first", "The id of one group.", isRequired: true) { $0.first },
        .init("first_name", "Its name.") { site.group($0.first).name },
        .init("second", "The id of the other.", isRequired: true) { $0.second },
        .init("second_name", "Its name.") { site.group($0.second).name },
        .init("shared", "On how many issues both take a side.", .integer, isRequired: true) { String($0.sharedCount) },
        .init("same", "On how many of them it is the same.", .integer, isRequired: true) { String($0.same.count) },
        .init("opposite", "On how many they are on opposite sides.", .integer, isRequired: true) {
          String($0.opposite.count)
        },
        .init("unclear", "On how many one of them is mixed or divided.", .integer, isRequired: true) {
          String($0.unclear.count)
        },
        .init("same_issues", "Their ids, separated by semicolons.") { $0.same.joined(separator: ";") },
        .init("opposite_issues", "Their ids.") { $0.opposite.joined(separator: ";") },
        .init("unclear_issues", "Their ids.") { $0.unclear.joined(separator: ";") },
      ])
  }
}
