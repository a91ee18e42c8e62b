/// The words that recognize issues, actors and stance: what the editor owns.
package struct Vocabulary: Sendable, Hashable {
  /// In the order of display.
  package var issues: [Issue]
  /// In the order of display; an actor belongs to the first group with a rule that holds, else to `Group.other`.
  package var groups: [Group]
  package var actors: [ActorEntry]
  package var cues: [CueEntry]

  package init(issues: [Issue], groups: [Group], actors: [ActorEntry] = [], cues: [CueEntry] = []) {
    self.issues = issues
    self.groups = groups
    self.actors = actors
    self.cues = cues
  }
}

extension Group {
  /// Where an actor belongs that no rule knows.
  package static let other = Group(id: "other", name: "Others", shortName: "Others")
}
