import BriefingModel

/// What a chain of predicates says of whoever stands at its end.
extension PositionFinder {
  mutating func conclude(_ match: PhraseMatch, _ stop: ChainWalker.Stop, _ sentence: Int) {
    let top = article.predicates[stop.predicate]
    if conditions.holds(top.head) {
      demandOfCondition(match, stop, sentence)
      return
    }
    // "explained how it works"
    if stop.isJudgment, top.subjectStart > 0, tokens[top.subjectStart - 1].isAny(.how, .why) { return }
    let reporter = top.link == .clause ? top.parent : nil
    let threatening = reporter.map { article.predicates[$0] }.flatMap { threatens($0, with: top) ? $0.actors : nil }
    let holders = threatening ?? leftWithoutChoice(stop) ?? author(of: top) ?? top.actors
    if walker.isFailure(top) || reporter.map({ isDenied(top, by: article.predicates[$0]) }) ?? false { return }
    let isOwn =
      threatening != nil
      || reporter.map { self.isOwn(top, by: article.predicates[$0]) } ?? isSpeakers(top, at: match.start)
    guard !stop.isHypothetical || isOwn && isThreat(stop, by: reporter), stop.turns <= Self.mostTurns else { return }
    var claim = Claim(
      match: match, sign: stop.sign, sentence: sentence, cue: stop.cue.last ?? top.tokens, rule: .act,
      isVote: stop.isVote && !stop.isFuture, isFuture: stop.isFuture && !isOwn,
      isDecision: stop.isDecision)
    if stop.isAbsence {
      claim.sign = 0
      claim.rule = .absence
      emit(holders, claim)
      return
    }
    let isWished = reporter.map { self.isWished(stop, top, by: article.predicates[$0]) } ?? false
    let isOffer = isOffer(stop, top, of: match)
    let isDone =
      stop.isAct && !stop.isOwned && (top.form == .finite || top.form == .participle && top.isPassive)
      && (top.modal != .can || top.isNegated) && !isOnlyTold(top)
      && (isOffer || stop.isDecision || !isLimited(stop, top))
    if stop.hasAttitude || isDone, !refersToItsObject(top), !isWished, holds(holders), !isObliged(top, holders) {
      claim.rule = stop.hasAttitude ? .attitude : .act
      claim.isConditional = isOffer
      let count = readings.count
      emit(holders, claim)
      if readings.count == count, let reporter, isAimed(stop) {
        // "said the measures aim to": a text that nobody has signed is theirs who speak of it in office.
        emit(article.predicates[reporter].actors.filter(isInOffice), claim)
      }
      claim.rule = .act
      if let reporter, isHelp(reporter) { emit(article.predicates[reporter].actors, claim) }
      return
    }
    if stop.hasAttitude, isNobody(top) {
      // "Nobody wants a war": nor does whoever says so.
      claim.rule = .judgment
      if let speaker = speech.speaker(at: match.start) { emit([speaker], claim) }
      return
    }
    if stop.isComing, let speaker = speech.speaker(at: match.start), isInOffice(speaker) {
      // "The duties will stay, the minister said."
      emit([speaker], claim)
      return
    }
    if let reporter {
      conclude(match, stop, reportedBy: reporter, sentence)
      return
    }
    guard let speaker = speech.speaker(at: match.start) else { return }
    if isReproach(stop, by: [speaker]) {
      // "It has failed to open its market, the minister said."
      claim.rule = .judgment
      claim.sign = -stop.sign
      emit([speaker], claim)
      return
    }
    guard stop.isDeontic && !stop.isOwned || stop.isJudgment else { return }
    claim.rule = stop.isJudgment ? .judgment : .should
    emit([speaker], claim)
  }

  private func isNobody(_ predicate: Predicate) -> Bool {
    guard !predicate.isPassive, let subject = predicate.subjects.first else { return false }
    let head = tokens[article.phrases[subject].head]
    return head.is(.nobody) || head.is(.one) && tokens[max(0, article.phrases[subject].head - 1)].is(.no)
  }

  /// "Norway said it will": of what somebody says of himself he is sure.
  private func isOwn(_ top: Predicate, by reporter: Predicate) -> Bool {
    !entities(of: top.actors).isDisjoint(with: entities(of: reporter.actors))
  }

  /// "…, and it may retaliate if": whoever says so speaks of himself.
  private func isSpeakers(_ top: Predicate, at token: Int) -> Bool {
    guard let speaker = speech.speaker(at: token) else { return false }
    return !entities(of: [speaker]).isDisjoint(with: entities(of: top.actors))
  }

  /// "Norway warned Spain it may": the pronoun is Norway.
  private func threatens(_ reporter: Predicate, with top: Predicate) -> Bool {
    guard let subject = top.subjects.first, tokens[article.phrases[subject].head].isAny(.it, .they, .he, .she),
      [.will, .may, .might, .could].contains(top.modal), !top.isPassive, !reporter.isPassive,
      let lemma = walker.lemma(reporter)
    else { return false }
    return constructions.warning.contains(lemma) || constructions.threatening.contains(lemma)
  }

