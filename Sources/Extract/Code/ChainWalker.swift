import BriefingModel

/// Follows the chain of predicates from an issue's words up to whoever holds a stance on them.
struct ChainWalker {
  let lexicon: Lexicon
  let article: ParsedArticle
  let words: ConstructionWords
  let evaluation: EvaluationWords

  private static let longestChain = 12

  /// - Parameters:
  ///   - start: the predicate that governs the phrase, or stands in it.
  ///   - isInPhrase: the phrase holds the predicate, whose own direction is then part of the phrase's.
  ///   - isContrast: "not this, just that": what is denied above does not reach the phrase.
  ///   - isReproach: the phrase holds the predicate and is toward the proposal: "failure to open".
  /// - Returns: the stops, nearest first; the last is the top of the clause.
  func walk(from start: Int, isInPhrase: Bool, isContrast: Bool = false, isReproach: Bool = false) -> [Stop] {
    var state = Stop(predicate: start)
    var stops: [Stop] = []
    var current = start
    var child: Int?
    for _ in 0..<Self.longestChain {
      var predicate = article.predicates[current]
      if isContrast { predicate.isNegated = false }
      apply(predicate, child: child, isInPhrase: isInPhrase && child == nil, &state)
      state.path.append(current)
      state.signs.append(state.sign)
      state.predicate = current
      if predicate.link == .complement, !predicate.ownsSubject, isTopic(predicate) { return stops }
      guard let parent = governor(of: predicate), parent != current else { break }
      let isPolicy =
        predicate.cue.contains(.infinitive) && child.map { article.predicates[$0].form == .infinitive } ?? false
      if predicate.ownsSubject, predicate.cue.attitude != 0 || isPolicy, !isItself(predicate),
        !isWanted(predicate, by: article.predicates[parent]), !isAny(predicate)
      {
        var stop = state
        // "There has been no proposal from X": the denial stands above the noun.
        let above = article.predicates[parent]
        if above.isNegated, above.cue.contains(.light), predicate.cue.contains(.propose) { stop.isAbsence = true }
        stops.append(stop)
        if predicate.form == .noun, !above.cue.contains(.light), !isSame(predicate, above) {
          // "discussed Ann's demand": what is hers is not the others' above.
          state.hasAttitude = false
          state.isAct = false
        }
      }
      if predicate.ownsSubject, predicate.form == .noun, !isItself(predicate),
        !isSame(predicate, article.predicates[parent])
      {
        passOwned(
          predicate, below: parent, isInPhrase: isInPhrase && child == nil, isReproach: isReproach && child == nil,
          &state)
      }
      // "disappointed at threats of": what others threaten is rejected.
      let isRejected = !article.predicates[parent].cue.isDisjoint(with: [.reject, .lower])
      if child != nil, shows(predicate) { return stops }
      if predicate.cue.contains(.external) && !isRejected || isMet(predicate, by: parent) { return stops }
      child = current
      current = parent
    }
    stops.append(state)
    return stops
  }

  /// What one predicate says of its object, whatever stands above it.
  func stop(of index: Int) -> Stop {
    var state = Stop(predicate: index)
    apply(article.predicates[index], child: nil, isInPhrase: false, &state)
    state.path = [index]
    state.signs = [state.sign]
    return state
  }

  /// The predicate above; a participle that says what a text is for leads to the text's: "passed a bill designed to".
  private func governor(of predicate: Predicate) -> Int? {
    if predicate.link == .complement { return isReason(predicate) || isTopic(predicate) ? nil : predicate.parent }
    guard predicate.form == .participle, predicate.link == .root, let subject = predicate.subjects.first,
      article.phrases[subject].tokens.upperBound == predicate.tokens.lowerBound, isPlan(subject)
    else { return nil }
    var start = Coordination.startWithOwner(subject, in: article)
    // "a version of the bill designed to"
    while start > 1, article.tokens[start - 1].is(.of), let whole = article.phrase(at: start - 2) {
      start = Coordination.startWithOwner(whole, in: article)
    }
    guard start > 0, article.sentenceAt[start - 1] == article.sentenceAt[predicate.head] else { return nil }
    return article.predicate(at: start - 1)
  }

