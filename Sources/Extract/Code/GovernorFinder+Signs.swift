import BriefingModel

/// Words beside a phrase that turn its direction round or give it one: prepositions, warnings, threats, gerunds.
extension GovernorFinder {
  /// What the gerund that opens a subject does to what it governs: "lifting X would …", +1 where there is none.
  func gerundSign(of match: PhraseMatch, under verb: Predicate) -> Int {
    guard let gerund = lastVerb(before: match.start), gerund.form == .gerund,
      gerund.tokens.upperBound == start(of: match) || gerund.tokens.lowerBound >= verb.subjectStart
    else { return 1 }
    return gerund.cue.direction < 0 ? -1 : 1
  }

  /// The verb of which a preposition names the subject, over its object: "warned Japan on".
  func verb(before preposition: Int, with lemmas: Set<Int32>) -> Int? {
    var at = preposition - 1
    if at >= 0, let object = article.phrase(at: at) { at = Coordination.startWithOwner(object, in: article) - 1 }
    guard at >= 0, let verb = article.predicate(at: at), article.predicates[verb].form != .noun,
      article.sentenceAt[at] == article.sentenceAt[preposition],
      let lemma = lexicon.info(tokens[article.predicates[verb].head].word)?.lemma
    else { return nil }
    return lemmas.contains(lemma) ? verb : nil
  }

  /// The side that "warned X on", "threatened X with" gives to what follows: the verb's attitude, or 0.
  func attitude(toward match: PhraseMatch) -> Int {
    let before = start(of: match) - 1
    guard before > 0, article.sentenceAt[before] == article.sentenceAt[match.start] else { return 0 }
    // "warned Japan of duties" may be a threat.
    let isOfItself = tokens[before].is(.of) && article.phrase(at: before - 1) == nil
    if isOfItself || tokens[before].isAny(.on, .about, .over), verb(before: before, with: words.warning) != nil {
      return -1
    }
    guard tokens[before].is(.with) else { return 0 }
    return [words.threatening, words.hitting].contains { verb(before: before, with: $0) != nil } ? 1 : 0
  }

  /// "threatened tariffs", by somebody: they are what he is ready for. A name is what he endangers.
  func threat(of match: PhraseMatch, by governor: Int) -> Int {
    let predicate = article.predicates[governor]
    guard predicate.form != .noun, start(of: match) == predicate.tokens.upperBound,
      tokens[match.end - 1].tag != .proper,
      let lemma = lexicon.info(tokens[predicate.head].word)?.lemma, words.threatening.contains(lemma)
    else { return 0 }
    let isSomebody = predicate.actors.contains { phrase in
      article.phrases[phrase].entity.map { article.entities[$0].isActor } ?? false
    }
    return isSomebody ? 1 : 0
  }

  /// "lower duties", "fewer quotas", "no quotas": less of what the phrase names.
  func sizeSign(of match: PhraseMatch) -> Int {
    guard let phrase = article.phrase(at: match.start) else { return 1 }
    let first = article.phrases[phrase].tokens.lowerBound
    // Of "no cut" the noun itself is denied.
    if tokens[first].is(.no), article.predicate(at: article.phrases[phrase].head) == nil { return -1 }
    let modifiers = Range(from: first, upTo: match.start)
    if modifiers.contains(where: { words.lesser.contains(tokens[$0].word) }) { return -1 }
    // "low-tariff"
    let isLow =
      tokens[match.start].flags.contains(.hyphenated) && match.start > 0
      && words.meager.contains(tokens[match.start - 1].word)
    // "needs no private court", where other words of the phrase stand before.
    let last = match.parts.count > 1 ? article.phrase(at: match.end - 1) : nil
    let isDenied = last.map { tokens[article.phrases[$0].tokens.lowerBound].is(.no) } ?? false
    return isLow || isDenied ? -1 : 1
  }

  /// "protection against X", "action against X and Y": the preposition turns the direction round.
  func prepositionSign(of match: PhraseMatch) -> Int {
    let range = article.sentence(ofToken: match.start).tokens
    var at = start(of: match) - 1
    while at >= range.lowerBound {
      let token = tokens[at]
      if token.isAny(.against, .without) {
        guard let before = article.predicate(at: at) ?? (at > range.lowerBound ? article.predicate(at: at - 1) : nil)
        else { return -1 }
        return article.predicates[before].cue.isDisjoint(with: [.reject, .lower]) ? -1 : 1
      }
      if token.is(.for), at > range.lowerBound, words.punishing.contains(tokens[at - 1].lemma) {
        // "sanctions for failure to open": the words say already that it ought to be open.
        return match.role == .toward && words.failing.contains(tokens[match.start].lemma) ? 1 : -1
      }
      // "prefers X to Y", "the answer is X, not Y"
      if token.is(.to), token.tag == .preposition, let verb = lastVerb(before: at),
        tokens[verb.head].lemma == KeyWord.prefer.rawValue
      {
        return -1
      }
      if token.is(.over), let verb = lastVerb(before: at), words.choosing.contains(tokens[verb.head].lemma) {
        return -1
      }
      if token.is(.not), article.predicate(at: at) == nil { return -1 }
      // "X instead of Y", "X rather than Y"
      if token.is(.of), at > range.lowerBound, tokens[at - 1].is(.instead) { return -1 }
      if token.is(.than), at > range.lowerBound, tokens[at - 1].is(.rather) { return -1 }
      let isList = token.tag == .coordinator || token.kind == .comma
      guard isList || article.phrase(at: at) != nil else { return 1 }
      at -= 1
    }
    return 1
  }
}
