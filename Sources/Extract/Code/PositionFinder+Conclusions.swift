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
    let isThreatOfSubject = reporter.map { threatens(article.predicates[$0], with: top) } ?? false
    let holders =
      isThreatOfSubject
      ? article.predicates[reporter ?? stop.predicate].actors
      : leftWithoutChoice(stop) ?? author(of: top) ?? top.actors
    if walker.isFailure(top) || reporter.map({ isDenied(top, by: article.predicates[$0]) }) ?? false { return }
    let isOwn =
      isThreatOfSubject
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

  /// "it would leave Norway no choice but to retaliate": who is left so.
  private func leftWithoutChoice(_ stop: ChainWalker.Stop) -> PhraseList? {
    let top = article.predicates[stop.predicate]
    guard walker.lemma(top) == KeyWord.leave.rawValue, !top.isPassive, let child = stop.path.dropLast().last,
      walker.hasNoChoice(top, but: child), let object = top.objects.first
    else { return nil }
    return [object]
  }

  /// "Ann's plan would do it": whose plan it is.
  private func author(of top: Predicate) -> PhraseList? {
    guard let subject = top.subjects.first, !top.isPassive,
      article.phrases[subject].entity.map({ holders(of: $0).isEmpty }) ?? true
    else { return nil }
    if walker.isPlan(subject), let drafters = drafters(of: subject, before: top) { return drafters }
    guard let index = article.predicate(at: article.phrases[subject].head)
    else { return nil }
    let plan = article.predicates[index]
    let isPlan = walker.isPlan(subject) || plan.cue.isSuperset(of: [.favor, .infinitive])
    return isPlan && plan.form == .noun && plan.ownsSubject && !plan.subjects.contains(subject) ? plan.subjects : nil
  }

  /// "The amendment, offered by Ann, would limit it": whoever brought it in.
  private func drafters(of plan: Int, before top: Predicate) -> PhraseList? {
    let start = article.phrases[plan].tokens.upperBound
    let found = article.predicates(inSentences: top.sentence...top.sentence).first { index in
      let predicate = article.predicates[index]
      return predicate.form == .participle && !predicate.agents.isEmpty && predicate.head >= start
        && predicate.head < top.tokens.lowerBound
        && (walker.lemma(predicate).map(constructions.drafting.contains) ?? false)
        && predicate.subjects.allSatisfy(walker.isPlan)
    }
    return found.map { article.predicates[$0].agents }
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
  private func isOffer(_ stop: ChainWalker.Stop, _ top: Predicate, of match: PhraseMatch) -> Bool {
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

  /// A clause that a predicate reports: its attitude counts, and plain speech carries what ought to be.
  mutating func conclude(
    _ match: PhraseMatch, _ stop: ChainWalker.Stop, reportedBy reporter: Int, _ sentence: Int
  ) {
    let predicate = article.predicates[reporter]
    demanded(match, stop, by: predicate, sentence)
    guard let above = walker.walk(from: reporter, isInPhrase: false).last, !above.isHypothetical else { return }
    // "has not said that it should"
    if predicate.isNegated, tokens[predicate.head].lemma == KeyWord.say.rawValue { return }
    let actors = believers(article.predicates[above.predicate])
    guard !actors.isEmpty else { return }
    // "told X that …" reports; only "told X to …" demands.
    let isAttitude =
      predicate.cue.attitude != 0 && !isAsserted(stop, by: predicate)
      && (!predicate.cue.contains(.report) || predicate.cue.contains(.favor))
      && (!predicate.cue.contains(.hearer) || predicate.cue.contains(.propose)
        || !predicate.cue.contains(.objectControl))
    var claim = Claim(match: match, sign: stop.sign, sentence: sentence, cue: predicate.tokens, rule: .attitude)
    if stop.isJudgment, isWorried(predicate) {
      // "fears that it will hurt", "is concerned that it will spread": both are feared.
      let judgment = evaluation.sign(of: article.predicates[stop.predicate], in: article, lexicon: lexicon)
      claim.sign = judgment < 0 ? stop.sign : -stop.sign
      claim.rule = .judgment
    } else if isAttitude {
      claim.sign = above.isAbsence ? 0 : stop.sign * above.sign
      if above.isAbsence { claim.rule = .absence }
    } else if stop.isDeontic || stop.isJudgment {
      guard stop.isJudgment || !stop.isOwned, !isForecast(predicate) || stop.isDeontic else { return }
      claim.rule = stop.isJudgment ? .judgment : .should
      // "does not think that it works": he thinks that it does not.
      let isDisbelieved = predicate.isNegated && walker.lemma(predicate).map(constructions.believing.contains) ?? false
      if predicate.cue.contains(.reject) || isDisbelieved { claim.sign = -claim.sign }
      // "rejected charges that it violates the rules"
      if predicate.form == .noun { claim.sign *= above.sign * (above.signs.first ?? 1) }
    } else if isHelpful(stop) {
      claim.rule = .judgment
    } else if isAimed(stop), actors.contains(where: isInOffice) {
      claim.rule = .attitude
    } else if isReproach(stop, by: actors) {
      claim.rule = .judgment
      claim.sign = -stop.sign
    } else if isThreatened(stop) {
      claim.rule = .judgment
      claim.sign = -stop.sign
    } else if isAnnounced(stop, by: actors) {
      claim.rule = .act
      claim.isConditional = isOffer(stop, article.predicates[stop.predicate], of: match)
    } else {
      return
    }
    emit(actors, claim)
  }

  /// "repeated the Norwegian demand that Spain lift it": it is Norway's, whoever repeats it.
  private mutating func demanded(
    _ match: PhraseMatch, _ stop: ChainWalker.Stop, by noun: Predicate, _ sentence: Int
  ) {
    guard noun.form == .noun, noun.ownsSubject, noun.cue.contains(.favor), noun.parent != nil,
      noun.subjects.contains(where: { article.phrases[$0].tokens.contains(noun.head) })
    else { return }
    emit(
      noun.subjects,
      Claim(match: match, sign: stop.sign, sentence: sentence, cue: noun.tokens, rule: .attitude))
  }

  /// Whose view it is; of "is convinced that" the subject's.
  private func believers(_ predicate: Predicate) -> PhraseList {
    guard predicate.isPassive, predicate.agents.isEmpty,
      walker.lemma(predicate).map(constructions.convincing.contains) ?? false
    else { return predicate.actors }
    return predicate.subjects
  }

  private func isWorried(_ reporter: Predicate) -> Bool {
    guard !reporter.isNegated else { return false }
    let isAfraid = reporter.form == .adjective && reporter.cue.contains(.reject)
    return isAfraid || walker.lemma(reporter).map(constructions.worrying.contains) ?? false
  }

  /// "insists that it is keeping the pact": what is, not what ought to be.
  private func isAsserted(_ stop: ChainWalker.Stop, by reporter: Predicate) -> Bool {
    let top = article.predicates[stop.predicate]
    let first = tokens[top.tokens.lowerBound]
    return walker.lemma(reporter).map(constructions.asserting.contains) ?? false
      && top.form == .finite && top.modal == nil && first.tag != .verbBase && !first.is(.be)
  }

  /// "said that growth would help cut the gap": what something helps to do is good to whoever says so.
  private func isHelpful(_ stop: ChainWalker.Stop) -> Bool {
    let top = article.predicates[stop.predicate]
    // "will do little to help"
    let isLittle = tokens[safe: top.tokens.upperBound].map { $0.isAny(.little, .not) } ?? false
    return top.form == .finite && !isLittle && !holds(top.actors) && stop.hasAttitude
      && stop.path.contains { index in
        tokens[article.predicates[index].head].lemma == KeyWord.help.rawValue
          && article.predicates[index].form != .noun && !article.predicates[index].isNegated
      }
  }

  /// "said the changes were aimed at raising exports": what things are for.
  private func isAimed(_ stop: ChainWalker.Stop) -> Bool {
    let top = article.predicates[stop.predicate]
    let isThing =
      !top.subjects.isEmpty
      && top.subjects.allSatisfy { phrase in
        article.phrases[phrase].entity.map { !article.entities[$0].isActor } ?? true
      }
    return isThing && top.form == .finite && stop.hasAttitude && !top.isNegated
      && walker.lemma(top).map(constructions.aiming.contains) ?? false
  }

  /// "said Norway has failed to open its market": who says that somebody else fails to do something wants it done.
  private func isReproach(_ stop: ChainWalker.Stop, by speakers: PhraseList) -> Bool {
    let top = article.predicates[stop.predicate]
    guard top.form == .finite, !top.isNegated, walker.lemma(top).map(constructions.failing.contains) ?? false,
      holds(top.actors), speakers.contains(where: isInOffice)
    else { return false }
    return entities(of: top.actors).isDisjoint(with: entities(of: speakers))
  }

  /// "said the deal would weaken the rules": who says that something good is harmed wants it unharmed.
  private func isThreatened(_ stop: ChainWalker.Stop) -> Bool {
    let top = article.predicates[stop.predicate]
    return top.form == .finite && !top.isPassive && !top.isNegated && !top.subjects.isEmpty && !holds(top.actors)
      && stop.path.last == stop.predicate && stop.turns == 1 && evaluation.harms(top, in: article, lexicon: lexicon)
  }

  /// "predicted that the gap will improve": no judgment.
  private func isForecast(_ predicate: Predicate) -> Bool {
    walker.lemma(predicate).map(constructions.forecasting.contains) ?? false
  }

  /// "the ministry said the quota would be lifted": who in office says that something will be done does it.
  private func isAnnounced(_ stop: ChainWalker.Stop, by speakers: PhraseList) -> Bool {
    let top = article.predicates[stop.predicate]
    guard stop.isAct, stop.isDecision, stop.isFuture, !stop.isOwned, top.isPassive, top.agents.isEmpty else {
      return false
    }
    return speakers.contains(where: isInOffice)
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
