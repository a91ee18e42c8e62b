/// What is not simply the case: wished, possible, obliged, foreseen.
extension ChainWalker {
  func noteMood(of predicate: Predicate, _ state: inout Stop) {
    // What somebody cannot accept he rejects.
    let isPossible =
      [.can, .could].contains(predicate.modal)
      ? !predicate.isNegated && !isOnlyWay(predicate) : [.may, .might].contains(predicate.modal)
    // "approved a plan that could limit it": what a plan may do it is for.
    let isContent = predicate.link == .complement && predicate.subjects.first.map(isPlan) ?? false
    // "can live with it": what one can bear one accepts.
    let isBorne = article.tokens[predicate.head].lemma == KeyWord.live.rawValue
    if isPossible && !isBorne && !isContent && !isHoped(predicate) || predicate.link == .condition
      || isUnreal(predicate)
    {
      state.isHypothetical = true
    }
    if obliges(predicate) || isSubjunctive(predicate) || isOnlyWay(predicate) { state.isDeontic = true }
    // "To save the pact, Ann will …": the purpose of what she does.
    if predicate.form == .infinitive, predicate.ownsSubject { state.hasAttitude = true }
    state.isFuture = predicate.modal == .will
    if isOnlyExpected(predicate) { state.isHypothetical = true }
  }

  /// "would have cut it": it did not come about.
  private func isUnreal(_ predicate: Predicate) -> Bool {
    predicate.modal == .will && predicate.cue.attitude == 0 && predicate.tokens.count > 2
      && article.tokens[predicate.head].tag == .verbParticiple
      && predicate.tokens.contains { article.tokens[$0].is(.have) }
  }

  /// "it is time the duties were lifted"
  private func isOverdue(_ predicate: Predicate) -> Bool {
    let time = predicate.subjectStart - 1
    guard predicate.form == .finite, predicate.modal == nil, time > 1, article.tokens[time].is(.time) else {
      return false
    }
    return (max(0, time - 3)..<time).contains { article.tokens[$0].lemma == KeyWord.be.rawValue }
  }

  /// Whether a predicate says what ought to be: "should", "must", "has to", "needs".
  func obliges(_ predicate: Predicate) -> Bool {
    if [.should, .must, .ought, .shall].contains(predicate.modal) { return true }
    if isOverdue(predicate) { return true }
    let info = lexicon.info(article.tokens[predicate.head].word)
    // What a law "requires" is its content, not what ought to be.
    if predicate.form != .noun, let lemma = info?.lemma, let verb = lexicon.info(lemma)?.verbCue,
      verb.contains(.deontic), !verb.contains(.raise)
    {
      return true
    }
    let first = article.tokens[predicate.tokens.lowerBound]
    // "said they had to go"
    return (first.isAny(.have, .has) || first.is(.had) && predicate.link == .clause)
      && predicate.tokens.dropFirst().contains { article.tokens[$0].tag == .infinitiveTo }
  }
}
