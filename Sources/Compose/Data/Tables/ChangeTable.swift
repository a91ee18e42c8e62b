import BriefingModel
import Compare

/// `changes.csv`: what this edition says that the last one did not.
struct ChangeTable: Sendable {
  /// A position that is new, changed or withdrawn.
  struct Row: Sendable {
    enum Kind: String, Sendable, CaseIterable {
      case new, changed, withdrawn
    }

    let kind: Kind
    let before: PublishedPosition?
    let now: PublishedPosition?

    static func rows(of changes: EditionChanges?) -> [Row] {
      guard let changes else { return [] }
      return changes.new.map { Row(kind: .new, before: nil, now: $0) }
        + changes.changed.map { Row(kind: .changed, before: $0.before, now: $0.now) }
        + changes.withdrawn.map { Row(kind: .withdrawn, before: $0, now: nil) }
    }

    /// As it is, or as it was when it is withdrawn.
    var position: PublishedPosition? { now ?? before }
  }

  static let table = DataTable<Row>(
    path: "data/changes.csv", summary: "A position that the last edition did not have, or has otherwise.",
    primaryKey: ["document", "actor", "issue"],
    columns: [
      .init("kind", "new, changed or withdrawn.", isRequired: true, values: Row.Kind.allCases.map(\.rawValue)) {
        $0.kind.rawValue
      },
      .init("document", "The article’s id.", isRequired: true) { $0.position?.document ?? "" },
      .init("actor", "The actor’s id.", isRequired: true) { $0.position?.actor ?? "" },
      .init("actor_name", "The actor’s name.") { $0.position?.actorName ?? "" },
      .init("issue", "The issue’s id.", isRequired: true) { $0.position?.issue ?? "" },
      .init("stance_before", "Its stance in the last edition.") { $0.before?.stance.rawValue ?? "" },
      .init("stance_now", "Its stance in this one.") { $0.now?.stance.rawValue ?? "" },
      .init("voice_before", "Its voice in the last edition.") { $0.before?.voice.rawValue ?? "" },
      .init("voice_now", "Its voice in this one.") { $0.now?.voice.rawValue ?? "" },
      .init("sentences_before", "How many sentences showed it.", .integer) { row in
        row.before.map { String($0.evidenceIDs.count) } ?? ""
      },
      .init("sentences_now", "How many show it.", .integer) { row in
        row.now.map { String($0.evidenceIDs.count) } ?? ""
      },
    ])
}
