package import BriefingModel

/// What the positions of one group on one issue add up to, and on how much that rests.
package struct Cell: Sendable, Hashable {
  /// How much was looked through to find it, or not to find it.
  package struct Denominator: Sendable, Hashable {
    package let articles: Int
    /// Those that mention the issue.
    package let mentioningIssue: Int
    /// Those that mention an actor of the group.
    package let mentioningGroup: Int
  }

  package let issue: Issue.ID
  package let group: Group.ID
  package let state: CellState
  /// Of all the group's actors on the issue, by actor.
  package let standings: [Standing]
  package let denominator: Denominator
  /// How many actors, articles and sentences the state rests on.
  package let actorCount: Int
  package let articleCount: Int
  package let sentenceCount: Int

  init(issue: Issue.ID, group: Group.ID, standings: [Standing], denominator: Denominator) {
    self.issue = issue
    self.group = group
    self.standings = standings
    self.denominator = denominator
    let state = Self.state(of: standings.map(\.state))
    self.state = state
    let decisive = standings.filter { Self.counts($0.state, toward: state) }
    let positions = decisive.flatMap(\.decisive)
    actorCount = decisive.count
    articleCount = Set(positions.map(\.document)).count
    sentenceCount =
      Set(
        positions.flatMap { position in
          position.evidence.map { Sentence(document: position.document, span: $0.sentence) }
        }
      ).count
  }

  /// True when the group itself takes a side: it supports, opposes, is mixed or divided.
  package var hasStance: Bool { state.isStance }

  /// What each article alone shows of the cell, by article id.
  package var statesByArticle: [String: CellState] {
    var positions: [String: [Actor.ID: [Position]]] = [:]
    for standing in standings {
      for position in standing.positions {
        positions[position.document, default: [:]][standing.actor, default: []].append(position)
      }
    }
    return positions.mapValues { byActor in
      Self.state(of: byActor.map { Standing(actor: $0, issue: issue, positions: $1).state })
    }
  }

  /// Members of whom an article says that they have put nothing forward, while the cell's state is another.
  package var withoutProposal: [Standing] {
    state == .noProposal ? [] : standings.filter(\.isSaidToHaveNoProposal)
  }

  /// Members whose side only other actors tell, while the cell's state rests on more than that.
  package var toldByOthers: [Standing] {
    hasStance || state == .noProposal ? standings.filter { !$0.isFirsthand } : []
  }

  /// Who alone says so, where nothing but other actors' words shows it.
  package var attributedBy: [String] {
    guard !hasStance && state != .noProposal else { return [] }
    return standings.flatMap(\.attributedBy).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The rules, strongest first. Nothing is netted: a side against another stays visible as `divided` or `mixed`.
  private static func state(of states: [CellState]) -> CellState {
    let states = Set(states)
    if states.isSuperset(of: [.supports, .opposes]) { return .divided }
    for own in [CellState.mixed, .supports, .opposes, .noProposal] where states.contains(own) { return own }
    if states.contains(.accountsDiffer) || states.isSuperset(of: [.saidToSupport, .saidToOppose]) {
      return .accountsDiffer
    }
    for said in [CellState.saidToSupport, .saidToOppose, .saidNoProposal] where states.contains(said) { return said }
    return .notFound
  }

  private static func counts(_ standing: CellState, toward state: CellState) -> Bool {
    switch state {
    case .divided, .mixed: standing.isStance
    case .accountsDiffer: standing != .saidNoProposal
    default: standing == state
    }
  }
}

extension CellState {
  /// True for a side that an actor or group takes itself.
  package var isStance: Bool {
    switch self {
    case .supports, .opposes, .mixed, .divided: true
    case .noProposal, .saidToSupport, .saidToOppose, .saidNoProposal, .accountsDiffer, .notFound: false
    }
  }
}

/// A sentence of one of the articles, for counting.
private struct Sentence: Hashable {
  let document: String
  let span: TextSpan
}