  /// Somebody else's deed: "imposed duties for Japan's violation of the pact" is against the violation.
  ///
  /// - Parameters:
  ///   - isInPhrase: the issue's own words hold the deed.
  ///   - isReproach: and they mean what others want instead.
  private func passOwned(
    _ predicate: Predicate, below parent: Int, isInPhrase: Bool, isReproach: Bool, _ state: inout Stop
  ) {
    guard let phrase = article.phrase(at: predicate.head) else { return }
    let before = Coordination.startWithOwner(phrase, in: article) - 1
    let above = article.predicates[parent].cue
    let isCalled =
      above.attitude == 0 && isFailure(predicate)
      && lemma(article.predicates[parent]).map(words.labeling.contains) ?? false
    let isPunished =
      before >= 0 && article.tokens[before].is(.for) && above.attitude == 0
      && (above.contains(.act) || above.direction > 0 && predicate.cue.attitude <= 0)
    if isPunished || isCalled {
      // "in retaliation for its failure": the preposition turns such words already.
      let isTurned = isInPhrase && before > 0 && words.punishing.contains(article.tokens[before - 1].lemma)
      if !isTurned, !isReproach || !isFailure(predicate) { state.sign = -state.sign }
      state.hasAttitude = true
    } else {
      state.isOwned = true
    }
  }

  private func apply(_ predicate: Predicate, child: Int?, isInPhrase: Bool, _ state: inout Stop) {
    noteMood(of: predicate, &state)
    if predicate.cue.contains(.act) {
      state.isDecision = true
      if predicate.cue.attitude != 0 { state.isVote = true }
    }
    let sign = state.sign
    defer { if state.sign != sign { state.turns += 1 } }
    if isInPhrase {
      if predicate.isNegated { state.sign = -state.sign }
      assertOwn(predicate, &state)
      return
    }
    if let child, judges(predicate, above: child, &state) { return }
    if let child, isPurpose(child, of: predicate) {
      state.isPurpose = true
      if predicate.isNegated { state.isHypothetical = true }
    }
    let isForeseen =
      child.map { article.predicates[$0].form == .infinitive && isForecast(predicate, child: $0) } ?? false
    if weighs(predicate) && !obliges(predicate) || isUndecided(predicate) || isForeseen { state.isHypothetical = true }
    if child == nil, predicate.form == .finite, let lemma = lemma(predicate), words.lacking.contains(lemma) {
      state.isJudgment = true
    }
    if let child, denies(predicate), article.predicates[child].cue.isSuperset(of: [.favor, .infinitive]) {
      state.isAbsence = !predicate.isNegated
    }
    var effect = effect(of: predicate, child: child)
    if let child, isWay(article.predicates[child]), effect.contains(.reject) { effect = .favor }
    if let child, isMeans(article.predicates[child]), effect.isDisjoint(with: [.favor, .reject]) { effect = [] }
    if !effect.isEmpty { state.cue.append(predicate.tokens) }
    if effect.contains(.reject) {
      // "opposes cutting prices to win the market": of the purpose nothing is said.
      if state.isPurpose { state.isHypothetical = true }
      state.sign = -state.sign
      state.hasAttitude = true
    } else if effect.contains(.favor) {
      state.hasAttitude = true
    } else if !effect.isDisjoint(with: [.lower, .raise]) {
      if effect.contains(.lower) { state.sign = -state.sign }
      if fails(predicate, child: child) { state.isAct = false } else { noteDeed(predicate, &state) }
    }
    let begins = lemma(predicate).map(words.beginning.contains) ?? false
    let announces = begins || predicate.cue.isSuperset(of: [.light, .report]) || predicate.cue.contains(.act)
    if state.isNominalAct, announces, predicate.form != .noun { state.isAct = true }
    if predicate.isNegated { negate(predicate, effect, child: child, &state) }
    if standsAgainst(predicate) {
      state.sign = -state.sign
      state.hasAttitude = true
    }
  }

