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
    var collection = Collection(groups: Set(vocabulary.groups.map(\.id)), articleCount: readings.count)
    // By place, since a copy of a reading or an actor would count all its parts, and there are very many.
    for index in readings.indices {
      let document = readings[index].document
      for actor in readings[index].actors.indices { collection.add(readings[index].actors, at: actor, in: document) }
      // A position's actor should be among the reading's; one that is not is shown by its id rather than lost.
      for position in readings[index].positions {
        let actor = Actor(id: position.actor, name: position.actor, kind: .group, group: Group.other.id)
        collection.add([actor], at: 0, in: document)
      }
    }
    let standings = Self.standings(of: readings, issues: vocabulary.issues)
    groupMentions = collection.groupMentions
    for (id, standings) in standings {
      if let place = collection.place(of: id) { collection.actors[place].standings = standings }
    }
    collection.sort()
    actors = collection.actors
  }

  private struct Collection {
    let groups: Set<Group.ID>
    var actors: [ComparedActor] = []
    private var places: [Actor.ID: Int] = [:]
    /// In lower case, of the actor at the same place.
    private var roles: [Set<String>] = []
    /// The place among `mentions` of the group of the actor at the same place.
    private var groupPlaces: [Int] = []
    private var placesOfGroups: [Group.ID: Int] = [:]
    /// For each group, in how many articles it is mentioned, and in which last.
    private var mentions: [(group: Group.ID, count: Int, last: String)] = []

    /// - Parameter articleCount: of the readings that will come.
    init(groups: Set<Group.ID>, articleCount: Int) {
      self.groups = groups
      // There are mostly more actors than articles.
      actors.reserveCapacity(articleCount)
      places.reserveCapacity(articleCount)
    }

    var groupMentions: [Group.ID: Int] {
      Dictionary(mentions.map { ($0.group, $0.count) }, uniquingKeysWith: { first, _ in first })
    }

    func place(of actor: Actor.ID) -> Int? { places[actor] }

    /// By id. Nobody can be added after it, or be found by id.
    mutating func sort() {
      var order = IDOrder.places(of: actors.indices.map { actors[$0].actor.id })
      // In place, since a copy of an actor would count all its parts: round after round of those who change places.
      for start in order.indices {
        var place = start
        while order[place] != start {
          let next = order[place]
          actors.swapAt(place, next)
          order[place] = place
          place = next
        }
        order[place] = place
      }
    }

    mutating func add(_ mentioned: [Actor], at index: Int, in document: String) {
      let place = places[mentioned[index].id] ?? actors.count
      if place == actors.count { addFirst(mentioned[index]) }
      if !mentioned[index].roles.isEmpty {
        for role in mentioned[index].roles where roles[place].insert(role.lowercased()).inserted {
          actors[place].actor.roles.append(role)
        }
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
      let place = placesOfGroups[first.group] ?? mentions.count
      if place == mentions.count {
        placesOfGroups[first.group] = place
        mentions.append((first.group, 0, ""))
      }
      groupPlaces.append(place)
    }
  }

  /// Positions on an issue that the vocabulary does not have are left out.
  private static func standings(of readings: [ArticleReading], issues: [Issue]) -> [Actor.ID: [Standing]] {
    let order = Dictionary(issues.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let positions = readings.indices.filter { !readings[$0].positions.isEmpty }.flatMap { readings[$0].positions }
    let byActor = Dictionary(grouping: positions, by: \.actor)
    return byActor.mapValues { positions in
      Dictionary(grouping: positions.filter { order[$0.issue] != nil }, by: \.issue)
        .map { Standing(actor: $1[0].actor, issue: $0, positions: $1) }
        .sorted { order[$0.issue] ?? 0 < order[$1.issue] ?? 0 }
    }
  }
}
