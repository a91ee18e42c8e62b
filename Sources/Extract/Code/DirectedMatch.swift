/// A match with its side: whether who wants what it names supports the proposal.
struct DirectedMatch: Sendable {
  var match: PhraseMatch
  /// +1 toward the proposal, -1 against it.
  var sign: Int
  /// The words only refer to an issue that was named before: "it", "that process".
  var isReference = false

  /// The same, by words that lead back to it.
  func reference(by range: Range<Int>) -> DirectedMatch {
    var reference = self
    reference.match.parts = [range]
    reference.match.core = [range]
    reference.match.isReference = true
    reference.isReference = true
    return reference
  }
}
