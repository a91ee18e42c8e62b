/// Whose words the evidence of a position is. The order is that of strength.
package enum Voice: String, Sendable, CaseIterable {
  /// The actor's own, in quotation marks.
  case quoted
  /// The reporter's paraphrase of what the actor said.
  case reported
  /// The reporter states what the actor does or wants.
  case described
  /// Another actor says it.
  case thirdParty = "third-party"
}
