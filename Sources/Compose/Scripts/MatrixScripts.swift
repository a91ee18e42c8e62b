import BriefingModel
import Compare

/// What `matrix.js` needs beyond the table: which article shows what, and the evidence of each cell.
///
/// The evidence is in one file for each issue, which the page loads when a reader opens a cell.
struct MatrixScripts: Sendable {
  /// Names the states, the articles and the files of the issues, and tells the state of each cell by each article alone.
  let index: SiteFile
  /// All files, the index among them.
  let files: [SiteFile]

  init(site: SiteIndex) {
    let issues = site.comparison.mentionedIssues
    let evidence = issues.map { issue in
      DataScript.file(
        name: "matrix/\(issue.id)", value: CellEvidence(site: site).value(of: site.comparison.cells(issue: issue.id)))
    }
    let words = CellState.allCases.map { ($0.rawValue, JSONText.Value.array([.string($0.sign), .string($0.words)])) }
    let value: JSONText.Value = .object([
      ("words", .object(words)),
      ("articles", .array(site.articles.map { .string("\($0.label): \($0.headline)") })),
      ("states", .array(issues.flatMap { Self.states(of: $0, in: site) })),
      ("evidence", .object(zip(issues, evidence).map { ($0.id, .string($1.path)) })),
    ])
    index = DataScript.file(name: "matrix/index", value: value)
    files = [index] + evidence
  }

  /// `[issue, group, place of the article, state]` of each cell that an article shows something of.
  private static func states(of issue: Issue, in site: SiteIndex) -> [JSONText.Value] {
    site.comparison.cells(issue: issue.id).flatMap { cell in
      let states = cell.statesByArticle.compactMap { document, state in
        site.place(of: document).map { (place: $0, state: state) }
      }
      return states.sorted { $0.place < $1.place }.map { place, state -> JSONText.Value in
        .array([.string(issue.id), .string(cell.group), .integer(place), .string(state.rawValue)])
      }
    }
  }
}
