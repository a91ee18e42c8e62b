/// Words that may be verbs, behind a noun phrase, a break or another verb.
extension Tagger {
  /// "wants them lifted", "would like to see it cut"
  private func isWanted(before index: Int, in range: Range<Int>) -> Bool {
    guard index - 2 >= range.lowerBound, tokens[index - 1].isAny(.them, .it, .him, .us, .me),
      tokens[index - 2].tag.isVerb
    else { return false }
    return [KeyWord.want, .see, .have, .need, .like].contains { tokens[index - 2].lemma == $0.rawValue }
  }

  func afterNominal(
    _ index: Int, _ tags: TagSet, _ before: Tag, _ otherwise: Tag, in range: Range<Int>
  ) -> Tag {
    let canBeNoun = !tags.isDisjoint(with: [.noun, .pluralNoun])
    let opensObject = startsObject(index + 1, in: range)
    if tags.contains(.verbThird) {
      if !canBeNoun || before == .relative || isSingularPronoun(index, in: range) { return .verbThird }
      if startsSubject(index + 1, in: range) || isGoverned(before: index, in: range) { return .noun }
      if canBeNoun, index + 1 < range.upperBound, tokens[index + 1].is(.of), !takesOf(index) { return .noun }
      // "its export taxes unfairly hurt us": the verb comes behind the adverb.
      if canBeNoun, index + 2 < range.upperBound, isAdverb(tokens[index + 1]),
        let next = self.tags(at: index + 2, in: range), next.contains(.verbBase),
        next.isDisjoint(with: [.noun, .adjective])
      {
        return .noun
      }
      if isCompoundBehindPreposition(index, in: range) || isCompoundBeforeMark(index, in: range) { return .noun }
      return !clauseHasFiniteVerb && opensObject ? .verbThird : .noun
    }
    if tags.contains(.verbPast) || tags.contains(.verbParticiple) {
      if tags.contains(.verbBase), tags.contains(.noun), !opensObject { return otherwise }
      if !tags.contains(.verbPast) { return .verbParticiple }
      if before == .pronoun, isWanted(before: index, in: range) { return .verbParticiple }
      if before == .relative || before == .pronoun { return .verbPast }
      if canBeNoun, canBePast(index + 1, in: range) { return .noun }
      if tags.contains(.verbParticiple), !isReport(index), isPlainPast(index + 1, in: range) { return .verbParticiple }
      if let isActive = isActivePhrasal(index, in: range) { return isActive ? .verbPast : .verbParticiple }
      if startsNominal(index + 1, in: range), opensTime(before: index, in: range) { return .verbPast }
      // "drew", "took": no participles.
      guard tags.contains(.verbParticiple) else { return .verbPast }
      // "her decision to lift the duty won praise": the only verb that the sentence can have.
      if !sentenceHasFiniteVerb, startsNominal(index + 1, in: range) { return .verbPast }
      if endsZeroRelative(index, in: range) { return .verbPast }
      let isDescribing =
        clauseHasFiniteVerb || isBy(index + 1, in: range) || isGoverned(before: index, in: range)
      return isDescribing ? .verbParticiple : .verbPast
    }
    if tags.contains(.verbGerund) {
      return canBeNoun && !opensObject ? .noun : .verbGerund
    }
    guard tags.contains(.verbBase) else { return otherwise }
    // "plans last week to cut": what stands before a time says which.
    if tags.contains(.adjective), index + 1 < range.upperBound,
      lexicon.isTime(tokens[index + 1]) || lexicon.isCalendar(tokens[index + 1])
    {
      return .adjective
    }
    if !canBeNoun && !tags.contains(.adjective) { return .verbBase }
    if before == .pronoun || before == .relative { return .verbBase }
    if opensObject, isMandated(index, in: range) { return .verbBase }
    guard !clauseHasFiniteVerb, isPlural(before: index, in: range), !isGoverned(before: index, in: range) else {
      return otherwise
    }
    let reportsClause = isReport(index) && startsVerb(index + 1, in: range)
    return opensObject || reportsClause || tokens[index - 1].tag == .adverb ? .verbBase : otherwise
  }

