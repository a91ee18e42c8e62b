import BriefingModel

/// What an edit makes of a position.
struct PositionCorrection {
  private let correction: ReviewEntry.Correction
  private let text: SourceText

  init(_ correction: ReviewEntry.Correction, text: SourceText) {
    self.correction = correction
    self.text = text
  }

  /// - Parameter matches: the sentences that replace the evidence; empty to leave it.
  func applied(
    to original: Position, actor: Actor.ID, issue: Issue.ID, matches: [QuoteLookup.Match]
  ) -> Position {
    var position = original
    position.stance = correction.stance ?? original.stance
    (position.voice, position.attributedBy) = source(of: original)
    if !matches.isEmpty {
      let builder = PositionBuilder(
        document: original.document, stance: position.stance, voice: position.voice,
        attributedBy: position.attributedBy, text: text)
      let evidence = builder.evidence(of: matches)
      let isSame = evidence.map(\.sentence) == original.evidence.map(\.sentence)
      position.evidence = isSame ? original.evidence : evidence
    }
    for index in position.evidence.indices { correct(&position.evidence[index], of: position) }
    let isMoved = (actor, issue) != (original.actor, original.issue)
    position.actor = actor
    position.issue = issue
    if isMoved || position.evidence.map(\.sentence) != original.evidence.map(\.sentence) {
      position.evidenceIDs = position.evidence.map { text.evidenceID(actor: actor, issue: issue, of: $0) }
    }
    return position
  }

  /// A corrected stance holds for each sentence; only `mixed` leaves sentences that show different sides as they are.
  private func correct(_ evidence: inout Evidence, of position: Position) {
    if let stance = correction.stance {
      let showsBothSides = Set(position.evidence.map(\.stance)).isSuperset(of: [.supports, .opposes])
      if !(stance == .mixed && showsBothSides) { evidence.stance = stance }
    }
    if correction.voice != nil || correction.attributedBy != nil {
      evidence.voice = position.voice
      evidence.attributedBy = position.attributedBy
    }
  }

  /// Voice and third party follow each other where the edit gives only one of the two.
  private func source(of original: Position) -> (Voice, String) {
    let attributedBy = correction.attributedBy
    let voice = correction.voice
    if let voice, voice != .thirdParty { return (voice, attributedBy ?? "") }
    if let attributedBy, voice == nil {
      if !attributedBy.isEmpty { return (.thirdParty, attributedBy) }
      return (original.voice == .thirdParty ? .described : original.voice, "")
    }
    return (voice ?? original.voice, attributedBy ?? original.attributedBy)
  }
}
