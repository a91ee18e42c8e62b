import BriefingModel
import Compare

/// What `matrix.js` needs beyond the table: which article shows what, and the evidence of each cell.
///
/// The evidence is in one file for each issue, which the page loads when a reader opens a cell.
struct MatrixScripts: Sendable {
  /// Among so many articles a reader can choose: those with the most cells.
  static let articleLimit = 300

  /// Names the states, the articles and the files of the issues, and tells the state of each cell by each article alone.
  let index: SiteFile
  /// All files, the index among them.
  let files: [SiteFile]

  init(site: SiteIndex) {
    let issues = site.comparison.mentionedIssues
    let evidence = issues.map { issue in
      DataScript.file(
        name: "matrix/\(issue.id)", value: CellEvidence(site: site).value(of: site.layout(of: issue.id)))
    }
    let states = issues.flatMap { Self.states(of: $0, in: site) }
    let choice = Self.choice(of: states)
    let chosen = Set(choice)
    let words = CellState.allCases.map { ($0.rawValue, JSONText.Value.array([.string($0.sign), .string($0.words)])) }
    let value: JSONText.Value = .object([
      ("words", .object(words)),
      (
        "articles",
        .array(
          choice.map { place in
            let article = site.articles[place]
            return .array([.integer(place), .string("\(article.label): \(article.headline)")])
          })
      ),
      ("articleCount", .integer(Set(states.map(\.article)).count)),
      ("states", .array(states.filter { chosen.contains($0.article) }.map(\.value))),
      ("evidence", .object(zip(issues, evidence).map { ($0.id, .string($1.path)) })),
    ])
    index = DataScript.file(name: "matrix/index", value: value)
    files = [index] + evidence
  }

  /// What one article alone shows of a cell.
  private struct State {
    let issue: Issue.ID
    let group: Group.ID
    /// Its place in the edition.
    let article: Int
    let state: CellState

    /// `[issue, group, place of the article, state]`
    var value: JSONText.Value {
      .array([.string(issue), .string(group), .integer(article), .string(state.rawValue)])
    }
  }

  /// The articles that a reader can choose among, in the order of the edition.
  private static func choice(of states: [State]) -> [Int] {
    let counts = states.reduce(into: [Int: Int]()) { $0[$1.article, default: 0] += 1 }
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(articleLimit).map(\.key).sorted()
  }

  private static func states(of issue: Issue, in site: SiteIndex) -> [State] {
    site.comparison.cells(issue: issue.id).flatMap { cell in
      cell.statesByArticle.compactMap { document, state in
        site.place(of: document).map { State(issue: issue.id, group: cell.group, article: $0, state: state) }
      }
      .sorted { $0.article < $1.article }
    }
  }
}
