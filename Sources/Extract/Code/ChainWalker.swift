import BriefingModel

/// Follows the chain of predicates from an issue's words up to whoever holds a stance on them.
struct ChainWalker {
  /// Where a walk ends: at the clause that says whose stance it is.
  struct Result {
    /// +1: more of what the phrase names is wanted; -1: less.
    var sign = 1
    /// The predicate whose actors hold the stance.
    var top: Int
    /// A word on the way shows an attitude.
    var hasAttitude = false
    /// A word on the way says what ought to be.
    var isDeontic = false
    /// The predicate next to the phrase does something to it.
    var isAct = false
    /// A negated proposal: nothing has been put forward.
    var isAbsence = false
    var isHypothetical = false
    var isJudgment = false
    var cue: [Range<Int>] = []
  }

  let lexicon: Lexicon
  let article: ParsedArticle

  private var tokens: [Token] { article.tokens }

  /// - Parameters:
  ///   - start: the predicate that governs the phrase, or stands in it.
  ///   - isInPhrase: the phrase holds the predicate, whose own direction is then part of the phrase's.
  ///   - isSubject: the phrase is the predicate's subject.
  func walk(from start: Int, isInPhrase: Bool, isSubject: Bool) -> Result {
    var result = Result(top: start)
    var current = start
    var child: Int?
    for _ in 0..<12 {
      apply(current, child: child, isInPhrase: isInPhrase && child == nil, isSubject: isSubject && child == nil, &result)
      result.top = current
      let predicate = article.predicates[current]
      if predicate.link == .condition { result.isHypothetical = true }
      guard predicate.link == .complement, let parent = predicate.parent, parent != current else { break }
      child = current
      current = parent
    }
    return result
  }

  private func apply(_ index: Int, child: Int?, isInPhrase: Bool, isSubject: Bool, _ result: inout Result) {
    let predicate = article.predicates[index]
    noteMood(of: predicate, &result)
    let effect = effect(of: predicate, child: child, isSubject: isSubject)
    if isInPhrase {
      if predicate.isNegated { negate(predicate, effect, &result) }
      result.isAct = result.isAct || predicate.form == .finite
      return
    }
    if !effect.isEmpty { result.cue.append(predicate.tokens) }
    switch effect {
    case _ where effect.contains(.reject):
      result.sign = -result.sign
      result.hasAttitude = true
    case _ where effect.contains(.favor): result.hasAttitude = true
    case _ where effect.contains(.lower):
      result.sign = -result.sign
      result.isAct = true
    case _ where effect.contains(.raise): result.isAct = true
    default: break
    }
    if effect.contains(.deontic) { result.isDeontic = true }
    if predicate.isNegated { negate(predicate, effect, &result) }
  }

  private func noteMood(of predicate: Predicate, _ result: inout Result) {
    switch predicate.modal {
    case .should, .must, .ought, .shall: result.isDeontic = true
    case .may, .might, .could: result.isHypothetical = true
    default: break
    }
    let lemma = lexicon.info(tokens[predicate.head].word)?.lemma
    if lemma == KeyWord.need.rawValue || lemma.flatMap(lexicon.info)?.verbCue.contains(.deontic) ?? false {
      result.isDeontic = true
    }
    if predicate.tokens.contains(where: { tokens[$0].tag == .infinitiveTo && $0 > predicate.tokens.lowerBound }),
      predicate.tokens.contains(where: { tokens[$0].isAny(.have, .has) })
    {
      result.isDeontic = true
    }
  }

  private func negate(_ predicate: Predicate, _ effect: Cue, _ result: inout Result) {
    if effect.contains(.propose), !effect.contains(.reject), predicate.form != .infinitive {
      result.isAbsence = true
    } else {
      result.sign = -result.sign
    }
  }

  /// What a predicate does with what it governs: with an infinitive below it, wanting; with a noun, its direction.
  private func effect(of predicate: Predicate, child: Int?, isSubject: Bool) -> Cue {
    var cue = predicate.cue
    if let child, article.predicates[child].form == .infinitive || article.predicates[child].form == .gerund {
      if cue.contains(.reject), !cue.contains(.infinitive) { return .reject }
      if cue.contains(.infinitive) || cue.contains(.favor) || cue.contains(.objectControl) {
        let isRefusal = cue.contains(.reject) && !cue.contains(.lower)
        return isRefusal && !cue.contains(.favor) ? .reject : cue.intersection([.propose]).union(.favor)
      }
      if cue.contains(.lower) { return .lower }
      return cue.intersection(.deontic)
    }
    if predicate.form == .noun || predicate.form == .adjective {
      return cue.intersection([.reject, .favor, .lower, .raise, .propose])
    }
    if cue.contains(.report), !cue.contains(.object), cue.attitude == 0, cue.direction == 0 { return [] }
    if cue.contains(.reject), cue.contains(.favor) { cue.subtract(.favor) }
    return cue.intersection([.reject, .favor, .lower, .raise, .propose, .deontic])
  }
}
