/// What an editor has done with a position.
package enum ReviewState: String, Sendable, CaseIterable {
  /// Nobody has looked at it.
  case machine
  case confirmed
  case edited
  case added
}