  /// "denied that the bank asked for it": what somebody says that another does not do.
  private func isDenied(_ top: Predicate, by reporter: Predicate) -> Bool {
    walker.denies(reporter) && !reporter.isNegated && holds(top.actors) && !isOwn(top, by: reporter)
  }

  /// "warned that it may retaliate", "said it may retaliate if": what one may do oneself is a threat.
  private func isThreat(_ stop: ChainWalker.Stop, by reporter: Int?) -> Bool {
    let top = article.predicates[stop.predicate]
    guard [.may, .might, .could].contains(top.modal),
      let lemma = reporter.flatMap({ walker.lemma(article.predicates[$0]) })
    else { return false }
    return constructions.warning.contains(lemma) || constructions.threatening.contains(lemma)
      || conditions.limits(top.head, in: article.segmentation.sentences[top.sentence].tokens)
  }

  /// "demanded that X do it", "hopes X will take steps": what somebody wants of another is not yet the other's.
  private func isWished(_ stop: ChainWalker.Stop, _ top: Predicate, by reporter: Predicate) -> Bool {
    guard reporter.cue.attitude != 0 else { return false }
    let isSubjunctive = tokens[top.head].tag == .verbBase && top.modal == nil
    if !stop.hasAttitude || isSubjunctive { return true }
    return stop.isFuture && !reporter.cue.isDisjoint(with: [.infinitive, .propose]) && !reporter.cue.contains(.hearer)
      && entities(of: top.actors).isDisjoint(with: entities(of: reporter.actors))
  }

  /// More turns than these nobody follows, nor can a program.
  static let mostTurns = 3

  /// "warned of a law that would end it": who tells of a deed does not do it, unless he writes the law.
  private func isOnlyTold(_ predicate: Predicate) -> Bool {
    let writes = predicate.objects.contains { phrase in
      lexicon.info(tokens[article.phrases[phrase].head].word)?.traits.contains(.document) ?? false
    }
    return !writes && predicate.cue.contains(.report)
      && predicate.cue.isDisjoint(with: [.favor, .reject, .raise, .lower, .light, .act])
  }

  /// "it pressed Japan": the pronoun is somebody else, whoever it may be.
  private func refersToItsObject(_ predicate: Predicate) -> Bool {
    guard let subject = predicate.actors.first, article.phrases[subject].kind == .pronoun,
      let entity = article.phrases[subject].entity
    else { return false }
    return predicate.objects.contains { article.phrases[$0].entity == entity }
  }

  /// "will grow if …": under a condition something is only foreseen, unless it is a formal deed, and so a threat.
  private func isLimited(_ stop: ChainWalker.Stop, _ top: Predicate) -> Bool {
    stop.isFuture && conditions.limits(top.head, in: article.segmentation.sentences[top.sentence].tokens)
  }

  /// "would lift the ban once …", "is willing to lift the ban if …": to end something under a condition is to hold it
  /// in between.
  func isOffer(_ stop: ChainWalker.Stop, _ top: Predicate, of match: PhraseMatch) -> Bool {
    let isLess = stop.path.contains { index in
      let predicate = article.predicates[index]
      // "threatened restrictions": what the issue's own words lessen is no offer.
      return predicate.cue.contains(.lower) && !article.phraseHolds(predicate.head, match)
        && !(walker.lemma(predicate).map(constructions.striking.contains) ?? false)
    }
    guard !top.isNegated, isLess else { return false }
    let isReady = stop.path.contains { index in
      let predicate = article.predicates[index]
      return predicate.cue.attitude > 0 && !predicate.cue.contains(.propose)
        && (predicate.form == .adjective || predicate.cue.contains(.infinitive))
    }
    return (stop.isFuture || isReady)
      && conditions.limits(top.head, in: article.segmentation.sentences[top.sentence].tokens)
  }

  /// "X should do it": that is the view of whoever says so, not of X.
  func isObliged(_ predicate: Predicate, _ holders: PhraseList) -> Bool {
    let isOwn = holders.contains { isFirstPerson($0) }
    return (walker.obliges(predicate) || walker.isSubjunctive(predicate) || walker.isOnlyWay(predicate)) && !isOwn
  }

  /// "X helped Y do it": both do it.
  func isHelp(_ index: Int) -> Bool {
    let cue = article.predicates[index].cue
    return cue.contains(.objectControl) && cue.contains(.raise) && !article.predicates[index].isNegated
  }

  func isInOffice(_ phrase: Int) -> Bool {
    guard let entity = article.phrases[phrase].entity else { return false }
    return article.entities[entity].kind == .government || speech.isMinister(article.entities[entity])
      || speech.isOfficial(article.entities[entity])
  }

  /// Whether one of the phrases stands for somebody who can hold a view.
  func holds(_ phrases: PhraseList) -> Bool {
    phrases.contains { phrase in
      if isFirstPerson(phrase) { return speech.speaker(at: article.phrases[phrase].head) != nil }
      if article.phrases[phrase].memberList != nil { return true }
      guard let entity = article.phrases[phrase].entity else { return false }
      return article.entities[entity].isActor || article.entities[entity].kind == .document
    }
  }

  func isFirstPerson(_ phrase: Int) -> Bool {
    tokens[article.phrases[phrase].head].isAny(.i, .we, .our, .my, .us)
  }
}
