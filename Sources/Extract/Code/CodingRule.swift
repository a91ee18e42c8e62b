/// The rules by which a position is read. The raw value is what the site shows, so each names its reason.
enum CodingRule: String, Sendable, CaseIterable {
  /// The actor demands, wants, plans or supports it, or is against it.
  case attitude = "attitude"
  /// The actor does it, or undoes it.
  case act = "act"
  /// The actor says what ought to be.
  case should = "should"
  /// The actor judges it good or bad.
  case judgment = "judgment"
  /// The actor states it, where the issue is an assessment.
  case assessment = "assessment"
  /// The article says that the actor has put nothing forward.
  case absence = "absence"
  /// A letter, bill or petition says it; its signatories hold it.
  case jointDocument = "joint document"
  /// The actor's own name states its aim, or the actor supports one whose name does.
  case name = "name"
  /// The article says that two parties agree on it.
  case agreement = "agreement"
}
