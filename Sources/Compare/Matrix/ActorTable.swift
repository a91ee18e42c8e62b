import BriefingModel

/// Everyone of all readings, with actors of the same id made one.
struct ActorTable {
  /// By id.
  let actors: [ComparedActor]
  /// For each group, how many articles mention one of its actors.
  let groupMentions: [Group.ID: Int]

  /// - Parameters:
  ///   - readings: by article id, so that their order counts for nothing.
  ///   - groups: ids that the vocabulary knows; an actor of any other is put among the others.
  init(readings: [ArticleReading], vocabulary: Vocabulary) {
    var collection = Collection(groups: Set(vocabulary.groups.map(\.id)))
    for reading in readings {
      for actor in reading.actors { collection.add(actor, in: reading.document) }
      // A position's actor should be among the reading's; one that is not is shown by its id rather than lost.
      for position in reading.positions {
        collection.add(
          Actor(id: position.actor, name: position.actor, kind: .group, group: Group.other.id), in: reading.document)
      }
    }
    let standings = Self.standings(of: readings, issues: vocabulary.issues)
    groupMentions = collection.groupMentions
    for (id, standings) in standings {
      if let place = collection.place(of: id) { collection.actors[place].standings = standings }
    }
    let all = collection.actors
    actors = all.indices.sorted { all[$0].id < all[$1].id }.map { all[$0] }
  }

  private struct Collection {
    let groups: Set<Group.ID>
    var actors: [ComparedActor] = []
    private var places: [Actor.ID: Int] = [:]
    /// In lower case, of the actor at the same place.
    private var roles: [Set<String>] = []
    /// The place among `mentions` of the group of the actor at the same place.
    private var groupPlaces: [Int] = []
    /// For each group, in how many articles it is mentioned, and in which last.
    private var mentions: [(group: Group.ID, count: Int, last: String)] = []

    init(groups: Set<Group.ID>) {
      self.groups = groups
    }

    var groupMentions: [Group.ID: Int] {
      Dictionary(mentions.map { ($0.group, $0.count) }, uniquingKeysWith: { first, _ in first })
    }

    func place(of actor: Actor.ID) -> Int? { places[actor] }

    mutating func add(_ actor: Actor, in document: String) {
      let place = places[actor.id] ?? actors.count
      if place == actors.count { addFirst(actor) }
      for role in actor.roles where roles[place].insert(role.lowercased()).inserted {
        actors[place].actor.roles.append(role)
      }
      guard actors[place].documents.last != document else { return }
      actors[place].documents.append(document)
      let group = groupPlaces[place]
      if mentions[group].last != document {
        mentions[group].count += 1
        mentions[group].last = document
      }
    }

    private mutating func addFirst(_ actor: Actor) {
      places[actor.id] = actors.count
      var first = actor
      first.roles = []
      if !groups.contains(first.group) { first.group = Group.other.id }
      actors.append(ComparedActor(actor: first, documents: [], standings: []))
      roles.append([])
      let place = mentions.firstIndex { $0.group == first.group } ?? mentions.count
      if place == mentions.count { mentions.append((first.group, 0, "")) }
      groupPlaces.append(place)
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
