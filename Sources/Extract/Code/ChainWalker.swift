import BriefingModel

/// Follows the chain of predicates from an issue's words up to whoever holds a stance on them.
struct ChainWalker {
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
    /// "may", "might", "could", "if".
    var isHypothetical = false
    /// The phrase is what is judged good or bad.
    var isJudgment = false
    /// The words on the way that count, nearest first.
    var cue: [Range<Int>] = []
  }

  let lexicon: Lexicon
  let article: ParsedArticle

  private static let longestChain = 12

  /// - Parameters:
  ///   - start: the predicate that governs the phrase, or stands in it.
  ///   - isInPhrase: the phrase holds the predicate, whose own direction is then part of the phrase's.
  /// - Returns: the stops, nearest first; the last is the top of the clause.
  ///   - isContrast: "not this, just that": what is denied above does not reach the phrase.
  func walk(from start: Int, isInPhrase: Bool, isContrast: Bool = false) -> [Stop] {
    var state = Stop(predicate: start)
    var stops: [Stop] = []
    var current = start
    var child: Int?
    for _ in 0..<Self.longestChain {
      var predicate = article.predicates[current]
      if isContrast { predicate.isNegated = false }
      apply(predicate, child: child, isInPhrase: isInPhrase && child == nil, &state)
      state.predicate = current
      guard predicate.link == .complement, let parent = predicate.parent, parent != current else { break }
      if predicate.ownsSubject, predicate.cue.attitude != 0 {
        var stop = state
        // "There has been no proposal from X": the denial stands above the noun.
        let above = article.predicates[parent]
        if above.isNegated, above.cue.contains(.light), predicate.cue.contains(.propose) { stop.isAbsence = true }
        stops.append(stop)
      }
      child = current
      current = parent
    }
    stops.append(state)
    return stops
  }

  private func apply(_ predicate: Predicate, child: Int?, isInPhrase: Bool, _ state: inout Stop) {
    noteMood(of: predicate, &state)
    if isInPhrase {
      if predicate.isNegated { state.sign = -state.sign }
      guard predicate.form == .finite else { return }
      if predicate.cue.isDisjoint(with: [.weak, .light]) { state.isAct = true } else { state.isJudgment = true }
      return
    }
    let effect = effect(of: predicate, child: child)
    if !effect.isEmpty { state.cue.append(predicate.tokens) }
    if effect.contains(.reject) {
      state.sign = -state.sign
      state.hasAttitude = true
    } else if effect.contains(.favor) {
      state.hasAttitude = true
    } else if !effect.isDisjoint(with: [.lower, .raise]) {
      if effect.contains(.lower) { state.sign = -state.sign }
      noteDeed(predicate, &state)
    }
    let announces = predicate.cue.isSuperset(of: [.light, .report]) || predicate.cue.contains(.act)
    if state.isNominalAct, announces, predicate.form != .noun { state.isAct = true }
    if predicate.isNegated { negate(predicate, effect, child: child, &state) }
    if standsAgainst(predicate) {
      state.sign = -state.sign
      state.hasAttitude = true
    }
  }

  /// "warned X against doing it": the preposition rejects, though it stands far from its verb.
  private func standsAgainst(_ predicate: Predicate) -> Bool {
    let before = predicate.tokens.lowerBound - 1
    return predicate.form == .gerund && before >= 0 && article.tokens[before].is(.against)
      && article.predicate(at: before) == nil
  }

  private func noteDeed(_ predicate: Predicate, _ state: inout Stop) {
    if predicate.form == .noun {
      state.isNominalAct = true
    } else if !predicate.cue.contains(.weak) {
      state.isAct = true
    }
  }

  private func noteMood(of predicate: Predicate, _ state: inout Stop) {
    if [.may, .might, .could, .can].contains(predicate.modal) || predicate.link == .condition {
      state.isHypothetical = true
    }
    if obliges(predicate) { state.isDeontic = true }
  }

  /// Whether a predicate says what ought to be: "should", "must", "has to", "needs".
  func obliges(_ predicate: Predicate) -> Bool {
    if [.should, .must, .ought, .shall].contains(predicate.modal) { return true }
    let info = lexicon.info(article.tokens[predicate.head].word)
    if predicate.form != .noun, let lemma = info?.lemma, lexicon.info(lemma)?.verbCue.contains(.deontic) ?? false {
      return true
    }
    return article.tokens[predicate.tokens.lowerBound].isAny(.have, .has)
      && predicate.tokens.dropFirst().contains { article.tokens[$0].tag == .infinitiveTo }
  }

  private func negate(_ predicate: Predicate, _ effect: Cue, child: Int?, _ state: inout Stop) {
    let isProposal = effect.contains(.propose) && !effect.contains(.reject)
    let deniesProposal =
      predicate.cue.contains(.light)
      && child.map { article.predicates[$0].form == .noun && article.predicates[$0].cue.contains(.propose) } ?? false
    if (isProposal && predicate.form != .infinitive) || deniesProposal {
      state.isAbsence = true
    } else {
      state.sign = -state.sign
    }
  }

  /// What a predicate does with what it governs: with an infinitive below it, wanting; with a noun, its direction.
  private func effect(of predicate: Predicate, child: Int?) -> Cue {
    var cue = predicate.cue
    if let child, [.infinitive, .gerund].contains(article.predicates[child].form) {
      // "considers a bill to …": the infinitive belongs to the bill.
      let weighs = cue.contains(.infinitive) && cue.attitude == 0 && !predicate.objects.isEmpty
      if weighs, article.predicates[child].form == .infinitive { return [] }
      if cue.contains(.favor) || cue.contains(.infinitive) || cue.contains(.objectControl) {
        return cue.intersection(.propose).union(.favor)
      }
      if cue.contains(.reject) { return .reject }
      if article.predicates[child].form == .gerund { return cue.intersection([.lower, .deontic]) }
      // An infinitive behind a deed gives its purpose: what is done for it is wanted.
      let isDeed = cue.contains(.act) || cue.direction != 0 && !cue.contains(.weak)
      return isDeed && predicate.form != .noun ? .favor : cue.intersection(.deontic)
    }
    if predicate.form != .noun, predicate.form != .adjective, cue.contains(.report), !cue.contains(.object),
      cue.attitude == 0, cue.direction == 0
    {
      return []
    }
    if cue.contains(.infinitive), !cue.isDisjoint(with: [.lower, .raise]) { cue.subtract([.favor]) }
    return cue.intersection([.reject, .favor, .lower, .raise, .propose, .deontic])
  }
}
