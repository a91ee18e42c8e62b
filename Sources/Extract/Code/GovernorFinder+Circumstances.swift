import BriefingModel

/// Phrases that nothing governs: names before another noun, subjects of a debate, circumstances.
extension GovernorFinder {
  /// "ABC rules" is not the ABC: a name that only modifies another noun.
  func isMereModifier(_ match: PhraseMatch) -> Bool {
    guard match.parts.count == 1, tokens[match.end - 1].tag == .proper,
      let phrase = article.phrase(at: match.end - 1)
    else { return false }
    let owner = article.phrases[phrase]
    if owner.isPossessive, owner.tokens.upperBound == match.end { return true }
    guard owner.head >= match.end, article.predicate(at: owner.head) == nil else { return false }
    let lemma = lexicon.info(tokens[owner.head].word)?.lemma
    return !Self.apposed.contains { $0.rawValue == lemma }
  }

  /// "the tariff dispute" is no tariff.
  func isElsewhere(_ match: PhraseMatch) -> Bool {
    guard match.parts.count == 1, let phrase = article.phrase(at: match.end - 1),
      article.phrases[phrase].head >= match.end, tokens[match.end - 1].tag != .proper,
      let head = lexicon.info(tokens[article.phrases[phrase].head].word)?.lemma
    else { return false }
    return words.elsewhere.contains(head)
  }

  func isOblique(_ match: PhraseMatch) -> Bool {
    let start = start(of: match)
    guard start > 0, article.sentenceAt[start - 1] == article.sentenceAt[match.start] else { return false }
    let before = tokens[start - 1]
    // "300 million dollars in duties": the sum is the thing.
    if before.is(.in), isAmount(start - 2) { return false }
    if before.is(.with), describesParty(start - 2) { return true }
    // "without X there will be no Y": a condition.
    if before.is(.without), start < 2 || tokens[start - 2].is(.that) || !tokens[start - 2].isWord { return true }
    if let noun = article.predicate(at: start - 2), article.predicates[noun].form == .noun {
      // "cuts in X", "opposition in principle to X": the noun acts on it.
      return false
    }
    if verb(before: start - 1, with: words.warning) != nil { return false }
    // "the same as X"
    if before.is(.as), Range(from: max(0, start - 6), upTo: start - 1).contains(where: { tokens[$0].is(.same) }) {
      return true
    }
    if before.isAny(.on, .about, .over), let verb = article.predicate(at: start - 2), start > 1,
      article.predicates[verb].cue.contains(.report), article.predicates[verb].cue.attitude == 0,
      article.predicates[verb].cue.direction == 0
    {
      // "declined to comment on X"
      return true
    }
    if before.is(.over), let verb = lastVerb(before: start - 1), words.choosing.contains(tokens[verb.head].lemma) {
      return false
    }
    if before.isAny(.on, .about, .over), let noun = article.phrase(at: start - 2),
      article.predicate(at: start - 2) == nil, article.phrases[noun].kind != .pronoun
    {
      // "a report on X": of a thing that is no deed only the subject is named.
      return true
    }
    if before.is(.for), article.predicate(at: start - 1) == nil, let verb = lastVerb(before: start - 1),
      verb.cue.attitude == 0, verb.cue.direction == 0, verb.cue.isDisjoint(with: [.light, .infinitive])
    {
      // "struck back for X": the reason.
      return true
    }
    guard Self.oblique.contains(where: { before.is($0) }) else { return false }
    // "withdraw from X": the particle belongs to the verb.
    return article.predicate(at: start - 1) == nil
  }

  func lastVerb(before token: Int) -> Predicate? {
    let first = max(article.sentence(ofToken: token).tokens.lowerBound, token - Self.farthest)
    return Range(from: first, upTo: token).reversed().lazy.compactMap { article.predicate(at: $0) }
      .map { article.predicates[$0] }.first { $0.form != .noun && $0.form != .adjective }
  }

  /// "countries with surpluses": says which are meant.
  private func describesParty(_ index: Int) -> Bool {
    guard let phrase = article.phrase(at: index), article.phrases[phrase].kind == .noun, tokens[index].tag == .noun,
      let info = lexicon.info(tokens[index].word)
    else { return false }
    return !info.traits.isDisjoint(with: [.government, .person, .organization])
  }

  private func isAmount(_ index: Int) -> Bool {
    guard index > 0, let info = lexicon.info(tokens[index].word) else {
      // "in 1982 in retaliation": a year.
      return index > 0 && tokens[index].kind == .number && !tokens[index - 1].is(.in)
    }
    return info.traits.contains(.unit) || info.tags.contains(.number) || tokens[index - 1].kind == .number
      || tokens[index - 1].tag == .quantifier
  }
}
