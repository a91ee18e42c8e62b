import BriefingModel
import Evaluate

/// A position as `analyze` writes it.
struct PositionLine: Encodable {
  var id: String
  var actor: String
  var actorName: String
  var group: String
  var issue: String
  var stance: String
  var voice: String
  var attributedBy: String
  var evidence: [[Int]]
  var cue: String
  var rule: String
  var review: String

  init(_ position: Position, actor: Actor?, offsets: ScalarOffsets) {
    id = position.id
    self.actor = position.actor
    actorName = actor?.name ?? position.actor
    group = actor?.group ?? Group.other.id
    issue = position.issue
    stance = position.stance.rawValue
    voice = position.voice.rawValue
    attributedBy = position.attributedBy
    evidence = position.evidence.map { offsets.range(of: $0.sentence) }.map { [$0.lowerBound, $0.upperBound] }
    cue = position.cue
    rule = position.rule
    review = position.review.rawValue
  }
}
