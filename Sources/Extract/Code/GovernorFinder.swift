import BriefingModel

/// Finds the predicate that a phrase depends on.
struct GovernorFinder {
  struct Governor {
    var predicate: Int
    /// The phrase holds the predicate.
    var isInPhrase = false
    /// The phrase is the predicate's subject.
    var isSubject = false
  }

  /// Prepositions that make of a phrase a circumstance rather than what is wanted or done.
  static let oblique: [KeyWord] = [
    .in, .under, .within, .by, .at, .during, .through, .than, .between, .among, .after, .before, .since, .from, .into,
  ]
  /// How many noun phrases may hold each other: "the end of the round of talks".
  private static let deepest = 4
  /// How far a verb may stand before what it governs, in tokens.
  static let farthest = 30
  /// Nouns behind a name that mean the named thing itself.
  static let apposed: [KeyWord] = [
    .agreement, .deal, .pact, .accord, .treaty, .act, .bill, .plan, .proposal,
  ]

  let lexicon: Lexicon
  let article: ParsedArticle
  let words: ConstructionWords

  var tokens: [Token] { article.tokens }

  func governor(of whole: PhraseMatch) -> Governor? {
    let match = whole.withoutContext
    // "their abolition"
    if match.isReference, tokens[match.end - 1].isAny(.its, .their), let deed = article.predicate(at: match.end) {
      return Governor(predicate: deed)
    }
    if let inside = predicate(in: match) ?? predicate(in: whole) {
      if article.predicates[inside].form == .gerund, opensClause(inside), let verb = verb(withSubject: match) {
        return Governor(predicate: verb, isSubject: true)
      }
      return Governor(predicate: inside, isInPhrase: true)
    }
    if let inGap = predicate(inGapOf: match) { return Governor(predicate: inGap, isSubject: true) }
    if isMereModifier(match) || isElsewhere(match) { return nil }
    if let head = headBehind(match) { return Governor(predicate: head) }
    if let done = passiveInfinitive(behind: match) { return Governor(predicate: done) }
    if isOblique(match) { return nil }
    if let verb = infinitive(before: match) { return Governor(predicate: verb) }
    if let noun = noun(before: match) { return Governor(predicate: noun) }
    if let verb = verb(withSubject: match) {
      return isMute(verb) && article.predicates[verb].isPassive ? nil : Governor(predicate: verb, isSubject: true)
    }
    guard let governor = nearest(before: match) else { return nil }
    let isObject = start(of: match) == article.predicates[governor].tokens.upperBound
    if isObject, meets(governor) { return nil }
    return isObject && isMute(governor) && !lacks(governor) && attitude(toward: match) == 0
      ? nil : Governor(predicate: governor)
  }

  /// The verb, or else the noun, whose head the phrase holds.
  private func predicate(in match: PhraseMatch) -> Int? {
    let inside = match.parts.joined().compactMap { article.predicate(at: $0) }
      .filter { index in
        let predicate = article.predicates[index]
        guard match.holds(predicate.head), !isCompound(predicate, in: match) else { return false }
        // "incentives to move": a verb that only ends a noun's phrase does not govern it.
        // "Senate approved the pact", but not "beef imports".
        let isVerb = predicate.form == .finite && (predicate.modal != nil || predicate.head < match.end - 1)
        return predicate.form == .noun || isVerb || !match.isOrdered || predicate.tokens.contains(match.start)
      }
    return inside.first { ![.noun, .adjective].contains(article.predicates[$0].form) } ?? inside.first
  }

  /// "markets are kept open": the verb between the words, whose subject the first of them are.
  private func predicate(inGapOf match: PhraseMatch) -> Int? {
    guard match.isOrdered, match.parts.count > 1, let first = match.parts.first, let last = match.parts.last else {
      return nil
    }
    return Range(from: first.upperBound, upTo: last.lowerBound).lazy.compactMap { article.predicate(at: $0) }.first {
      let predicate = article.predicates[$0]
      return predicate.form == .finite && predicate.subjects.contains { article.phrases[$0].tokens.overlaps(first) }
    }
  }

  /// "steel import quotas": between nouns of the phrase a word that could be a verb is none.
  private func isCompound(_ predicate: Predicate, in match: PhraseMatch) -> Bool {
    let head = predicate.head
    // "trade-distorting": trading is the subject of the debate, not what is done in it.
    if let lemma = lexicon.info(tokens[head].word)?.lemma, words.subject.contains(lemma) { return true }
    guard match.isOrdered, tokens[head].tag == .verbBase, predicate.modal == nil, predicate.tokens.count == 1,
      let info = lexicon.info(tokens[head].word), info.tags.contains(.noun), head > 0, head + 1 < tokens.count
    else { return false }
    return match.holds(head + 1) && tokens[head + 1].tag == .noun && tokens[head - 1].tag == .noun
  }

