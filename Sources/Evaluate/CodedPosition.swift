package import BriefingModel

/// A position as a coding by hand states it, or as one read by the machine compares with it.
package struct CodedPosition: Sendable, Hashable {
  /// The article's id.
  package var document: String
  /// The actor's full name as the article gives it.
  package var actor: String
  package var issue: Issue.ID
  package var stance: Stance
  /// Who alone says so; empty when the article or the actor does.
  package var attributedBy: String
  /// Ranges `[start, end)` in Unicode scalars of the article's file.
  package var evidence: [Range<Int>]
  /// A defensible reading: no error when found, no loss when missed.
  package var contested: Bool

  package init(
    document: String, actor: String, issue: Issue.ID, stance: Stance, attributedBy: String = "",
    evidence: [Range<Int>] = [], contested: Bool = false
  ) {
    self.document = document
    self.actor = actor
    self.issue = issue
    self.stance = stance
    self.attributedBy = attributedBy
    self.evidence = evidence
    self.contested = contested
  }

  /// Whether any sentence of one overlaps any sentence of the other.
  func sharesEvidence(with other: CodedPosition) -> Bool {
    evidence.contains { one in other.evidence.contains { one.overlaps($0) } }
  }
}

extension CodedPosition {
  /// The positions of a reading, in its order, with offsets in Unicode scalars.
  package static func all(of reading: ArticleReading, in text: SourceText) -> [CodedPosition] {
    let names = Dictionary(reading.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let offsets = ScalarOffsets(of: reading.positions.flatMap { $0.evidence.map(\.sentence) }, in: text)
    return reading.positions.map { position in
      CodedPosition(
        document: reading.document, actor: names[position.actor] ?? position.actor, issue: position.issue,
        stance: position.stance, attributedBy: position.attributedBy,
        evidence: position.evidence.map { offsets.range(of: $0.sentence) })
    }
  }
}
