/// What the vocabulary knows of an actor; it refines what the articles show, and is never evidence.
package struct ActorEntry: Sendable, Hashable, Identifiable {
  package var id: Actor.ID
  package var name: String
  package var aliases: [String]
  package var kind: Actor.Kind?
  package var group: Group.ID?
  package var role: String?
  package var location: SourceLocation

  package init(
    id: Actor.ID, name: String, aliases: [String] = [], kind: Actor.Kind? = nil, group: Group.ID? = nil,
    role: String? = nil, location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.group = group
    self.role = role
    self.location = location
  }
}
