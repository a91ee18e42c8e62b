import BriefingModel

/// Says of an article's entities which actors they are: by the vocabulary where it knows them, else as the text has it.
struct ActorDescriber: Sendable {
  let vocabulary: Vocabulary
  let groups: GroupRules

  private func entry(of entity: Entity) -> ActorEntry? { entity.known.map { vocabulary.actors[$0] } }

  func id(of entity: Entity) -> Actor.ID { entry(of: entity)?.id ?? Slug.make(from: entity.name) }

  func name(of entity: Entity) -> String { entry(of: entity)?.name ?? entity.name }

  func actor(_ entity: Entity) -> Actor {
    let entry = entry(of: entity)
    let kind = entry?.kind ?? Self.kind(of: entity)
    let name = name(of: entity)
    let roles =
      (entry?.role.map { [$0] } ?? [])
      + entity.roles.filter { $0.lowercased() != name.lowercased() }
      .filter { !Self.isBareTitle($0) }
    let group =
      entry?.group
      ?? groups.group(name: name, kind: kind, roles: roles, parties: entity.party.map { [$0] } ?? [])
    return Actor(id: id(of: entity), name: name, kind: kind, group: group, roles: roles)
  }

  private static func kind(of entity: Entity) -> Actor.Kind {
    switch entity.kind {
    case .person: .person
    case .government: .government
    case .legislature: .legislature
    case .group: .group
    case .organization, .document, .thing: .organization
    }
  }

  /// "Sen.", "Mr.": before a name a title, in a list of roles nothing.
  private static func isBareTitle(_ role: String) -> Bool { role.hasSuffix(".") && !role.contains(" ") }
}
