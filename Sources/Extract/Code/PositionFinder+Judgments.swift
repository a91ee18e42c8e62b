import BriefingModel

/// Judgments ("X is unfair"), assessments ("X has hurt workers") and appositions ("X, a position backed by Y").
extension PositionFinder {
  /// The phrase is what is judged: "X is unfair", "X would hurt …". Nothing is done to it.
  func judge(_ stop: inout ChainWalker.Stop, _ index: Int) {
    let predicate = article.predicates[index]
    let verdict = verdict(predicate)
    guard !predicate.isPassive || verdict != 0 else {
      // "a quota is needed"
      if predicate.cue.contains(.deontic), !predicate.cue.contains(.raise) { stop.isJudgment = true }
      return
    }
    if predicate.cue.direction < 0 || predicate.cue.attitude < 0 { stop.sign = -stop.sign }
    if predicate.isNegated { stop.sign = -stop.sign }
    let isLittle =
      tokens[safe: predicate.tokens.upperBound].map { constructions.insufficient.contains($0.word) } ?? false
    if isBill(predicate) { return }
    let plain = verdict != 0 ? verdict : evaluation.sign(of: predicate, in: article, lexicon: lexicon)
    let sign = isLittle ? 1 : plain
    stop.hasAttitude = false
    stop.isAct = false
    stop.isAbsence = false
    if sign != 0 {
      stop.sign *= sign
      stop.isJudgment = true
      // "could hurt": what somebody thinks possible he fears.
      if sign < 0 { stop.isHypothetical = false }
    } else if evaluation.bringsHarm(predicate, in: article, lexicon: lexicon) {
      stop.sign = -stop.sign
      stop.isJudgment = true
      stop.isHypothetical = false
    } else if let excess = excess(predicate) {
      stop.sign *= excess
      stop.isJudgment = true
    } else if let reporter = fearing(predicate) {
      // A verb that rejects turns the sign itself.
      if !article.predicates[reporter].cue.contains(.reject) { stop.sign = -stop.sign }
      stop.isJudgment = true
      stop.isHypothetical = false
    } else {
      endure(&stop, predicate)
    }
  }

  /// "removal of quotas would help farmers": the act that the phrase is or leads to is what is judged.
  func judgedAct(_ stop: ChainWalker.Stop) -> ChainWalker.Stop? {
    let act = article.predicates[stop.predicate]
    guard act.link == .root, act.parent == nil, let index = verb(ofSubject: stop.predicate) else { return nil }
    let verb = article.predicates[index]
    // "her efforts to lift it have failed": no word of whether that is good.
    if walker.lemma(verb).map(constructions.failing.contains) ?? false { return nil }
    let isBad = evaluation.bringsHarm(verb, in: article, lexicon: lexicon)
    let verdict = verdict(verb)
    let sign = verdict != 0 ? verdict : evaluation.sign(of: verb, in: article, lexicon: lexicon)
    let judgment = isBad ? -1 : sign
    guard !verb.isPassive || verdict != 0, judgment != 0, !isBill(verb) else { return nil }
    var judged = ChainWalker.Stop(predicate: index)
    judged.sign = stop.sign * judgment
    judged.isJudgment = true
    judged.cue = stop.cue
    judged.path = stop.path + [index]
    judged.signs = stop.signs + [judged.sign]
    return judged
  }

  /// "the answer is open trade", "the key is talks": what a good thing is said to be is wanted by whoever says so.
  func isAnswer(_ predicate: Predicate) -> Bool {
    guard predicate.form == .finite, walker.isBe(predicate), !predicate.isNegated,
      let subject = predicate.subjects.first
    else { return false }
    let head = article.phrases[subject].head
    // "our only option is"
    let isOnly = article.phrases[subject].tokens.contains { tokens[$0].is(.only) }
    if isOnly, constructions.way.contains(tokens[head].lemma) { return true }
    return evaluation.sign(in: head..<(head + 1), of: article, lexicon: lexicon) > 0
  }

  /// "the plan won praise from farmers", "drew criticism from Ann": those hold it from whom it comes.
  mutating func received(_ directed: DirectedMatch, by index: Int, _ sentence: Int) {
    let verb = article.predicates[index]
    felt(directed, verb, sentence)
    guard let lemma = walker.lemma(verb), constructions.meeting.contains(lemma) || verb.cue.contains(.light),
      !verb.isPassive, !verb.isNegated, verb.modal == nil
    else { return }
    for child in article.predicates(inSentences: sentence...sentence) where article.predicates[child].parent == index {
      let noun = article.predicates[child]
      guard noun.form == .noun, noun.cue.attitude != 0, noun.cue.isDisjoint(with: [.infinitive]),
        let givers = givers(of: noun)
      else { continue }
      emit(
        givers,
        Claim(
          match: directed.match, sign: directed.sign * noun.cue.attitude, sentence: sentence, cue: noun.tokens,
          rule: .attitude))
    }
  }

