import BriefingModel

/// Says of an article's entities which actors they are: by the vocabulary where it knows them, else as the text has it.
struct ActorDescriber: Sendable {
  let vocabulary: Vocabulary
  let groups: GroupRules

  private func entry(of entity: Entity) -> ActorEntry? { entity.known.map { vocabulary.actors[$0] } }

  func id(of entity: Entity) -> Actor.ID { entry(of: entity)?.id ?? Slug.make(from: entity.name) }

  func name(of entity: Entity) -> String { entry(of: entity)?.name ?? entity.name }

  /// - Parameter id: what `id(of:)` has given, where that is known already.
  func actor(_ entity: Entity, id: Actor.ID? = nil) -> Actor {
    let entry = entry(of: entity)
    let kind = entry?.kind ?? Self.kind(of: entity)
    let name = name(of: entity)
    let roles =
      (entry?.role.map { [$0] } ?? [])
      + entity.roles.filter { !Self.isSame($0, name) && !Self.isBareTitle($0) }
    let group =
      entry?.group
      ?? groups.group(name: name, kind: kind, roles: roles, parties: entity.party.map { [$0] } ?? [])
    return Actor(id: id ?? self.id(of: entity), name: name, kind: kind, group: group, roles: roles)
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

  /// Case aside.
  private static func isSame(_ role: String, _ name: String) -> Bool {
    let isASCII = role.utf8.allSatisfy { $0 < 0x80 } && name.utf8.allSatisfy { $0 < 0x80 }
    guard isASCII else { return role.lowercased() == name.lowercased() }
    guard role.utf8.count == name.utf8.count else { return false }
    return role.utf8.lazy.map(Lexicon.lowercase).elementsEqual(name.utf8.lazy.map(Lexicon.lowercase))
  }

  /// "Sen.", "Mr.": before a name a title, in a list of roles nothing.
  private static func isBareTitle(_ role: String) -> Bool {
    role.utf8.last == UInt8(ascii: ".") && !role.utf8.contains(UInt8(ascii: " "))
  }
}
