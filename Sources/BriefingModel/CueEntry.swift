/// A word that the vocabulary adds to the English ones which report speech or show a stance.
package struct CueEntry: Sendable, Hashable {
  package enum Direction: String, Sendable, CaseIterable {
    /// The actor wants, does or increases what follows.
    case forward
    /// The actor rejects, ends or lessens what follows.
    case reverse
    /// The word reports, and says nothing of the stance.
    case neutral
  }

  /// A verb in its base form, with a particle if it has one: "slap", "water down".
  package var verb: String
  package var direction: Direction
  package var location: SourceLocation

  package init(verb: String, direction: Direction, location: SourceLocation) {
    self.verb = verb
    self.direction = direction
    self.location = location
  }
}
