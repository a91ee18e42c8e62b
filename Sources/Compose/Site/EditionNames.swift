import BriefingModel

/// What issues and actors are called.
protocol EditionNames: Sendable {
  func issueName(_ id: Issue.ID) -> String
  func actorName(_ id: Actor.ID) -> String
}