  /// "the duties the Norwegian government imposed": behind a noun somebody who can act, and then what he did.
  private func endsZeroRelative(_ index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at > range.lowerBound, [.noun, .proper, .adjective].contains(tokens[at].tag) { at -= 1 }
    guard at > range.lowerBound, tokens[at].is(.the), at < index - 1, tokens[at - 1].tag == .noun else { return false }
    let actors: WordInfo.Traits = [.person, .organization, .government, .legislature, .agency, .plural]
    return tokens[index - 1].tag == .proper
      || lexicon.info(tokens[index - 1].word).map { !$0.traits.isDisjoint(with: actors) } ?? false
  }

  /// "the farmers surveyed opposed it": of two verbs in the past the first describes.
  private func isPlainPast(_ index: Int, in range: Range<Int>) -> Bool {
    guard let tags = tags(at: index, in: range) else { return false }
    return tags.contains(.verbPast) && tags.isDisjoint(with: [.noun, .pluralNoun])
      && (!tags.contains(.adjective) || startsDetermined(index + 1, in: range))
  }

  /// "after the government relaxed limits": the noun phrase before follows a word of time, which opens a clause.
  private func opensTime(before index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at > range.lowerBound, index - at < 8,
      [.noun, .proper, .adjective, .determiner, .possessive].contains(tokens[at].tag)
    { at -= 1 }
    return at >= range.lowerBound && at < index - 1 && tokens[at].isAny(.after, .before, .since, .until)
  }

  /// "quotas on steel imports": right behind a preposition and a noun that is nobody, with no object to follow.
  private func isCompoundBehindPreposition(_ index: Int, in range: Range<Int>) -> Bool {
    let isBehindAbbreviation =
      index > range.lowerBound && tokens[index - 1].tag == .proper
      && tokens[index - 1].flags.contains([.abbreviated, .allCaps])
    guard index - 2 >= range.lowerBound, tokens[index - 1].tag == .noun || isBehindAbbreviation,
      !startsNominal(index + 1, in: range), let info = lexicon.info(tokens[index - 1].word)
    else { return false }
    var at = index - 2
    // "the need for fair trade practices": where the sentence has its verb already.
    while sentenceHasFiniteVerb, at > range.lowerBound,
      [.adjective, .proper, .determiner, .possessive, .quantifier].contains(tokens[at].tag)
    { at -= 1 }
    guard tokens[at].tag == .preposition else { return false }
    return info.tags.isDisjoint(with: .pluralNoun)
      && info.traits.isDisjoint(with: [.person, .organization, .government, .legislature, .agency])
  }

  /// "warns of"
  private func takesOf(_ index: Int) -> Bool {
    guard let info = lexicon.info(tokens[index].word), let phrasals = lexicon.phrasals[info.lemma] else { return false }
    return phrasals.contains { $0.particles.first == KeyWord.of.rawValue }
  }

  /// "not more trade sanctions,": behind a noun that mostly stands before others, with nothing to follow.
  private func isCompoundBeforeMark(_ index: Int, in range: Range<Int>) -> Bool {
    guard tokens[index - 1].tag == .noun, index + 1 < range.upperBound, !tokens[index + 1].isWord,
      let info = lexicon.info(tokens[index - 1].word)
    else { return false }
    return info.traits.contains(.nounFirst) && info.tags.isDisjoint(with: .pluralNoun)
  }

  /// "insisted that Norway limit …": behind a verb of demanding the base form is the verb.
  private func isMandated(_ index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at > range.lowerBound, [.noun, .proper, .adjective, .determiner, .possessive].contains(tokens[at].tag) {
      at -= 1
    }
    guard at > range.lowerBound, tokens[at].is(.that), let info = lexicon.info(tokens[at - 1].word) else {
      return false
    }
    if tokens[at - 1].tag == .noun { return info.nounCue.contains(.propose) }
    return tokens[at - 1].tag.isVerb && lexicon.info(info.lemma)?.verbCue.contains(.propose) ?? false
  }

