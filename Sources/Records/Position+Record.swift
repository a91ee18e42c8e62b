import BriefingModel

extension RecordWriter {
  mutating func write(_ position: Position) {
    write(position.document)
    write(position.actor)
    write(position.issue)
    write(position.stance)
    write(position.voice)
    write(position.attributedBy)
    write(position.evidence) { $0.write($1) }
    write(position.evidenceIDs) { $0.write($1) }
    write(position.review)
  }

  private mutating func write(_ evidence: Evidence) {
    write(evidence.sentence)
    write(evidence.words) { $0.write($1) }
    write(evidence.stance)
    write(evidence.voice)
    write(evidence.attributedBy)
    write(evidence.cue)
    write(evidence.rule)
  }
}

extension RecordReader {
  mutating func position() throws(Malformed) -> Position {
    let position = Position(
      document: try text(), actor: try text(), issue: try text(), stance: try choice(), voice: try choice(),
      attributedBy: try text(), evidence: try list { (reader) throws(Malformed) in try reader.evidence() },
      evidenceIDs: try list { (reader) throws(Malformed) in try reader.text() }, review: try choice())
    guard !position.evidence.isEmpty, position.evidence.count == position.evidenceIDs.count else { throw Malformed() }
    return position
  }

  private mutating func evidence() throws(Malformed) -> Evidence {
    Evidence(
      sentence: try span(), words: try spans(), stance: try choice(), voice: try choice(), attributedBy: try text(),
      cue: try text(), rule: try text())
  }
}
