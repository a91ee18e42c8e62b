package import BriefingModel

/// An actor as all articles together show it.
package struct ComparedActor: Sendable, Hashable, Identifiable {
  /// Name, kind and group of the first article, by id, that has the actor; the roles of all.
  package var actor: Actor
  /// The articles that mention it, by id.
  package var documents: [String]
  /// On each issue with a position, in the vocabulary's order.
  package var standings: [Standing]

  package var id: Actor.ID { actor.id }
}
