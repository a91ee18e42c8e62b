/// What an actor wants with regard to an issue's proposal.
package enum Stance: String, Sendable, CaseIterable {
  case supports
  case opposes
  /// The article shows the actor both ways, or under a condition.
  case mixed
  /// The article says that the actor has put forward or taken no position.
  case noProposal = "no-proposal"
}
