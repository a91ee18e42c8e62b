extension ChainWalker {
  /// A point of the chain at which somebody holds a stance: the top, or a noun with an owner of its own on the way.
  struct Stop {
    /// +1: more of what the phrase names is wanted; -1: less.
    var sign = 1
    /// The predicate whose actors hold the stance.
    var predicate: Int
    /// A word on the way shows an attitude.
    var hasAttitude = false
    /// A word on the way says what ought to be.
    var isDeontic = false
    /// A predicate on the way does something to what the phrase names.
    var isAct = false
    /// A noun on the way would be a deed if a verb of doing governs it: "announced cuts".
    var isNominalAct = false
    /// A negated proposal: nothing has been put forward.
    var isAbsence = false
    /// "may", "might", "could", "if"; or something that is only considered.
    var isHypothetical = false
    /// What is said to go on or to end some day.
    var isComing = false
    /// Only an event yet to come: "will", "would".
    var isFuture = false
    /// On the way stands somebody's own deed: "for Japan's violation of".
    var isOwned = false
    /// What is wanted is only the purpose of something on the way.
    var isPurpose = false
    /// How often the words on the way turn the direction round.
    var turns = 0
    /// A predicate on the way is a formal deed: "signed", "vetoed", "imposed".
    var isDecision = false
    /// A predicate on the way is a vote, a veto or a signature, which others may report.
    var isVote = false
    /// The predicates on the way, nearest first.
    var path: [Int] = []
    /// What the direction is at each of them.
    var signs: [Int] = []
    /// The phrase is what is judged good or bad.
    var isJudgment = false
    /// The words on the way that count, nearest first.
    var cue: [Range<Int>] = []
  }
}
