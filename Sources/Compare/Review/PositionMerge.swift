import BriefingModel

/// One position out of several of the same actor on the same issue in one article.
enum PositionMerge {
  /// Evidence united in the order of the text. Sides that differ make the stance `mixed`, a side outweighs
  /// `no-proposal`, and another actor's word counts only where there is nothing else.
  static func united(_ left: Position, _ right: Position) -> Position {
    var result = left
    let known = Set(left.evidence.map(\.sentence))
    let pieces =
      Array(zip(left.evidence, left.evidenceIDs))
      + zip(right.evidence, right.evidenceIDs).filter { !known.contains($0.0.sentence) }
    let ordered = pieces.sorted { $0.0.sentence < $1.0.sentence }
    result.evidence = ordered.map(\.0)
    result.evidenceIDs = ordered.map(\.1)
    switch (left.isThirdParty, right.isThirdParty) {
    case (true, false): (result.stance, result.voice, result.attributedBy) = (right.stance, right.voice, "")
    case (false, true): break
    default: result.stance = stance(left.stance, right.stance)
    }
    return result
  }

  /// The positions with those of the same actor and issue united, by first evidence, then actor, then issue.
  static func united(_ positions: [Position]) -> [Position] {
    var result: [Position] = []
    var places: [[String]: Int] = [:]
    for position in positions {
      let key = [position.actor, position.issue]
      if let place = places[key] {
        let review = result[place].review
        result[place] = united(result[place], position)
        result[place].review = review == position.review ? review : .edited
      } else {
        places[key] = result.count
        result.append(position)
      }
    }
    return result.sorted {
      ($0.evidence.first?.sentence ?? TextSpan(start: 0, end: 0), $0.actor, $0.issue)
        < ($1.evidence.first?.sentence ?? TextSpan(start: 0, end: 0), $1.actor, $1.issue)
    }
  }

  private static func stance(_ left: Stance, _ right: Stance) -> Stance {
    if left == right { return left }
    if left == .noProposal { return right }
    if right == .noProposal { return left }
    return .mixed
  }
}

extension Position {
  /// Nothing but another actor's word shows it.
  package var isThirdParty: Bool { voice == .thirdParty || !attributedBy.isEmpty }
}