  /// "partners running a surplus": behind its noun a gerund only says which are meant, unless the noun is a text's
  /// ("a bill limiting …") or a verb keeps it from doing so ("stop partners running …").
  private func isReducedRelative(_ predicate: Predicate) -> Bool {
    let start = predicate.tokens.lowerBound
    guard start > 0, let phrase = article.phrase(at: start - 1),
      article.sentenceAt[start - 1] == article.sentenceAt[start]
    else { return false }
    let value = article.phrases[phrase]
    let info = lexicon.info(tokens[value.head].word)
    if info?.traits.contains(.document) ?? false || !(info?.nounCue.isEmpty ?? true) { return false }
    if info.map({ words.commanding.contains($0.lemma) }) ?? false { return false }
    let before = Coordination.startWithOwner(phrase, in: article) - 1
    guard before >= 0, let verb = article.predicate(at: before) else { return true }
    return article.predicates[verb].cue.isDisjoint(with: .lower)
  }

  /// "tariff cuts": the noun that ends the phrase's own noun phrase acts on it. "Retaliatory limits" do not limit it.
  private func headBehind(_ match: PhraseMatch) -> Int? {
    guard tokens[match.end - 1].tag != .adjective, let phrase = article.phrase(at: match.end - 1),
      article.phrases[phrase].head >= match.end
    else { return nil }
    return article.predicate(at: article.phrases[phrase].head)
  }

  /// "discuss X", "study X": a verb that says nothing of whether its object is wanted.
  func isMute(_ index: Int) -> Bool {
    let predicate = article.predicates[index]
    guard predicate.form != .noun, predicate.form != .adjective else { return false }
    return predicate.cue.attitude == 0 && predicate.cue.direction == 0 && !predicate.cue.contains(.light)
      && !predicate.cue.contains(.deontic)
  }

  private func lacks(_ index: Int) -> Bool { words.lacking.contains(tokens[article.predicates[index].head].lemma) }

  /// "or face sanctions": what somebody meets with he neither wants nor rejects.
  private func meets(_ index: Int) -> Bool {
    let predicate = article.predicates[index]
    guard predicate.form != .noun, predicate.cue.attitude == 0, predicate.cue.direction == 0 else { return false }
    return words.meeting.contains(tokens[predicate.head].lemma)
  }

  /// Where the match's noun phrase begins, with those that it is a part of: "the new round of talks".
  func start(of match: PhraseMatch) -> Int {
    var start =
      article.phrase(at: match.start).map { min(match.start, Coordination.startWithOwner($0, in: article)) }
      ?? match.start
    var depth = 0
    while depth < Self.deepest, start > 1, tokens[start - 1].is(.of), article.predicate(at: start - 2) == nil,
      article.sentenceAt[start - 2] == article.sentenceAt[start], let whole = article.phrase(at: start - 2),
      article.phrases[whole].kind == .noun
    {
      start = Coordination.startWithOwner(whole, in: article)
      depth += 1
    }
    return start
  }

  /// "X's opposition to the phrase is known": the noun right before the phrase's preposition.
  private func noun(before match: PhraseMatch) -> Int? {
    let start = start(of: match)
    guard start >= 2, tokens[start - 1].tag == .preposition, let index = article.predicate(at: start - 2),
      article.predicates[index].form == .noun, article.sentenceAt[start - 2] == article.sentenceAt[start]
    else { return nil }
    // "a decision on X": either way.
    let isOpen = tokens[start - 1].isAny(.on, .about, .over) && words.deciding.contains(tokens[start - 2].lemma)
    return isOpen ? nil : index
  }

