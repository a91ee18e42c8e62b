import BriefingModel

/// What a chain of words says of those at its end.
struct Claim {
  var match: PhraseMatch
  /// +1: toward the proposal, -1: against it, 0: nothing has been put forward.
  var sign: Int
  var sentence: Int
  var cue: Range<Int>?
  var rule: CodingRule
  /// A vote, a veto or a signature that has been given.
  var isVote = true
  /// It is yet to come.
  var isFuture = false
  /// Offered under a condition.
  var isConditional = false
  /// A formal deed: anybody's, not only a government's.
  var isDecision = true

  var stance: Stance {
    if sign == 0 { return .noProposal }
    return isConditional ? .mixed : sign > 0 ? .supports : .opposes
  }
}
