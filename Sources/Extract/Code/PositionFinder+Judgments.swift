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
    guard act.form == .noun, act.link == .root, act.parent == nil, let phrase = article.phrase(at: act.head),
      let index = article.predicates(inSentences: act.sentence...act.sentence).first(where: {
        article.predicates[$0].form == .finite && article.predicates[$0].head > act.head
          && article.predicates[$0].subjects.contains(phrase)
      })
    else { return nil }
    let verb = article.predicates[index]
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
    guard predicate.form == .finite, walker.lemma(predicate) == KeyWord.be.rawValue, !predicate.isNegated,
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

  /// "praise from Ann", "the support of Ann"
  private func givers(of noun: Predicate) -> PhraseList? {
    guard let link = tokens[safe: noun.tokens.upperBound] else { return nil }
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
    guard stop.isDeontic, let lemma = lexicon.info(tokens[predicate.head].word)?.lemma else { return }
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

  /// "the bill is protectionist": a word of the issue that is bad by itself, said of something.
  mutating func isItselfJudgment(_ directed: DirectedMatch, _ sentence: Int) -> Bool {
    let match = directed.match
    guard match.length == 1, evaluation.sign(in: match.start..<match.end, of: article, lexicon: lexicon) < 0,
      article.phrase(at: match.start).map({ article.phrases[$0].head < match.end }) ?? true
    else { return false }
    var before = match.start - 1
    while before >= 0, tokens[before].tag == .adverb || tokens[before].kind == .openQuote { before -= 1 }
    guard before >= 0, let index = article.predicate(at: before), article.predicates[index].form == .finite,
      walker.lemma(article.predicates[index]) == KeyWord.be.rawValue, article.predicates[index].modal == nil,
      let speaker = speech.speaker(at: article.predicates[index].head)
    else { return false }
    let sign = article.predicates[index].isNegated ? directed.sign : -directed.sign
    emit([speaker], Claim(match: match, sign: sign, sentence: sentence, cue: nil, rule: .judgment))
    return true
  }

  /// "called it a fair quota", "what he calls unfair trade": whoever gives the label holds its judgment.
  mutating func label(_ directed: DirectedMatch, _ sentence: Int) -> Bool {
    let match = directed.match
    let range = article.segmentation.sentences[sentence].tokens
    guard
      let index = article.predicates(inSentences: sentence...sentence).last(where: {
        article.predicates[$0].head < match.start && article.predicates[$0].form != .noun
          && article.predicates[$0].form != .adjective
      }), let lemma = lexicon.info(tokens[article.predicates[index].head].word)?.lemma,
      constructions.labeling.contains(lemma), !tokens[article.predicates[index].tokens.upperBound - 1].is(.for),
      article.predicates[index].form == .finite,
      !article.predicates[index].isNegated, !conditions.holds(match.start)
    else { return false }
    let start = article.predicates[index].tokens.upperBound
    let isNear = !(start..<max(start, match.start)).contains {
      article.predicate(at: $0).map { article.predicates[$0].form != .noun } ?? false
    }
    guard isNear, !constructions.viewing.contains(lemma) || hasAs(from: start, to: match.end) else { return false }
    let end = (match.end..<max(match.end, min(match.end + 6, range.upperBound)))
      .first { !tokens[$0].isWord && tokens[$0].kind != .openQuote }
    // "condemned it as protectionism": the verb judges already.
    let attitude = hasAs(from: start, to: match.end) ? article.predicates[index].cue.attitude : 0
    let judgment =
      attitude != 0
      ? attitude
      : evaluation.sign(
        in: start..<(end ?? min(match.end + 6, range.upperBound)), of: article, lexicon: lexicon)
    guard judgment != 0 else { return false }
    let holders = article.predicates[index].actors
    guard holds(holders) else { return false }
    emit(
      holders,
      Claim(
        match: match, sign: directed.sign * judgment, sentence: sentence, cue: article.predicates[index].tokens,
        rule: .judgment))
    return true
  }

  /// Whether "as" stands in a run of tokens or right behind it.
  private func hasAs(from start: Int, to end: Int) -> Bool {
    (start...max(start, min(end, tokens.count - 1))).contains { tokens[$0].is(.as) }
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

  /// "the panels, derided by critics as …": who is said to do so behind the words.
  mutating func labeledBehind(_ directed: DirectedMatch, _ sentence: Int) {
    let end = directed.match.end
    for predicate in article.predicates[article.predicates(inSentences: sentence...sentence)]
    where predicate.head >= end && predicate.form == .participle && predicate.isPassive && !predicate.agents.isEmpty {
      guard predicate.cue.attitude != 0, predicate.tokens.lowerBound - end < 12,
        tokens[predicate.tokens.lowerBound - 1].kind == .comma,
        !(end..<predicate.tokens.lowerBound).contains(where: {
          article.predicate(at: $0).map { article.predicates[$0].form == .finite } ?? false
        })
      else { continue }
      emit(
        predicate.agents,
        Claim(
          match: directed.match, sign: directed.sign * predicate.cue.attitude, sentence: sentence,
          cue: predicate.tokens, rule: .attitude))
    }
  }

  /// "the necessary quota": whoever says so wants it.
  mutating func needed(_ directed: DirectedMatch, _ sentence: Int) {
    guard let phrase = article.phrase(at: directed.match.start),
      let speaker = speech.speaker(at: directed.match.start)
    else { return }
    let value = article.phrases[phrase]
    let isNeeded = (value.tokens.lowerBound..<max(value.tokens.lowerBound, directed.match.start)).contains {
      lexicon.info(tokens[$0].word).map { constructions.needing.contains($0.lemma) } ?? false
    }
    guard isNeeded else { return }
    let direction = article.predicate(at: value.head).map { article.predicates[$0].cue.direction } ?? 0
    emit(
      [speaker],
      Claim(
        match: directed.match, sign: direction < 0 ? -directed.sign : directed.sign, sentence: sentence, cue: nil,
        rule: .judgment))
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
        predicate.agents,
        Claim(
          match: match, sign: sign * predicate.cue.attitude, sentence: sentence, cue: predicate.tokens,
          rule: .attitude))
    }
  }
}
