/// One sentence that shows a position.
package struct Evidence: Sendable, Hashable {
  /// The sentence, as it stands in the article.
  package var sentence: TextSpan
  /// The words within it that make the position: cue, direction and issue. Ascending, disjoint.
  package var words: [TextSpan]
  /// What this sentence alone shows.
  package var stance: Stance
  package var voice: Voice
  /// Who says it, when that is another actor; empty otherwise.
  package var attributedBy: String
  /// The words that report or show the stance: "wants … to end".
  package var cue: String
  /// The name of the rule that read it.
  package var rule: String

  package init(
    sentence: TextSpan, words: [TextSpan], stance: Stance, voice: Voice, attributedBy: String = "", cue: String,
    rule: String
  ) {
    self.sentence = sentence
    self.words = words
    self.stance = stance
    self.voice = voice
    self.attributedBy = attributedBy
    self.cue = cue
    self.rule = rule
  }
}
