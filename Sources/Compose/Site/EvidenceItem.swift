import BriefingModel

/// A piece of evidence with the position that it shows.
struct EvidenceItem: Sendable {
  let position: Position
  let evidence: Evidence
  let id: String

  static func items(of positions: [Position]) -> [EvidenceItem] {
    positions.flatMap { position in
      zip(position.evidence, position.evidenceIDs).map {
        EvidenceItem(position: position, evidence: $0, id: $1)
      }
    }
  }
}

/// A sentence of an article with all that it shows in one place of a page.
struct EvidenceSentence: Sendable {
  let document: String
  let sentence: TextSpan
  /// At least one, by actor.
  let items: [EvidenceItem]

  /// In the order of the articles and of their text.
  static func sentences(of items: [EvidenceItem]) -> [EvidenceSentence] {
    struct Key: Hashable {
      let document: String
      let sentence: TextSpan
    }
    return Dictionary(grouping: items) { Key(document: $0.position.document, sentence: $0.evidence.sentence) }
      .map { key, items in
        EvidenceSentence(
          document: key.document, sentence: key.sentence,
          items: items.sorted {
            ($0.position.actor, $0.position.issue, $0.id) < ($1.position.actor, $1.position.issue, $1.id)
          })
      }
      .sorted { ($0.document, $0.sentence) < ($1.document, $1.sentence) }
  }
}