  /// What an issue's own verb says of whoever does it.
  private func assertOwn(_ predicate: Predicate, _ state: inout Stop) {
    guard predicate.form == .finite else {
      // "began imposing": what is begun is done.
      if predicate.form == .gerund { state.isNominalAct = true }
      return
    }
    let lemma = lemma(predicate)
    if lemma.map(words.failing.contains) ?? false {
      state.isJudgment = true
    } else if lemma.map(words.breaking.contains) ?? false {
      // Who says that a rule is broken is against that; who says that it would be argues about something else.
      state.sign = -state.sign
      state.isJudgment = predicate.modal == nil
    } else if predicate.cue.contains(.report), !predicate.cue.contains(.act), predicate.modal == nil {
      state.hasAttitude = true
    } else if lemma.map(words.trading.contains) ?? false {
      // "imports most of its oil": a fact, not a policy.
      return
    } else if predicate.cue.isDisjoint(with: [.weak, .light]) || lemma.map(words.taking.contains) ?? false {
      state.isAct = true
    }
  }

  private func noteDeed(_ predicate: Predicate, _ state: inout Stop) {
    if predicate.form == .noun {
      state.isNominalAct = true
    } else if !predicate.cue.contains(.weak) {
      state.isAct = true
    }
  }

  private func negate(_ predicate: Predicate, _ effect: Cue, child: Int?, _ state: inout Stop) {
    let isProposal = effect.contains(.propose) && !effect.contains(.reject)
    let deniesProposal =
      predicate.cue.contains(.light)
      && child.map { article.predicates[$0].form == .noun && article.predicates[$0].cue.contains(.propose) } ?? false
    if (isProposal && predicate.form != .infinitive) || deniesProposal {
      state.isAbsence = true
    } else {
      state.sign = -state.sign
    }
  }

  func lemma(_ predicate: Predicate) -> Int32? { lexicon.info(article.tokens[predicate.head].word)?.lemma }

  /// What a predicate does with what it governs: with an infinitive below it, wanting; with a noun, its direction.
  private func effect(of predicate: Predicate, child: Int?) -> Cue {
    var cue = predicate.cue
    if isForecast(predicate, child: child) || isPluralOnly(predicate) || isExplained(predicate) || denies(predicate) {
      return []
    }
    if isFight(predicate) { return .favor }
    if let child, hasNoChoice(predicate, but: child) { return .favor }
    if let child, keeps(predicate, from: child) { return .lower }
    if sues(predicate) { return .reject }
    if leaves(predicate) { return .raise }
    if child == nil, predicate.form == .infinitive, predicate.objects.isEmpty, cue.direction == 0,
      let lemma = lemma(predicate), words.ending.contains(lemma) || words.falling.contains(lemma)
    {
      // "wants X to expire"
      return .lower
    }
    if fails(predicate, child: child) {
      // "failed to convince Norway to": who fails so has tried.
      let hasTried = child.map { article.predicates[$0].cue.isSuperset(of: [.objectControl, .hearer]) } ?? false
      return hasTried ? .favor : .lower
    }
    if let child, isMeasure(article.predicates[child], of: predicate) {
      return cue.contains(.lower) ? .raise : .lower
    }
    if let child, [.infinitive, .gerund].contains(article.predicates[child].form) {
      // "warned Norway not to": what is warned of is what the infinitive denies.
      if article.predicates[child].form == .infinitive, lemma(predicate).map(words.warning.contains) ?? false {
        return .favor
      }
      // "considers a bill to …": the infinitive belongs to the bill.
      let weighs = cue.contains(.infinitive) && cue.attitude == 0 && !predicate.objects.isEmpty
      if weighs, article.predicates[child].form == .infinitive { return [] }
      if article.predicates[child].form == .gerund, cue.contains(.hearer), cue.contains(.objectControl) { return [] }
      if cue.contains(.favor) || cue.contains(.infinitive) || cue.contains(.objectControl) {
        return cue.intersection(.propose).union(.favor)
      }
      if cue.contains(.reject) { return isDoneFor(predicate, child) ? .favor : .reject }
      if article.predicates[child].form == .gerund {
        return accuses(predicate) ? .reject : cue.intersection([.lower, .deontic])
      }
      return isPurpose(child, of: predicate) ? .favor : cue.intersection(.deontic)
    }
    if predicate.form != .noun, predicate.form != .adjective, cue.contains(.report), !cue.contains(.object),
      cue.attitude == 0, cue.direction == 0
    {
      return []
    }
    if cue.contains(.infinitive), !cue.isDisjoint(with: [.lower, .raise]) || strives(predicate) {
      cue.subtract([.favor])
    }
    return cue.intersection([.reject, .favor, .lower, .raise, .propose, .deontic])
  }
}
