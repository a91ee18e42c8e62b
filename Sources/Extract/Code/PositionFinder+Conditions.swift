import BriefingModel

/// What somebody wants without saying so: the condition of a threat or an offer.
extension PositionFinder {
  /// "will retaliate unless X opens its market", "will lift the duties once X complies": what stands in the condition
  /// is what the one who threatens or offers wants.
  mutating func demandOfCondition(_ match: PhraseMatch, _ stop: ChainWalker.Stop, _ sentence: Int) {
    let inner = article.predicates[stop.predicate]
    guard !match.isReference, let clause = conditions.clause(at: inner.head), stop.turns <= Self.mostTurns,
      clause.contains(match.start), let main = mainPredicate(outside: clause, sentence)
    else { return }
    var move = move(of: main, outside: clause, sentence)
    var holders = holders(ofMove: main)
    if let accuser = accuser(of: main) {
      move = -1
      holders = [accuser]
    } else if move == 0 || !holds(holders), let speaker = warner(of: main, outside: clause, sentence) {
      move = -1
      holders = [speaker]
    }
    guard move != 0 else { return }
    guard holds(holders), entities(of: holders).isDisjoint(with: entities(of: inner.subjects)) else { return }
    // "if" leaves open which way: a threat meets what is not wanted, an offer what is.
    let isPlain = tokens[clause.lowerBound].is(.if)
    emit(
      holders,
      Claim(
        match: match, sign: isPlain ? stop.sign * move : stop.sign, sentence: sentence,
        cue: article.predicates[main].tokens, rule: .condition))
  }

  /// Whoever threatens or offers; of what "would be lifted", those in office who say so.
  private func holders(ofMove main: Int) -> PhraseList {
    let predicate = article.predicates[main]
    if isNothing(main) { return speech.speaker(at: predicate.head).map { [$0] } ?? [] }
    guard predicate.isPassive, predicate.agents.isEmpty else { return predicate.actors }
    if predicate.link == .clause, let reporter = predicate.parent {
      return article.predicates[reporter].actors.filter(isInOffice)
    }
    guard predicate.modal == .will else { return [] }
    return speech.speaker(at: predicate.head).flatMap { isInOffice($0) ? [$0] : nil } ?? []
  }

  /// The verb that a condition limits: the last before it, or else the first behind it.
  private func mainPredicate(outside clause: Range<Int>, _ sentence: Int) -> Int? {
    let finite = article.predicates(inSentences: sentence...sentence).filter {
      article.predicates[$0].form == .finite && !conditions.holds(article.predicates[$0].head)
    }
    return finite.last { article.predicates[$0].head < clause.lowerBound }
      ?? finite.first { article.predicates[$0].head >= clause.upperBound }
  }

  /// -1: a threat, +1: an offer, 0: neither.
  private func move(of main: Int, outside clause: Range<Int>, _ sentence: Int) -> Int {
    let first = article.predicates[main].tokens.lowerBound
    let words = article.segmentation.sentences[sentence].tokens.filter { $0 >= first && !clause.contains($0) }
    let predicates = Set(words.compactMap { article.predicate(at: $0) }).sorted()
    let isOpen = predicates.contains { index in
      let predicate = article.predicates[index]
      return [.will, .may, .could, .might, .can, .must, .should].contains(predicate.modal)
        || predicate.form == .infinitive || walker.lemma(predicate).map(isWarning) ?? false
    }
    if isNothing(main) { return -1 }
    guard isOpen else { return 0 }
    for index in predicates where article.predicates[index].form != .noun {
      guard let lemma = walker.lemma(article.predicates[index]) else { continue }
      let turn = article.predicates[index].isNegated ? -1 : 1
      if constructions.conceding.contains(lemma) { return turn }
      if constructions.hurting.contains(lemma) { return -turn }
    }
    let hasMeans = words.contains { constructions.reprisal.contains(tokens[$0].lemma) }
    return hasMeans ? -1 : 0
  }