  /// "the plan to lift it was attacked by Ann"
  mutating func treated(_ directed: DirectedMatch, by verb: Predicate, _ sentence: Int) {
    guard verb.isPassive, verb.cue.attitude != 0, verb.modal == nil else { return }
    let sign = directed.sign * verb.cue.attitude * (verb.isNegated ? -1 : 1)
    emit(
      verb.agents,
      Claim(match: directed.match, sign: sign, sentence: sentence, cue: verb.tokens, rule: .attitude))
  }

  /// "the decision angered farmers"
  private mutating func felt(_ directed: DirectedMatch, _ verb: Predicate, _ sentence: Int) {
    guard let lemma = walker.lemma(verb), verb.form == .finite, !verb.isPassive, !verb.isNegated, !verb.objects.isEmpty
    else { return }
    let feeling = constructions.angering.contains(lemma) ? -1 : constructions.pleasing.contains(lemma) ? 1 : 0
    guard feeling != 0 else { return }
    emit(
      verb.objects,
      Claim(
        match: directed.match, sign: directed.sign * feeling, sentence: sentence, cue: verb.tokens, rule: .attitude))
  }

  /// The verb whose subject is this noun.
  func verb(ofSubject noun: Int) -> Int? {
    let predicate = article.predicates[noun]
    guard predicate.form == .noun, let phrase = article.phrase(at: predicate.head),
      article.phrases[phrase].head == predicate.head
    else { return nil }
    let sentence = predicate.sentence
    return article.predicates(inSentences: sentence...sentence).first { index in
      article.predicates[index].form == .finite && article.predicates[index].subjects.contains(phrase)
        && article.predicates[index].tokens.lowerBound > predicate.head
    }
  }

  /// "praise from Ann", "the support of Ann"
  private func givers(of noun: Predicate) -> PhraseList? {
    var at = noun.tokens.upperBound
    // "won praise today from"
    while let token = tokens[safe: at], token.tag == .adverb || lexicon.isTime(token) { at += 1 }
    guard let link = tokens[safe: at] else { return nil }
    if link.is(.from), at > noun.tokens.upperBound, !noun.ownsSubject, let first = article.phrase(at: at + 1) {
      return Coordination.right(from: first, in: article)
    }
    if link.is(.from) { return noun.ownsSubject ? noun.subjects : nil }
    guard link.is(.of), noun.cue.contains(.favor), let first = article.phrase(at: noun.tokens.upperBound + 1) else {
      return nil
    }
    let owner = article.phrases[first].isPossessive ? first + 1 : first
    return Coordination.right(from: owner, in: article)
  }

  /// "opponents of X include Ann": who is counted on a side.
  mutating func sidesNamed(_ directed: DirectedMatch, by index: Int, _ sentence: Int) {
    let noun = article.predicates[index]
    guard noun.form == .noun, noun.cue.attitude != 0,
      lexicon.info(tokens[noun.head].word)?.traits.contains(.person) ?? false,
      let phrase = article.phrase(at: noun.head),
      let verb = article.predicates(inSentences: sentence...sentence).first(where: {
        article.predicates[$0].form == .finite && article.predicates[$0].subjects.contains(phrase)
          && walker.lemma(article.predicates[$0]) == KeyWord.include.rawValue
      })
    else { return }
    emit(
      article.predicates[verb].objects,
      Claim(
        match: directed.match, sign: directed.sign * noun.cue.attitude, sentence: sentence, cue: noun.tokens,
        rule: .attitude))
  }

  /// "warned that X would raise prices", "fears that X may spread": who fears what it does is against it.
  private func fearing(_ predicate: Predicate) -> Int? {
    guard predicate.link == .clause, let reporter = predicate.parent,
      article.predicates[reporter].cue.contains(.report), let lemma = walker.lemma(article.predicates[reporter])
    else { return nil }
    if constructions.worrying.contains(lemma) { return predicate.cue.direction >= 0 ? reporter : nil }
    let isThreat = constructions.warning.contains(lemma) && !predicate.objects.isEmpty
    return isThreat && [.will, .could, .may, .might, .can].contains(predicate.modal) ? reporter : nil
  }

