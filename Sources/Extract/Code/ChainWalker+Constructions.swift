/// Constructions that break a chain, or keep a word of it from counting.
extension ChainWalker {
  /// "duties on firms for selling cheaply": the reason is what others do.
  func isReason(_ predicate: Predicate) -> Bool {
    let before = predicate.tokens.lowerBound - 1
    if predicate.form == .gerund, before > 0, article.tokens[before].is(.of),
      let way = lexicon.info(article.tokens[before - 1].word)?.lemma, words.way.contains(way)
    {
      // "as a way of cutting": the purpose of what is wanted is wanted too.
      return !(predicate.parent.map { article.predicates[$0].cue.attitude > 0 } ?? false)
    }
    guard predicate.form == .gerund, before > 0, article.tokens[before].isAny(.for, .with, .of),
      article.phrase(at: before - 1) != nil, let parent = predicate.parent
    else { return false }
    // "charged Japan with restricting": what is charged is Japan's.
    if accuses(article.predicates[parent]) { return false }
    guard article.tokens[before].is(.for) else {
      return article.predicates[parent].cue.attitude == 0
        && article.predicates[parent].objects.first.flatMap { article.phrases[$0].entity }
          .map { article.entities[$0].isActor } ?? false
    }
    let above = article.predicates[parent]
    guard above.cue.attitude != 0 else { return above.form != .noun }
    // "praised Ann for leaving" is about what Ann does; "urged sanctions for leaving" about what others do.
    return !(above.objects.first.flatMap { article.phrases[$0].entity }.map { article.entities[$0].isActor } ?? true)
  }

  /// "opened the discussion on the proposal to": what is only spoken of.
  func isTopic(_ predicate: Predicate) -> Bool {
    guard predicate.form == .noun, let phrase = article.phrase(at: predicate.head) else { return false }
    let before = Coordination.startWithOwner(phrase, in: article) - 1
    guard before > 0, article.tokens[before].isAny(.on, .about, .over), article.predicate(at: before) == nil,
      article.predicate(at: before - 1) == nil, let whole = article.phrase(at: before - 1)
    else { return false }
    return article.phrases[whole].kind == .noun && article.sentenceAt[before - 1] == article.sentenceAt[before]
  }

  /// "cut the gap by raising exports", "…, thereby raising exports": the means and the result are no objects.
  func isMeans(_ predicate: Predicate) -> Bool {
    let before = predicate.tokens.lowerBound - 1
    guard predicate.form == .gerund, before >= 0 else { return false }
    let token = article.tokens[before]
    return token.is(.by) || token.kind == .comma
      || token.tag == .adverb && article.tokens[max(0, before - 1)].kind == .comma
  }

  /// "attacked the gap by raising exports", "with a bill raising them": whatever the verb, the means is wanted.
  func isWay(_ predicate: Predicate) -> Bool {
    let before = predicate.tokens.lowerBound - 1
    guard predicate.form == .gerund, before > 0 else { return false }
    if article.tokens[before].is(.by) { return true }
    guard let noun = article.phrase(at: before), isPlan(noun) else { return false }
    let start = Coordination.startWithOwner(noun, in: article)
    return start > 0 && article.tokens[start - 1].isAny(.by, .through, .with)
  }

  /// "the fight for X"
  func isFight(_ predicate: Predicate) -> Bool {
    predicate.form == .noun && lemma(predicate).map(words.fighting.contains) ?? false
      && article.tokens[safe: predicate.tokens.upperBound].map { $0.is(.for) } ?? false
  }

  /// "filed a complaint": the text is not the one who complains.
  func isItself(_ predicate: Predicate) -> Bool {
    guard predicate.form == .noun, predicate.subjects.count == 1, let own = predicate.subjects.first,
      own == article.phrase(at: predicate.head), let entity = article.phrases[own].entity
    else { return false }
    return article.entities[entity].kind == .document && article.entities[entity].signatories.isEmpty
  }

  /// "called for an effort by X to do it": what is wanted of X is not yet his.
  func isWanted(_ predicate: Predicate, by above: Predicate) -> Bool {
    predicate.form == .noun && predicate.cue.isSuperset(of: [.favor, .infinitive])
      && above.cue.isSuperset(of: [.favor, .infinitive])
  }

  /// "any Norwegian decision to lift it": none has been made.
  func isAny(_ predicate: Predicate) -> Bool {
    guard predicate.form == .noun, let phrase = article.phrase(at: predicate.head) else { return false }
    let start = Coordination.startWithOwner(phrase, in: article)
    return article.tokens[start].is(.any) || start > 0 && article.tokens[start - 1].is(.any)
  }

  /// "Ann withdrew her support": both are hers.
  func isSame(_ noun: Predicate, _ above: Predicate) -> Bool {
    guard !above.cue.isDisjoint(with: [.lower, .reject]) else { return false }
    let owners = noun.subjects.compactMap { article.phrases[$0].entity }
    return above.subjects.contains { subject in article.phrases[subject].entity.map(owners.contains) ?? false }
  }

