import BriefingModel

/// Judgments ("X is unfair"), assessments ("X has hurt workers") and appositions ("X, a position backed by Y").
extension PositionFinder {
  /// The phrase is what is judged: "X is unfair", "X would hurt …". Nothing is done to it.
  func judge(_ stop: inout ChainWalker.Stop, _ index: Int) {
    let predicate = article.predicates[index]
    guard !predicate.isPassive else { return }
    if predicate.cue.direction < 0 || predicate.cue.attitude < 0 { stop.sign = -stop.sign }
    if predicate.isNegated { stop.sign = -stop.sign }
    let sign = evaluation.sign(of: predicate, in: article, lexicon: lexicon)
    stop.hasAttitude = false
    stop.isAct = false
    stop.isAbsence = false
    guard sign != 0 else { return }
    stop.sign *= sign
    stop.isJudgment = true
  }

  mutating func assess(_ directed: DirectedMatch, _ sentence: Int) {
    let match = directed.match
    guard let attribution = speech.attribution(at: match.start), let source = attribution.source else { return }
    let isDenied = match.parts.joined().contains { token in
      article.predicate(at: token).map { article.predicates[$0].isNegated } ?? false
    }
    let isOpen =
      attribution.predicate.map { !article.predicates[$0].cue.isDisjoint(with: [.open, .propose]) } ?? false
    guard !isOpen else { return }
    emit(
      [source], match, sign: isDenied ? -directed.sign : directed.sign, sentence, cue: attribution.cue,
      rule: .assessment)
  }

  /// "X, another position called for by Y": an apposition to all that was said.
  mutating func appositions(_ match: PhraseMatch, sign: Int, _ sentence: Int) {
    for predicate in article.predicates[article.predicates(inSentences: sentence...sentence)]
    where predicate.head >= match.end {
      guard let subject = predicate.subjects.first, predicate.cue.attitude != 0, !predicate.agents.isEmpty,
        article.phrases[subject].tokens.upperBound == predicate.tokens.lowerBound,
        tokens[article.phrases[subject].tokens.lowerBound].isAny(.another, .a),
        article.phrases[subject].tokens.lowerBound > match.end,
        tokens[article.phrases[subject].tokens.lowerBound - 1].kind == .comma
      else { continue }
      emit(
        predicate.agents, match, sign: sign * predicate.cue.attitude, sentence, cue: predicate.tokens, rule: .attitude)
    }
  }
}
