import BriefingModel

/// A row of `glossary.csv`.
struct GlossaryRow: Sendable {
  let id: String
  let term: String
  let meaning: String
  /// Empty for the editor's.
  let document: String
  let articleCount: Int
  let issues: [Issue.ID]
}