  /// "drew criticism": of others; "described a plan": not one's own.
  func isMet(_ predicate: Predicate, by parent: Int) -> Bool {
    guard predicate.form == .noun, predicate.cue.attitude != 0, !predicate.ownsSubject,
      let lemma = lemma(article.predicates[parent])
    else { return false }
    // "drew up plans"
    let particle = article.tokens[article.predicates[parent].tokens.upperBound]
    let isOnlyNamed =
      words.naming.contains(lemma)
      || words.labeling.contains(lemma) && article.predicates[parent].cue.attitude == 0
    return words.meeting.contains(lemma) && !particle.is(.up) || isOnlyNamed
  }

  /// "hoped they could lift it"
  func isHoped(_ predicate: Predicate) -> Bool {
    guard predicate.link == .clause, let reporter = predicate.parent else { return false }
    return lemma(article.predicates[reporter]).map(words.hoping.contains) ?? false
  }

  /// "raised the limit on imports": a measure that grows limits less.
  func isMeasure(_ noun: Predicate, of verb: Predicate) -> Bool {
    guard noun.form == .noun, verb.form != .noun, let measure = lemma(noun), let scale = lemma(verb) else {
      return false
    }
    return words.measure.contains(measure) && words.scaling.contains(scale)
  }

  /// "can only be solved by talks"
  func isOnlyWay(_ predicate: Predicate) -> Bool {
    guard predicate.modal == .can else { return false }
    // "only a quota can save it"
    let isOnlySubject =
      predicate.subjectStart < predicate.tokens.lowerBound && article.tokens[predicate.subjectStart].is(.only)
    return isOnlySubject || predicate.tokens.contains { article.tokens[$0].is(.only) }
  }

  /// "it is vital that markets be kept open", "urged the council oppose it"
  func isSubjunctive(_ predicate: Predicate) -> Bool {
    if isAskedWithoutThat(predicate) || isAskedWithThat(predicate) { return true }
    let that = predicate.subjectStart - 1
    guard predicate.form == .finite, predicate.modal == nil, that > 0, article.tokens[that].is(.that),
      article.tokens[predicate.tokens.lowerBound].is(.be)
    else { return false }
    return evaluation.sign(in: (that - 1)..<that, of: article, lexicon: lexicon) > 0
  }

  /// "demanded that it end"
  private func isAskedWithThat(_ predicate: Predicate) -> Bool {
    guard predicate.form == .finite, predicate.modal == nil, predicate.link == .clause, let reporter = predicate.parent,
      article.predicates[reporter].cue.attitude > 0
    else { return false }
    return article.tokens[predicate.tokens.lowerBound].tag == .verbBase
  }

  private func isAskedWithoutThat(_ predicate: Predicate) -> Bool {
    guard predicate.form == .finite, predicate.modal == nil,
      article.tokens[predicate.tokens.lowerBound].tag == .verbBase, let subject = predicate.subjects.first,
      !article.phrases[subject].isPlural, article.phrases[subject].kind != .pronoun
    else { return false }
    let before = Coordination.startWithOwner(subject, in: article) - 1
    return before >= 0
      && article.predicate(at: before).map { article.predicates[$0].cue.contains(.objectControl) } ?? false
  }

  /// "is likely to", "was to": somebody else's expectation.
  func isOnlyExpected(_ predicate: Predicate) -> Bool {
    let start = predicate.tokens.lowerBound
    if predicate.form == .infinitive, start > 0, let before = lexicon.info(article.tokens[start - 1].word)?.lemma,
      words.likely.contains(before)
    {
      return true
    }
    let that = predicate.subjectStart - 1
    if predicate.form == .finite, that > 0, article.tokens[that].is(.that),
      words.likely.contains(article.tokens[that - 1].lemma)
    {
      return true
    }
    guard predicate.form == .finite, predicate.tokens.count > 2, article.tokens[start + 1].tag == .infinitiveTo else {
      return false
    }
    return words.past.contains(article.tokens[start].word)
  }

  /// "it is necessary to open", "it is time to lift", "it would be wrong to impose": whoever says so says what ought to
  /// be.
  func judges(_ predicate: Predicate, above child: Int, _ state: inout Stop) -> Bool {
    guard predicate.form == .finite, article.predicates[child].form == .infinitive,
      isBe(predicate) || makesSense(predicate)
    else { return false }
    let isTime = article.tokens[safe: predicate.tokens.upperBound].map { $0.is(.time) } ?? false
    let judgment = evaluation.sign(of: predicate, in: article, lexicon: lexicon)
    let sign = judgment != 0 ? judgment : isTime && !predicate.isNegated ? 1 : 0
    guard sign != 0 else { return false }
    // "it is foolish to solve it by closing markets": the means is what is wrong.
    if sign < 0, hasMeans(child) { state.isHypothetical = true }
    if sign < 0 { state.turns += 1 }
    state.sign *= sign
    state.isDeontic = true
    // "Norway was wrong to lift it": of what Norway did it is the speaker who thinks so.
    state.isAct = false
    return true
  }

