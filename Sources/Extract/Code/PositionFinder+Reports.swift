import BriefingModel

/// What somebody says in a clause that a predicate reports: "said that X should".
extension PositionFinder {
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
  func isAimed(_ stop: ChainWalker.Stop) -> Bool {
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
  func isReproach(_ stop: ChainWalker.Stop, by speakers: PhraseList) -> Bool {
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
}
