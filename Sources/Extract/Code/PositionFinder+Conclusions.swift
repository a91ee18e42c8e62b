import BriefingModel

/// What a chain of predicates says of whoever stands at its end.
extension PositionFinder {
  mutating func conclude(_ match: PhraseMatch, _ stop: ChainWalker.Stop, _ sentence: Int) {
    guard !stop.isHypothetical else { return }
    let top = article.predicates[stop.predicate]
    let holders = top.actors
    let cue = stop.cue.last ?? top.tokens
    if stop.isAbsence {
      emit(holders, match, sign: 0, sentence, cue: cue, rule: .absence)
      return
    }
    let reporter = top.link == .clause ? top.parent : nil
    let isSubjunctive = tokens[top.head].tag == .verbBase && top.modal == nil
    let isWished =
      reporter.map { article.predicates[$0].cue.attitude != 0 && (!stop.hasAttitude || isSubjunctive) } ?? false
    if stop.hasAttitude || stop.isAct, !isWished, holds(holders), !isObliged(top, holders) {
      emit(holders, match, sign: stop.sign, sentence, cue: cue, rule: stop.hasAttitude ? .attitude : .act)
      if let reporter, isHelp(reporter) {
        emit(article.predicates[reporter].actors, match, sign: stop.sign, sentence, cue: cue, rule: .act)
      }
      return
    }
    if let reporter {
      conclude(match, stop, reportedBy: reporter, sentence)
      return
    }
    guard stop.isDeontic || stop.isJudgment else { return }
    if let speaker = speech.speaker(at: match.start) {
      emit([speaker], match, sign: stop.sign, sentence, cue: cue, rule: stop.isJudgment ? .judgment : .should)
    }
  }

  /// "X should do it": that is the view of whoever says so, not of X.
  func isObliged(_ predicate: Predicate, _ holders: [Int]) -> Bool {
    let isOwn = holders.contains { isFirstPerson($0) }
    return walker.obliges(predicate) && !isOwn
  }

  /// "X helped Y do it": both do it.
  func isHelp(_ index: Int) -> Bool {
    let cue = article.predicates[index].cue
    return cue.contains(.objectControl) && cue.contains(.raise) && !article.predicates[index].isNegated
  }

  /// A clause that a predicate reports: its attitude counts, and plain speech carries what ought to be.
  mutating func conclude(
    _ match: PhraseMatch, _ stop: ChainWalker.Stop, reportedBy reporter: Int, _ sentence: Int
  ) {
    let predicate = article.predicates[reporter]
    guard let above = walker.walk(from: reporter, isInPhrase: false).last, !above.isHypothetical else { return }
    let actors = article.predicates[above.predicate].actors
    guard !actors.isEmpty else { return }
    let cue = predicate.tokens
    let isAttitude = predicate.cue.attitude != 0 && (!predicate.cue.contains(.report) || predicate.cue.contains(.favor))
    if isAttitude {
      emit(
        actors, match, sign: above.isAbsence ? 0 : stop.sign * above.sign, sentence, cue: cue,
        rule: above.isAbsence ? .absence : .attitude)
    } else if stop.isDeontic || stop.isJudgment {
      emit(actors, match, sign: stop.sign, sentence, cue: cue, rule: stop.isJudgment ? .judgment : .should)
    }
  }

  /// Whether one of the phrases stands for somebody who can hold a view.
  func holds(_ phrases: [Int]) -> Bool {
    phrases.contains { phrase in
      if isFirstPerson(phrase) { return speech.speaker(at: article.phrases[phrase].head) != nil }
      if !article.phrases[phrase].members.isEmpty { return true }
      guard let entity = article.phrases[phrase].entity else { return false }
      return article.entities[entity].isActor || article.entities[entity].kind == .document
    }
  }

  func isFirstPerson(_ phrase: Int) -> Bool {
    tokens[article.phrases[phrase].head].isAny(.i, .we, .our, .my, .us)
  }
}