  /// "is", "was too", "is not"
  func isBe(_ predicate: Predicate) -> Bool {
    lexicon.info(article.tokens[article.verb(of: predicate)].word)?.lemma == KeyWord.be.rawValue
  }

  /// "it made no sense to"
  private func makesSense(_ predicate: Predicate) -> Bool {
    guard let subject = predicate.subjects.first else { return false }
    return article.tokens[article.phrases[subject].head].is(.it) && lemma(predicate) == KeyWord.make.rawValue
      && evaluation.sign(of: predicate, in: article, lexicon: lexicon) != 0
  }

  private func hasMeans(_ index: Int) -> Bool {
    let sentence = article.predicates[index].sentence
    return article.predicates(inSentences: sentence...sentence).contains { below in
      guard below > index, isWay(article.predicates[below]) else { return false }
      var above = article.predicates[below].parent
      while let next = above, next > index { above = article.predicates[next].parent }
      return above == index
    }
  }

  /// "considers a bill": what is weighed is not yet wanted.
  func weighs(_ predicate: Predicate) -> Bool {
    guard predicate.form != .noun, let lemma = lemma(predicate) else { return false }
    return words.weighing.contains(lemma)
  }

  /// "has not decided to lift it": nothing is said of what it will be.
  func isUndecided(_ predicate: Predicate) -> Bool {
    predicate.isNegated && predicate.form != .noun && lemma(predicate).map(words.deciding.contains) ?? false
  }

  /// "failed to open": what it did not do.
  func fails(_ predicate: Predicate, child: Int?) -> Bool {
    guard let lemma = lemma(predicate), words.failing.contains(lemma), let child else { return false }
    return article.predicates[child].form == .infinitive
  }

  /// "Norway's failure to open": whoever speaks of it reproaches Norway with it; to Norway it is no failure.
  func isFailure(_ predicate: Predicate) -> Bool {
    predicate.form == .noun && lemma(predicate).map(words.failing.contains) ?? false
  }

  /// "saw no signs of a plan": it is not whoever sees them that plans.
  func shows(_ predicate: Predicate) -> Bool {
    predicate.form == .noun && !predicate.ownsSubject && lemma(predicate).map(words.showing.contains) ?? false
  }

  /// "would move us towards tariffs": only what one moves to do is wanted.
  func strives(_ predicate: Predicate) -> Bool {
    predicate.form != .noun && lemma(predicate).map(words.striving.contains) ?? false
  }

  /// "charged Japan with restricting"
  func accuses(_ predicate: Predicate) -> Bool {
    predicate.form != .noun && lemma(predicate).map(words.accusing.contains) ?? false
  }

  func isPluralOnly(_ predicate: Predicate) -> Bool {
    guard predicate.form == .noun, let lemma = lemma(predicate), words.singular.contains(lemma) else { return false }
    return article.tokens[predicate.head].word != lemma
  }

  /// "blamed the gap on thrift"
  func isExplained(_ predicate: Predicate) -> Bool {
    guard predicate.form != .noun, let lemma = lemma(predicate), words.blaming.contains(lemma) else { return false }
    let range = article.segmentation.sentences[predicate.sentence].tokens
    let next = (predicate.tokens.upperBound..<range.upperBound).first { article.tokens[$0].isAny(.on, .for) }
    return next.map { article.tokens[$0].is(.on) } ?? false
  }

  /// "denies the existence of": says nothing of what it should be.
  func denies(_ predicate: Predicate) -> Bool {
    predicate.form != .noun && lemma(predicate).map(words.denying.contains) ?? false
  }

  /// "expects growth", "expects Japan to reach it", "does not expect Japan to do it": only what somebody is to do is
  /// demanded.
  func isForecast(_ predicate: Predicate, child: Int?) -> Bool {
    guard predicate.form != .noun, let lemma = lemma(predicate), words.expecting.contains(lemma) else { return false }
    if predicate.isNegated { return true }
    if let child, let below = self.lemma(article.predicates[child]), words.outcome.contains(below) { return true }
    return predicate.objects.first.flatMap { article.phrases[$0].entity }.map { !article.entities[$0].isActor } ?? true
  }

  func isPlan(_ phrase: Int) -> Bool {
    guard let info = lexicon.info(article.tokens[article.phrases[phrase].head].word) else { return false }
    return info.traits.contains(.document) || info.nounCue.contains(.propose)
  }

  /// "warned X against doing it": the preposition rejects, though it stands far from its verb.
  func standsAgainst(_ predicate: Predicate) -> Bool {
    let before = predicate.tokens.lowerBound - 1
    return predicate.form == .gerund && before >= 0 && article.tokens[before].is(.against)
      && article.predicate(at: before) == nil
  }
}
