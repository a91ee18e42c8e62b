import BriefingModel

/// One stance of one entity on one issue, read off one sentence.
struct Reading: Sendable {
  var entity: Int
  var issue: Int
  var stance: Stance
  var voice: Voice
  /// The entity that says so, when it is another.
  var attributedBy: Int?
  var sentence: Int
  /// Runs of tokens that make the position.
  var words: [Range<Int>]
  var cue: Range<Int>?
  var rule: CodingRule
}