  /// "there will be no deal", "no deal would be signed", "a deal is impossible"
  private func isNothing(_ main: Int) -> Bool {
    let predicate = article.predicates[main]
    let end = min(predicate.tokens.upperBound + 3, article.segmentation.sentences[predicate.sentence].tokens.upperBound)
    let behind = Range(from: predicate.tokens.upperBound, upTo: end)
    let isThere = predicate.subjects.first.map { tokens[article.phrases[$0].head].is(.there) } ?? false
    if isThere { return behind.first.map { tokens[$0].is(.no) } ?? false }
    if behind.contains(where: { constructions.void.contains(tokens[$0].lemma) }) { return !predicate.isNegated }
    let isDenied = predicate.subjects.first.map { tokens[article.phrases[$0].tokens.lowerBound].is(.no) } ?? false
    let isPossible = behind.contains { tokens[$0].isAny(.possible) }
    return isDenied && (predicate.isPassive || isPossible) || isPossible && predicate.isNegated
  }

  /// "no deal is possible without X", "there can be no deal without an end to X", "will not sign without X": who says so
  /// wants what must be there.
  mutating func demandedWith(_ directed: DirectedMatch, _ governor: GovernorFinder.Governor, _ sentence: Int) -> Bool {
    let match = directed.match
    let range = article.segmentation.sentences[sentence].tokens
    guard let without = Range(from: range.lowerBound + 1, upTo: match.start).last(where: { tokens[$0].is(.without) }),
      !Range(from: without, upTo: match.start).contains(where: { tokens[$0].kind == .comma }),
      let main = article.predicates(inSentences: sentence...sentence).last(where: {
        article.predicates[$0].form == .finite && article.predicates[$0].head < without
      })
    else { return false }
    let holders = isNothing(main) ? holders(ofMove: main) : refusers(main)
    guard holds(holders) else { return false }
    let top = walker.walk(from: governor.predicate, isInPhrase: governor.isInPhrase).first
    // What stands before the preposition is no part of the demand.
    let inner = top?.path.lastIndex { article.predicates[$0].head > without }
    let sign = inner.flatMap { top?.signs[$0] } ?? 1
    emit(
      holders,
      Claim(
        match: match, sign: directed.sign * sign, sentence: sentence,
        cue: article.predicates[main].tokens, rule: .condition))
    return true
  }

  /// Those who will not do something that they could offer.
  private func refusers(_ main: Int) -> PhraseList {
    let predicate = article.predicates[main]
    let isRefusal =
      predicate.isNegated && predicate.modal != nil && !predicate.isPassive
      && walker.lemma(predicate).map(constructions.conceding.contains) ?? false
    return isRefusal ? predicate.subjects : []
  }

  /// "said there would be a war if": whoever says that something bad will come of it.
  private func warner(of main: Int, outside clause: Range<Int>, _ sentence: Int) -> Int? {
    let predicate = article.predicates[main]
    guard [.will, .may, .could, .might].contains(predicate.modal), !predicate.isNegated else { return nil }
    let words = article.segmentation.sentences[sentence].tokens.filter {
      $0 >= predicate.subjectStart && !clause.contains($0)
    }
    let isLoss = walker.lemma(predicate).map(constructions.suffering.contains) ?? false
    guard
      isLoss || evaluation.sign(of: predicate, in: article, lexicon: lexicon) < 0
        || words.contains(where: { evaluation.isEvil($0, in: article, lexicon: lexicon) })
    else { return nil }
    return speech.speaker(at: predicate.head)
  }

  /// "said Norway would break the pact if it": whoever says so is against what would break it.
  private func accuser(of main: Int) -> Int? {
    let predicate = article.predicates[main]
    guard [.will, .may, .could, .might].contains(predicate.modal), !predicate.isNegated,
      walker.lemma(predicate).map(constructions.breaking.contains) ?? false,
      let speaker = speech.speaker(at: predicate.head)
    else { return nil }
    return entities(of: predicate.actors).isDisjoint(with: entities(of: [speaker])) ? speaker : nil
  }

  private func isWarning(_ lemma: Int32) -> Bool {
    constructions.threatening.contains(lemma) || constructions.warning.contains(lemma)
  }
}
