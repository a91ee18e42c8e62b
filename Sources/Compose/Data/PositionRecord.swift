import BriefingModel
import Compare

/// A position as it leaves the program, with its offsets in Unicode scalars.
struct PositionRecord: Sendable {
  let position: Position
  let actorName: String
  let group: Group.ID
  /// In Unicode scalars of the article's file.
  let evidence: [Range<Int>]
  /// Exactly what stands there.
  let evidenceText: [String]

  /// The records of one article, in the order of its reading.
  static func records(of reading: ArticleReading, in article: Article) -> [PositionRecord] {
    guard !reading.positions.isEmpty else { return [] }
    let actors = Dictionary(reading.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let offsets = ScalarOffsets(
      of: reading.positions.flatMap { $0.evidence.map(\.sentence) }, in: article.text)
    return reading.positions.map { position in
      let actor = actors[position.actor]
      return PositionRecord(
        position: position, actorName: actor?.name ?? position.actor, group: actor?.group ?? Group.other.id,
        evidence: position.evidence.map { offsets.range(of: $0.sentence) },
        evidenceText: position.evidence.map { article.text.slice($0.sentence) })
    }
  }

  /// The members of `analyze`, in the contract's order.
  var members: [(name: String, value: JSONText.Value)] {
    [
      ("id", .string(position.id)), ("actor", .string(position.actor)), ("actorName", .string(actorName)),
      ("group", .string(group)), ("issue", .string(position.issue)), ("stance", .string(position.stance.rawValue)),
      ("voice", .string(position.voice.rawValue)), ("attributedBy", .string(position.attributedBy)),
      ("evidence", .array(evidence.map(JSONText.Value.init))), ("cue", .string(position.cue)),
      ("rule", .string(position.rule)), ("review", .string(position.review.rawValue)),
    ]
  }

  /// As a later edition will know it.
  var published: PublishedPosition {
    PublishedPosition(
      document: position.document, actor: position.actor, actorName: actorName, issue: position.issue,
      stance: position.stance, voice: position.voice, attributedBy: position.attributedBy,
      evidenceIDs: evidenceText.map {
        Position.evidenceID(actor: position.actor, issue: position.issue, sentence: $0)
      })
  }
}