  func afterBreak(_ index: Int, _ tags: TagSet, _ otherwise: Tag, in range: Range<Int>) -> Tag {
    let canBeNoun = !tags.isDisjoint(with: [.noun, .pluralNoun, .adjective])
    let opensObject = startsObject(index + 1, in: range)
    let isCoordinated = previousTag(index, in: range) == .coordinator
    if isCoordinated, tags.contains(.adjective), index - 2 >= range.lowerBound, tokens[index - 2].tag == .adjective,
      startsNoun(index + 1, in: range)
    {
      return .adjective
    }
    let isListedNoun =
      isCoordinated && index - 2 >= range.lowerBound && tokens[index - 2].tag == .noun
      && lexicon.info(tokens[index].word)?.traits.contains(.nounFirst) == true
    // "to stop shipping and open its market"
    if isCoordinated, tags.contains(.verbBase), lastVerb == .verbGerund, startsDetermined(index + 1, in: range),
      tokens[range.lowerBound..<index].contains(where: { $0.tag == .infinitiveTo })
    {
      return .verbBase
    }
    if tags.contains(.verbBase), lastVerb == .verbBase, !canBeNoun || opensObject, !isListedNoun { return .verbBase }
    let afterQuotation =
      index > range.lowerBound
      && (tokens[index - 1].kind == .closeQuote
        || tokens[index - 1].kind == .comma && tokens[index - 1].flags.contains(.quoted))
    let followsAdverb = index > range.lowerBound && tokens[index - 1].tag == .adverb
    if tags.contains(.verbThird),
      !canBeNoun || (lastVerb == .verbThird || afterQuotation || followsAdverb) && opensObject
    {
      return .verbThird
    }
    if tags.contains(.verbGerund) {
      return canBeNoun && !opensObject ? otherwise : opensObject ? .verbGerund : otherwise
    }
    if tags.contains(.verbPast) || tags.contains(.verbParticiple) {
      if startsNoun(index + 1, in: range), tags.contains(.adjective) { return .adjective }
      let afterComma = index > range.lowerBound && [.comma, .dash].contains(tokens[index - 1].kind)
      if afterQuotation { return .verbPast }
      if isCoordinated || lastVerb == .verbPast {
        return lastVerb == .verbParticiple || !tags.contains(.verbPast) ? .verbParticiple : .verbPast
      }
      if afterComma, tags.contains(.verbPast), !isBy(index + 1, in: range),
        isReport(index) || endsAside(index, in: range)
      {
        return .verbPast
      }
      return tags.contains(.verbParticiple) ? .verbParticiple : .verbPast
    }
    if tags.contains(.verbBase), !canBeNoun { return .verbBase }
    return otherwise
  }

  func afterVerb(_ index: Int, _ tags: TagSet, _ otherwise: Tag, in range: Range<Int>) -> Tag {
    if tags.contains(.verbGerund), tags.isDisjoint(with: [.noun]) || startsNominal(index + 1, in: range) {
      return .verbGerund
    }
    // "remains opposed to it": a state.
    if tags.contains(.verbParticiple), index > range.lowerBound, tokens[index - 1].isAny(.remain, .remains, .remained),
      lexicon.info(tokens[index].word).map({ !$0.adjectiveCue.isEmpty }) ?? false
    {
      return .adjective
    }
    // "the farmers surveyed opposed it"
    if !clauseHasFiniteVerb, index > range.lowerBound, [.verbParticiple, .verbGerund].contains(tokens[index - 1].tag),
      isPlainPast(index, in: range), startsDetermined(index + 1, in: range)
    {
      return .verbPast
    }
    if tags.contains(.verbParticiple), tags.isDisjoint(with: [.noun]), !startsNoun(index + 1, in: range) {
      return .verbParticiple
    }
    if tags.contains(.verbParticiple), startsNoun(index + 1, in: range) { return .adjective }
    if index == range.lowerBound, tags.contains(.verbGerund) { return .verbGerund }
    let plain = tags.isDisjoint(with: [.noun, .pluralNoun, .adjective, .adverb])
    if plain, tags.contains(.verbBase) { return .verbBase }
    if plain, tags.contains(.verbPast) { return .verbPast }
    if plain, tags.contains(.verbThird) { return .verbThird }
    return otherwise
  }
}
