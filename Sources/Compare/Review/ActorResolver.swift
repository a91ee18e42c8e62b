import BriefingModel

/// Finds the actor that an editor names: by id, name or alias, in the vocabulary or in the article.
struct ActorResolver {
  private let actors: [Actor.ID: Actor]
  private let entries: [Actor.ID: ActorEntry]
  /// Every known id, name and alias, as a slug.
  private let ids: [String: Actor.ID]
  private let rules: GroupRules

  init(vocabulary: Vocabulary, reading: ArticleReading) {
    rules = GroupRules(groups: vocabulary.groups)
    actors = Dictionary(reading.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    entries = Dictionary(vocabulary.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ids: [String: Actor.ID] = [:]
    func know(_ name: String, as id: Actor.ID) {
      let slug = Slug.make(from: name)
      if ids[slug] == nil { ids[slug] = id }
    }
    for entry in vocabulary.actors { know(entry.id, as: entry.id) }
    for actor in reading.actors { know(actor.id, as: actor.id) }
    for entry in vocabulary.actors { ([entry.name] + entry.aliases).forEach { know($0, as: entry.id) } }
    for actor in reading.actors { know(actor.name, as: actor.id) }
    self.ids = ids
  }

  /// Nil when neither the vocabulary nor the article's reading knows the name.
  func actor(named name: String) -> Actor? {
    guard let id = ids[Slug.make(from: name)] else { return nil }
    if let actor = actors[id] { return actor }
    return entries[id].map(actor(of:))
  }

  /// An actor whom only an addition names. A name that begins in lower case describes a group of people;
  /// any other is taken for an organization, unless the vocabulary's list of actors says what it is.
  func newActor(named name: String) -> Actor {
    let kind: Actor.Kind = name.first?.isLowercase == true ? .group : .organization
    return Actor(id: Slug.make(from: name), name: name, kind: kind, group: rules.group(name: name, kind: kind))
  }

  private func actor(of entry: ActorEntry) -> Actor {
    let kind = entry.kind ?? .organization
    let roles = entry.role.map { [$0] } ?? []
    let group = entry.group ?? rules.group(name: entry.name, kind: kind, roles: roles)
    return Actor(id: entry.id, name: entry.name, kind: kind, group: group, roles: roles)
  }
}
