import BriefingModel

/// What somebody wants without saying so: the condition of a threat or an offer, and the reason of a deed.
extension PositionFinder {
  // MARK: Conditions

  /// "will retaliate unless X opens its market", "will lift the duties once X complies": what stands in the condition
  /// is what the one who threatens or offers wants.
  mutating func demandOfCondition(_ match: PhraseMatch, _ stop: ChainWalker.Stop, _ sentence: Int) {
    let inner = article.predicates[stop.predicate]
    guard !match.isReference, let clause = conditions.clause(at: inner.head), stop.turns <= Self.mostTurns,
      clause.contains(match.start), let main = mainPredicate(outside: clause, sentence)
    else { return }
    var move = move(of: main, outside: clause, sentence)
    var holders = holders(ofMove: main)
    if !holds(holders), let speaker = warner(of: main, outside: clause, sentence) {
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

  /// "said there would be a war if": whoever says that something bad will come of it.
  private func warner(of main: Int, outside clause: Range<Int>, _ sentence: Int) -> Int? {
    let predicate = article.predicates[main]
    guard [.will, .may, .could, .might].contains(predicate.modal), !predicate.isNegated else { return nil }
    let words = article.segmentation.sentences[sentence].tokens.filter {
      $0 >= predicate.subjectStart && !clause.contains($0)
    }
    guard words.contains(where: { evaluation.isEvil($0, in: article, lexicon: lexicon) }) else { return nil }
    return speech.speaker(at: predicate.head)
  }

  private func isWarning(_ lemma: Int32) -> Bool {
    constructions.threatening.contains(lemma) || constructions.warning.contains(lemma)
  }

  // MARK: Relative clauses

  /// "the duties Ann has ordered", "duties which Ann opposes", "duties set by Ann": the words are the object of the
  /// clause behind them.
  mutating func objectOfRelative(_ directed: DirectedMatch, _ sentence: Int) {
    let match = directed.match
    // Of "relief from duties Ann ordered" the clause is about the duties alone.
    guard directed.sign > 0 || article.phrase(at: match.start) == article.phrase(at: match.end - 1) else { return }
    let range = article.segmentation.sentences[sentence].tokens
    var at = article.phrase(at: match.end - 1).map { article.phrases[$0].tokens.upperBound } ?? match.end
    if at < range.upperBound, tokens[at].kind == .comma { at += 1 }
    if actedOn(directed, at: at, sentence) { return }
    let isMarked = at < range.upperBound && tokens[at].tag == .relative
    if isMarked { at += 1 }
    if isMarked, let index = article.predicate(at: at), walker.obliges(article.predicates[index]),
      let stop = walker.walk(from: index, isInPhrase: false).first
    {
      // "talks, which must be concluded"
      var own = stop
      own.sign *= directed.sign
      if stop.cue.isEmpty { judge(&own, index) }
      conclude(match, own, sentence)
      return
    }
    guard at < range.upperBound, isMarked || tokens[at - 1].kind != .comma, let subject = article.phrase(at: at),
      article.phrases[subject].tokens.lowerBound == at, article.phrases[subject].kind != .noun || isMarked,
      let verb = article.predicates(inSentences: sentence...sentence).first(where: {
        article.predicates[$0].form == .finite && article.predicates[$0].subjects.contains(subject)
      })
    else { return }
    let predicate = article.predicates[verb]
    if predicate.cue.contains(.report), let inner = article.predicate(at: predicate.tokens.upperBound),
      article.predicates[inner].parent == verb, article.predicates[inner].subjects.isEmpty
    {
      // "quotas, which Ann says must remain"
      var stop = ChainWalker.Stop(sign: directed.sign, predicate: inner)
      walker.noteMood(of: article.predicates[inner], &stop)
      judge(&stop, inner)
      conclude(match, stop, sentence)
      return
    }
    let next = article.predicate(at: predicate.tokens.upperBound)
    let isWhole = predicate.objects.allSatisfy { lexicon.isTime(tokens[article.phrases[$0].head]) || isDay($0) }
    guard next.map({ article.predicates[$0].form != .infinitive }) ?? true, isWhole,
      !predicate.isPassive, !predicate.cue.contains(.report),
      predicate.tokens.lowerBound - article.phrases[subject].tokens.upperBound <= 1,
      predicate.tokens.lowerBound > 0
    else { return }
    var own = walker.stop(of: verb)
    own.sign *= directed.sign
    conclude(match, own, sentence)
  }

  private func isDay(_ phrase: Int) -> Bool {
    lexicon.info(tokens[article.phrases[phrase].head].word)?.traits.isDisjoint(with: [.weekday, .month]) == false
  }

  /// "duties set by Ann", "the duties, announced by Ann,"
  private mutating func actedOn(_ directed: DirectedMatch, at token: Int, _ sentence: Int) -> Bool {
    guard let index = article.predicate(at: token), article.predicates[index].form == .participle,
      article.predicates[index].isPassive, holds(article.predicates[index].agents),
      !entities(of: article.predicates[index].agents).contains(where: isAnonymous)
    else { return false }
    var stop = walker.stop(of: index)
    stop.sign *= directed.sign
    conclude(directed.match, stop, sentence)
    return true
  }

  // MARK: Ellipses

  /// "Farmers love the pact; unions do not": a verb that leaves out what was said denies it.
  mutating func ellipses(from first: Int, sentence: Int) {
    let range = article.segmentation.sentences[sentence].tokens
    for index in article.predicates(inSentences: sentence...sentence) {
      let predicate = article.predicates[index]
      let end = predicate.tokens.lowerBound + 2
      guard predicate.form == .finite, tokens[predicate.head].isAny(.does, .did, .do), end <= range.upperBound,
        tokens[end - 1].tag == .negator, end == range.upperBound || !tokens[end].isWord,
        predicate.subjectStart < predicate.tokens.lowerBound, holds(predicate.subjects)
      else { continue }
      let before = readings[first...].last { ($0.words.last?.upperBound ?? 0) <= predicate.subjectStart }
      guard let before, [.supports, .opposes].contains(before.stance), before.rule == .attitude else { continue }
      for entity in entities(of: predicate.subjects) where entity != before.entity {
        var own = before
        own.entity = entity
        own.stance = before.stance == .supports ? .opposes : .supports
        own.cue = predicate.tokens
        readings.append(own)
      }
    }
  }

  // MARK: Reasons

  /// "imposed duties because X broke the pact", "in retaliation": who does something against another for a breach acts
  /// against the breach.
  mutating func reasons(
    of found: [(match: PhraseMatch, sign: Int, path: [Int])], from first: Int, sentence: Int
  ) {
    for item in found {
      guard let start = reasonStart(of: item) else { continue }
      let owners = item.path.first.map { entities(of: article.predicates[$0].subjects) } ?? []
      let isRetaliation = item.sign > 0
      let spoken = Set(readings[first...].filter { $0.issue == item.match.issue }.map(\.entity))
      let deeds = readings[first...].filter { reading in
        reading.stance == .supports && !owners.contains(reading.entity) && !spoken.contains(reading.entity)
          && reading.issue != item.match.issue
          && [.act, .attitude].contains(reading.rule)
          && (isRetaliation || reading.words.last.map { $0.upperBound <= start } ?? false)
      }
      var seen: Set<Int> = []
      for deed in deeds where seen.insert(deed.entity).inserted {
        var own = deed
        own.issue = item.match.issue
        own.words = item.match.parts
        own.rule = .reason
        readings.append(own)
      }
    }
  }

  /// Where the words begin that give a breach, or retaliation, as the reason.
  private func reasonStart(of item: (match: PhraseMatch, sign: Int, path: [Int])) -> Int? {
    let match = item.match
    guard item.sign < 0 else {
      let isPlain = match.start > 0 && tokens[match.start - 1].is(.in)
      return isPlain && constructions.reprisal.contains(tokens[match.start].lemma) ? match.start - 1 : nil
    }
    guard let index = item.path.first, let lemma = walker.lemma(article.predicates[index]),
      constructions.breaking.contains(lemma) || constructions.failing.contains(lemma)
    else { return nil }
    let predicate = article.predicates[index]
    let opening =
      predicate.form == .noun
      ? article.phrase(at: predicate.head).map { Coordination.startWithOwner($0, in: article) } ?? predicate.head
      : predicate.subjectStart
    guard opening > 1 else { return nil }
    let before = tokens[opening - 1]
    let isReason =
      before.isAny(.for, .over, .because, .after, .since) || before.is(.of) && tokens[opening - 2].is(.because)
    return isReason ? opening - 1 : nil
  }
}
