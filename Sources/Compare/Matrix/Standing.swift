package import BriefingModel

/// Where one actor stands on one issue, over all articles.
package struct Standing: Sendable, Hashable {
  package let actor: Actor.ID
  package let issue: Issue.ID
  /// By article.
  package let positions: [Position]
  /// Never `divided`, which takes several actors, nor `notFound`.
  package let state: CellState

  /// - Parameter positions: at least one, all of one actor on one issue.
  init(actor: Actor.ID, issue: Issue.ID, positions: [Position]) {
    self.actor = actor
    self.issue = issue
    self.positions = positions.sorted { ($0.document, $0.id) < ($1.document, $1.id) }
    state = Self.state(of: positions)
  }

  /// False when only other actors say where this one stands.
  package var isFirsthand: Bool { positions.contains { !$0.isThirdParty } }

  /// The positions that make the state: another's word counts only where there is nothing else.
  package var decisive: [Position] {
    isFirsthand ? positions.filter { !$0.isThirdParty } : positions
  }

  /// True when an article says that the actor has put nothing forward, whatever other articles say.
  package var isSaidToHaveNoProposal: Bool {
    positions.contains { position in
      position.stance == .noProposal && !position.isThirdParty
        || position.evidence.contains { $0.stance == .noProposal && $0.voice != .thirdParty }
    }
  }

  /// Who alone says so, in the order of the articles, without doubles.
  package var attributedBy: [String] {
    positions.filter(\.isThirdParty).map(\.attributedBy).reduce(into: []) { names, name in
      if !name.isEmpty && !names.contains(name) { names.append(name) }
    }
  }

  private static func state(of positions: [Position]) -> CellState {
    let firsthand = positions.filter { !$0.isThirdParty }
    let stances = Set((firsthand.isEmpty ? positions : firsthand).map(\.stance))
    if firsthand.isEmpty {
      if stances == [.noProposal] { return .saidNoProposal }
      if stances.contains(.mixed) || stances.isSuperset(of: [.supports, .opposes]) { return .accountsDiffer }
      return stances.contains(.supports) ? .saidToSupport : .saidToOppose
    }
    if stances.contains(.mixed) || stances.isSuperset(of: [.supports, .opposes]) { return .mixed }
    if stances.contains(.supports) { return .supports }
    return stances.contains(.opposes) ? .opposes : .noProposal
  }
}
