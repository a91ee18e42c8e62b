package import BriefingModel

/// How far another actor agrees with one, in numbers of issues.
package struct Partner: Sendable, Hashable {
  package let actor: Actor.ID
  /// Issues on which both have a stance.
  package let sharedCount: Int
  /// Both support, or both oppose.
  package let sameCount: Int
  /// One supports and the other opposes.
  package let oppositeCount: Int

  package init(actor: Actor.ID, sharedCount: Int, sameCount: Int, oppositeCount: Int) {
    self.actor = actor
    self.sharedCount = sharedCount
    self.sameCount = sameCount
    self.oppositeCount = oppositeCount
  }
}
