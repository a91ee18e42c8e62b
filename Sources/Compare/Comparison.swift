package import BriefingModel

/// What the positions of an edition add up to: the matrix, who agrees with whom, and what is silent.
///
/// A function of its inputs whatever their order.
package struct Comparison: Sendable {
  package let vocabulary: Vocabulary
  package let articleCount: Int
  /// Groups that an article mentions, in the vocabulary's order, `Group.other` last: the matrix's columns.
  package let groups: [Group]
  /// Everyone mentioned, by id.
  package let actors: [ComparedActor]
  /// For each issue of the vocabulary, how many articles mention it, with a position or without.
  package let issueMentions: [Issue.ID: Int]
  /// For each group, how many articles mention one of its actors.
  package let groupMentions: [Group.ID: Int]

  private let cells: [Issue.ID: [Group.ID: Cell]]
  private let actorPlaces: [Actor.ID: Int]
  private let actorSides: [Sides?]
  /// The places of the actors that have sides to compare.
  private let sidedPlaces: [Int]
  private let groupSides: [Group.ID: Sides]

  /// - Parameter readings: with the review applied, one for each article.
  package init(vocabulary: Vocabulary, articles: [Article], readings: [ArticleReading]) {
    // By place, since a copy of a reading or an actor would count all its parts, and there are very many.
    let isSorted = readings.indices.dropFirst().allSatisfy { readings[$0 - 1].document <= readings[$0].document }
    let readings = isSorted ? readings : readings.sorted { $0.document < $1.document }
    let table = ActorTable(readings: readings, vocabulary: vocabulary)
    let actors = table.actors
    let mentions = Mentions(readings: readings, ofGroups: table.groupMentions)
    self.vocabulary = vocabulary
    self.actors = actors
    articleCount = articles.count
    issueMentions = mentions.ofIssues
    groupMentions = mentions.ofGroups
    groups =
      vocabulary.groups.filter { $0.id != Group.other.id && mentions.ofGroups[$0.id] != nil }
      + [vocabulary.groups.first { $0.id == Group.other.id } ?? .other].filter { mentions.ofGroups[$0.id] != nil }
    cells = Self.cells(
      vocabulary: vocabulary, groups: groups, actors: actors, mentions: mentions, articleCount: articles.count)
    var actorPlaces = [Actor.ID: Int](minimumCapacity: actors.count)
    for place in actors.indices { actorPlaces[actors[place].actor.id] = place }
    self.actorPlaces = actorPlaces
    let order = Dictionary(
      vocabulary.issues.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    actorSides = actors.indices.map { place in
      guard actors[place].standings.count >= 2 else { return nil }
      let states = actors[place].standings.compactMap { standing in order[standing.issue].map { ($0, standing.state) } }
      guard states.count(where: { $0.1.isStance }) >= 2 else { return nil }
      return Sides(states: states, issueCount: vocabulary.issues.count)
    }
    sidedPlaces = actorSides.indices.filter { [actorSides] in actorSides[$0] != nil }
    let cells = cells
    groupSides = Dictionary(
      groups.map { group in
        let states = vocabulary.issues.enumerated().compactMap { index, issue in
          cells[issue.id]?[group.id].map { (index, $0.state) }
        }
        return (group.id, Sides(states: states, issueCount: vocabulary.issues.count))
      }, uniquingKeysWith: { first, _ in first })
  }

  package func cell(issue: Issue.ID, group: Group.ID) -> Cell {
    cells[issue]?[group]
      ?? Cell(
        issue: issue, group: group, standings: [],
        denominator: Cell.Denominator(
          articles: articleCount, mentioningIssue: issueMentions[issue] ?? 0,
          mentioningGroup: groupMentions[group] ?? 0))
  }

  /// The issue's cells in the order of `groups`.
  package func cells(issue: Issue.ID) -> [Cell] {
    groups.map { cell(issue: issue, group: $0.id) }
  }

  /// The group's cells in the order of the vocabulary's issues.
  package func cells(group: Group.ID) -> [Cell] {
    vocabulary.issues.map { cell(issue: $0.id, group: group) }
  }

  package func actor(_ id: Actor.ID) -> ComparedActor? {
    actorPlaces[id].map { actors[$0] }
  }

  private static func cells(
    vocabulary: Vocabulary, groups: [Group], actors: [ComparedActor], mentions: Mentions, articleCount: Int
  ) -> [Issue.ID: [Group.ID: Cell]] {
    var standings: [Issue.ID: [Group.ID: [Standing]]] = [:]
    for place in actors.indices where !actors[place].standings.isEmpty {
      for standing in actors[place].standings {
        standings[standing.issue, default: [:]][actors[place].actor.group, default: []].append(standing)
      }
    }
    var cells: [Issue.ID: [Group.ID: Cell]] = [:]
    for issue in vocabulary.issues {
      for group in groups {
        cells[issue.id, default: [:]][group.id] = Cell(
          issue: issue.id, group: group.id, standings: standings[issue.id]?[group.id] ?? [],
          denominator: Cell.Denominator(
            articles: articleCount, mentioningIssue: mentions.ofIssues[issue.id] ?? 0,
            mentioningGroup: mentions.ofGroups[group.id] ?? 0))
      }
    }
    return cells
  }
}

extension Comparison {
  /// Where two groups have a stance both.
  package func agreement(_ first: Group.ID, _ second: Group.ID) -> Agreement<Group.ID>? {
    guard let one = groupSides[first], let other = groupSides[second] else { return nil }
    return one.agreement(of: first, with: second, other, issues: vocabulary.issues)
  }

  /// All pairs of groups that share an issue, in the order of `groups`, without `Group.other`.
  package var groupAgreements: [Agreement<Group.ID>] {
    let blocs = blocs
    return blocs.indices.flatMap { first in
      blocs[(first + 1)...].compactMap { agreement(blocs[first].id, $0.id) }
    }
    .filter { $0.sharedCount > 0 }
  }

  /// Those of them that share two issues or more: on one alone there is no number to give.
  package var comparableGroups: [Agreement<Group.ID>] {
    groupAgreements.filter { $0.sharedCount >= 2 }
  }

  /// Everyone who has a stance on at least `minimum` (two or more) of the actor's issues, by actor.
  /// Linear in the number of actors who have a stance on two issues.
  package func partners(of actor: Actor.ID, sharingAtLeast minimum: Int = 2) -> [Partner] {
    guard let place = actorPlaces[actor], let mine = actorSides[place] else { return [] }
    return sidedPlaces.compactMap { index in
      guard index != place, let theirs = actorSides[index] else { return nil }
      let counts = mine.counts(with: theirs)
      guard counts.shared >= minimum else { return nil }
      return Partner(
        actor: actors[index].id, sharedCount: counts.shared, sameCount: counts.same, oppositeCount: counts.opposite)
    }
  }

  /// Where two actors have a stance both; nil when one of them has fewer than two stances in all.
  package func agreement(ofActor first: Actor.ID, with second: Actor.ID) -> Agreement<Actor.ID>? {
    guard let one = actorPlaces[first].flatMap({ actorSides[$0] }),
      let other = actorPlaces[second].flatMap({ actorSides[$0] })
    else { return nil }
    return one.agreement(of: first, with: second, other, issues: vocabulary.issues)
  }
}