  /// The verb whose subject the phrase is or belongs to.
  func verb(withSubject match: PhraseMatch) -> Int? {
    let range = article.sentence(ofToken: match.start).tokens
    var at = match.end
    while at < range.upperBound {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        let opening = predicate.subjectStart
        let relative = tokens[opening].tag == .relative ? opening : opening - 1
        if relative > match.start, tokens[relative].tag == .relative {
          // "duties which raise prices are bad": over the clause.
          if tokens[relative - 1].kind != .comma,
            predicate.subjects.contains(where: {
              article.phrases[$0].tokens.overlaps(match.start..<match.end)
            })
          {
            at = predicate.tokens.upperBound
            continue
          }
          // "the duties, which Ann announced, were …": over the insertion.
          guard tokens[relative - 1].kind == .comma,
            let end = Range(from: predicate.tokens.upperBound, upTo: range.upperBound)
              .first(where: { tokens[$0].kind == .comma })
          else { return nil }
          at = end + 1
          continue
        }
        if predicate.form == .finite || (predicate.form == .participle && predicate.link == .complement) {
          let isSubject = predicate.subjects.contains { article.phrases[$0].tokens.overlaps(match.start..<match.end) }
          let isInside = predicate.subjectStart <= match.start && predicate.subjectStart < predicate.tokens.lowerBound
          return isSubject || isInside && !hasVerb(between: predicate.subjectStart, and: match)
            || opensClause(match, of: predicate) ? index : nil
        }
        if predicate.form == .noun, !article.phraseHolds(predicate.head, match) { return nil }
      }
      if tokens[at].kind == .semicolon { return nil }
      at += 1
    }
    return nil
  }

  /// "X must fall or Y would be …": behind the conjunction a clause with a subject of its own.
  private func opensClause(_ match: PhraseMatch, of predicate: Predicate) -> Bool {
    let start = start(of: match)
    guard start > 0, tokens[start - 1].tag == .coordinator,
      predicate.subjects.allSatisfy({ article.phrases[$0].tokens.upperBound < start })
    else { return false }
    return !Range(from: match.end, upTo: predicate.tokens.lowerBound).contains {
      tokens[$0].kind == .comma || tokens[$0].tag == .coordinator
    }
  }

  /// "said opening X would …": a gerund that is the subject of a verb to come.
  private func opensClause(_ gerund: Int) -> Bool {
    let before = article.predicates[gerund].tokens.lowerBound - 1
    guard before >= 0, article.sentenceAt[before] == article.sentenceAt[before + 1] else { return true }
    if tokens[before].is(.that) || tokens[before].kind == .openQuote { return true }
    return article.predicate(at: before).map { article.predicates[$0].cue.contains(.report) } ?? false
  }

  /// "Ann, who backs X, said …": the words belong to the insertion's own verb.
  private func hasVerb(between start: Int, and match: PhraseMatch) -> Bool {
    Range(from: start, upTo: match.start).contains { at in
      article.predicate(at: at).map { index in
        let predicate = article.predicates[index]
        if predicate.form == .infinitive {
          // "her plan to lift X pleased Bob": the words belong to the plan.
          return predicate.parent.map { article.predicates[$0].form == .noun } ?? false
        }
        // "Ann, critical of X, said"
        return predicate.form == .finite || predicate.form == .adjective && predicate.cue.attitude != 0
      } ?? false
    }
  }

  private func nearest(before match: PhraseMatch) -> Int? {
    let range = article.sentence(ofToken: match.start).tokens
    var at = match.start - 1
    while at >= range.lowerBound {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        if predicate.form == .gerund, !predicate.ownsSubject, isReducedRelative(predicate) { return nil }
        if governs(index, match, in: range) { return index }
        at = article.predicates[index].tokens.lowerBound
      }
      if tokens[at].kind == .semicolon || tokens[at].tag == .subordinator && !tokens[at].is(.than) { return nil }
      at -= 1
    }
    return nil
  }

  /// A noun governs only through a preposition right behind it; a participle behind its noun governs nothing.
  private func governs(_ index: Int, _ match: PhraseMatch, in range: Range<Int>) -> Bool {
    let predicate = article.predicates[index]
    if article.isParenthetical(predicate) { return false }
    switch predicate.form {
    case .participle: return predicate.link != .root || !predicate.isPassive
    case .noun, .adjective:
      // "is against X": it is the preposition itself.
      if tokens[predicate.head].is(.against) { return true }
      let next = predicate.tokens.upperBound
      guard next < range.upperBound else { return false }
      return tokens[next].tag == .preposition || tokens[next].tag == .infinitiveTo
        || article.phrase(at: predicate.head) == article.phrase(at: match.start)
    default: return true
    }
  }
}

extension ParsedArticle {
  /// Whether a token stands in the noun phrase in which a match begins.
  func phraseHolds(_ token: Int, _ match: PhraseMatch) -> Bool {
    phrase(at: token) != nil && phrase(at: token) == phrase(at: match.start)
  }
}
