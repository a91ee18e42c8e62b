import BriefingModel

/// Everyone of all readings, with actors of the same id made one.
struct ActorTable {
  /// By id.
  let actors: [ComparedActor]

  /// - Parameters:
  ///   - readings: by article id, so that their order counts for nothing.
  ///   - groups: ids that the vocabulary knows; an actor of any other is put among the others.
  init(readings: [ArticleReading], vocabulary: Vocabulary) {
    let groups = Set(vocabulary.groups.map(\.id))
    var actors: [Actor.ID: ComparedActor] = [:]
    func add(_ actor: Actor, in document: String) {
      if actors[actor.id] == nil {
        var first = actor
        first.roles = []
        if !groups.contains(first.group) { first.group = Group.other.id }
        actors[actor.id] = ComparedActor(actor: first, documents: [], standings: [])
      }
      var known = Set((actors[actor.id]?.actor.roles ?? []).map { $0.lowercased() })
      for role in actor.roles where known.insert(role.lowercased()).inserted {
        actors[actor.id]?.actor.roles.append(role)
      }
      if actors[actor.id]?.documents.last != document { actors[actor.id]?.documents.append(document) }
    }
    for reading in readings {
      for actor in reading.actors { add(actor, in: reading.document) }
      // A position's actor should be among the reading's; one that is not is shown by its id rather than lost.
      for position in reading.positions {
        add(
          Actor(
            id: position.actor, name: actors[position.actor]?.actor.name ?? position.actor, kind: .group,
            group: Group.other.id), in: reading.document)
      }
    }
    let standings = Self.standings(of: readings, issues: vocabulary.issues)
    self.actors = actors.values.sorted { $0.id < $1.id }.map { compared in
      var compared = compared
      compared.standings = standings[compared.id] ?? []
      return compared
    }
  }

  /// Positions on an issue that the vocabulary does not have are left out.
  private static func standings(of readings: [ArticleReading], issues: [Issue]) -> [Actor.ID: [Standing]] {
    let order = Dictionary(issues.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let byActor = Dictionary(grouping: readings.flatMap(\.positions), by: \.actor)
    return byActor.mapValues { positions in
      Dictionary(grouping: positions.filter { order[$0.issue] != nil }, by: \.issue)
        .map { Standing(actor: $1[0].actor, issue: $0, positions: $1) }
        .sorted { order[$0.issue] ?? 0 < order[$1.issue] ?? 0 }
    }
  }
}
