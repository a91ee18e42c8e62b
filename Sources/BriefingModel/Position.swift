/// One actor's stance on one issue in one article, with the sentences that show it.
package struct Position: Sendable, Hashable {
  /// The article's id.
  package var document: String
  package var actor: Actor.ID
  package var issue: Issue.ID
  package var stance: Stance
  package var voice: Voice
  /// The name of the actor who alone says so; empty when the article or the actor does.
  package var attributedBy: String
  /// At least one, in the order of the text.
  package var evidence: [Evidence]
  /// For each piece of evidence, an id that does not change while that sentence does not:
  /// `ACTOR.ISSUE.HASH`. The first is the position's own; a review may name any of them.
  package var evidenceIDs: [String]
  package var review: ReviewState

  package init(
    document: String, actor: Actor.ID, issue: Issue.ID, stance: Stance, voice: Voice, attributedBy: String = "",
    evidence: [Evidence], evidenceIDs: [String], review: ReviewState = .machine
  ) {
    self.document = document
    self.actor = actor
    self.issue = issue
    self.stance = stance
    self.voice = voice
    self.attributedBy = attributedBy
    self.evidence = evidence
    self.evidenceIDs = evidenceIDs
    self.review = review
  }

  package var id: String { evidenceIDs.first ?? "" }
  package var cue: String { evidence.first?.cue ?? "" }
  package var rule: String { evidence.first?.rule ?? "" }
}

extension Position {
  /// An id for a position shown by this sentence: `ACTOR.ISSUE.HASH`, the hash being six hexadecimal digits
  /// of the fingerprint of the sentence's words, so that neither place nor line breaks count.
  package static func evidenceID(actor: Actor.ID, issue: Issue.ID, sentence: String) -> String {
    let words =
      hasPlainWhiteSpace(sentence)
      ? sentence.utf8.split { $0 == 0x20 || (9...13).contains($0) }.map { String(Substring($0)) }
      : sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    return "\(actor).\(issue).\(Fingerprint.digits(of: words.joined(separator: " ").utf8).suffix(6))"
  }

  /// Whether the bytes show where words end: in ASCII with the dashes, quotation marks and dots from U+2010 to U+2027,
  /// which hold no white space and join no space to a character.
  private static func hasPlainWhiteSpace(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      if byte < 0x80 { continue }
      guard byte == 0xE2, bytes.next() == 0x80, let last = bytes.next(), (0x90...0xA7).contains(last) else {
        return false
      }
    }
    return true
  }
}