  /// "X should continue", "X must end"; of "X should avoid Y" it is Y that matters.
  private func endure(_ stop: inout ChainWalker.Stop, _ predicate: Predicate) {
    stop.isComing = predicate.modal == .will && !stop.isDeontic
    guard stop.isDeontic || stop.isComing, let lemma = lexicon.info(tokens[predicate.head].word)?.lemma else { return }
    let mayFall = predicate.modal != .should
    let turn = predicate.isNegated ? -1 : 1
    let next = tokens[safe: predicate.tokens.upperBound]
    let isBe = lemma == KeyWord.be.rawValue
    // "must go", but not "must go on"
    let isGone = lemma == KeyWord.go.rawValue && !(next?.isWord ?? false)
    let isDown = lemma == KeyWord.come.rawValue && next.map { $0.is(.down) } ?? false
    let goesAhead =
      lemma == KeyWord.go.rawValue && next.map { $0.isAny(.ahead, .forward) } ?? false
      || next.map { $0.is(.effect) } ?? false
    let isLess = isDown || isBe && next.map { constructions.lesser.contains($0.word) } ?? false
    if constructions.ending.contains(lemma) || mayFall && constructions.falling.contains(lemma) || isGone || isLess {
      stop.sign *= -turn
    } else if mayFall && constructions.rising.contains(lemma) || constructions.lasting.contains(lemma) || isBe
      || goesAhead
    {
      stop.sign *= turn
    } else {
      stop.isDeontic = false
      stop.isComing = false
    }
    // "will grow" is a forecast.
    if stop.isComing {
      stop.isComing =
        constructions.ending.contains(lemma) || constructions.lasting.contains(lemma) || goesAhead || isGone
    }
  }

  /// "cost taxpayers 5 billion": a figure, unless somebody warns that it will.
  private func isBill(_ predicate: Predicate) -> Bool {
    guard predicate.modal == nil, tokens[predicate.head].lemma == KeyWord.cost.rawValue else { return false }
    let end = article.segmentation.sentences[predicate.sentence].tokens.upperBound
    return Range(from: predicate.tokens.upperBound, upTo: min(predicate.tokens.upperBound + 6, end))
      .contains { tokens[$0].kind == .number }
  }

  /// "is justified": +1; "is not justified": -1; of what is no verdict in the form of a passive, 0.
  private func verdict(_ predicate: Predicate) -> Int {
    guard predicate.isPassive, predicate.agents.isEmpty else { return 0 }
    let sign = evaluation.sign(in: predicate.head..<(predicate.head + 1), of: article, lexicon: lexicon)
    return predicate.isNegated ? -sign : sign
  }

  /// "is too high": -1; "is too low", "is not enough": +1.
  private func excess(_ predicate: Predicate) -> Int? {
    let first = tokens[predicate.tokens.lowerBound]
    if first.tag == .auxiliary, let next = tokens[safe: predicate.tokens.upperBound],
      constructions.sufficient.contains(next.word)
    {
      return predicate.isNegated ? 1 : nil
    }
    guard first.tag == .auxiliary, let too = predicate.tokens.last(where: { tokens[$0].is(.too) }),
      let size = tokens[safe: too + 1]
    else { return nil }
    let turn = predicate.isNegated ? -1 : 1
    return constructions.excessive.contains(size.word) ? -turn : constructions.meager.contains(size.word) ? turn : nil
  }

  mutating func assess(_ directed: DirectedMatch, _ sentence: Int) {
    var match = directed.match
    // "a deal which critics claim has hurt workers": the verb tells whose words they are.
    let verb = match.parts.joined().first { token in
      article.predicate(at: token).map { article.predicates[$0].form == .finite } ?? false
    }
    if let verb { match.parts.removeAll { $0.upperBound <= verb } }
    guard let attribution = speech.attribution(at: match.start), let source = attribution.source else { return }
    let isDenied = match.parts.joined().contains { token in
      article.predicate(at: token).map { article.predicates[$0].isNegated } ?? false
    }
    let isOpen =
      attribution.predicate.map { !article.predicates[$0].cue.isDisjoint(with: [.open, .propose]) } ?? false
    guard !isOpen else { return }
    let speakers = attribution.predicate.map { article.predicates[$0].actors } ?? []
    emit(
      speakers.contains(source) ? speakers : [source],
      Claim(
        match: match, sign: isDenied ? -directed.sign : directed.sign, sentence: sentence, cue: attribution.cue,
        rule: .assessment))
  }
}
