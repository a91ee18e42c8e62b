/// Nouns, verbs, adjectives and adverbs, by the tag before them.
extension Tagger {
  mutating func open(_ index: Int, _ tags: TagSet, _ info: WordInfo?, in range: Range<Int>) -> Tag {
    if tags == .adverb || isParticle(index, in: range) || isAdverbHere(index, tags, in: range) { return .adverb }
    if index + 1 < range.upperBound, tokens[index + 1].flags.contains(.hyphenated) { return .adjective }
    // "open-carry rights", "self-described": the second half of a compound is no verb of the sentence.
    if tokens[index].flags.contains(.hyphenated), startsNoun(index + 1, in: range) { return .adjective }
    guard !tags.isDisjoint(with: .anyVerb) else {
      if tags.contains(.adjective), tags.isDisjoint(with: [.noun, .pluralNoun]) || startsNoun(index + 1, in: range) {
        return .adjective
      }
      return tags.contains(.adverb) && tags.isDisjoint(with: [.noun, .pluralNoun]) ? .adverb : .noun
    }
    if tags.contains(.verbGerund), describesTitle(index, in: range) { return .adjective }
    let before = previousTag(index, in: range)
    // "rising pressure", but not "is rising"
    if tags.isSuperset(of: [.verbGerund, .adjective]), before != .auxiliary, startsNoun(index + 1, in: range) {
      return .adjective
    }
    if tags.contains(.verbPast), before != .auxiliary, governsPronoun(index, in: range) { return .verbPast }
    let otherwise = nonVerb(index, tags, in: range)
    switch before {
    case .infinitiveTo, .modal:
      let isUnknown = info == nil && before == .infinitiveTo
      return tags.contains(.verbBase) || isUnknown ? .verbBase : otherwise
    case .auxiliary: return afterAuxiliary(index, tags, otherwise, in: range)
    case .determiner, .possessive, .adjective, .quantifier, .number, .preposition:
      return inNounPhrase(index, tags, before, otherwise, in: range)
    case .noun, .proper, .pronoun, .relative:
      return afterNominal(index, tags, before, otherwise, in: range)
    case .coordinator, .mark: return afterBreak(index, tags, otherwise, in: range)
    case .subordinator:
      // "that spending cuts", but "that lifting duties"
      let isDeed = info.flatMap { lexicon.info($0.lemma) }.map { $0.verbCue.direction != 0 } ?? false
      if tags.contains([.verbGerund, .noun]), tokens[index - 1].is(.that), startsNoun(index + 1, in: range), !isDeed {
        return .noun
      }
      if tags.contains(.verbGerund) { return .verbGerund }
      return tags.contains(.verbParticiple) && !startsNoun(index + 1, in: range) ? .verbParticiple : otherwise
    default: return afterVerb(index, tags, otherwise, in: range)
    }
  }

  /// "visiting Deputy Minister Ann Lee said": before a name with a title that has its verb right behind it.
  private func describesTitle(_ index: Int, in range: Range<Int>) -> Bool {
    var at = index + 1
    var hasTitle = false
    while at < range.upperBound, tokens[at].isCapitalized || at > index + 1 && tokens[at].isAny(.of, .for, .and) {
      hasTitle = hasTitle || lexicon.info(tokens[at].word)?.traits.contains(.title) ?? false
      at += 1
    }
    return hasTitle && at < range.upperBound && canBePast(at, in: range) && isReport(at)
  }

  /// "led him to leave": what may be a participle is active before an object pronoun; so is "said", in any case.
  private func governsPronoun(_ index: Int, in range: Range<Int>) -> Bool {
    if tokens[index].lemma == KeyWord.say.rawValue {
      return index == range.lowerBound || !tokens[index - 1].isAny(.the, .a, .an)
    }
    return index + 1 < range.upperBound && tokens[index + 1].isAny(.him, .them, .us, .me)
  }

  /// "roll back", "water down": the verb before has this particle.
  func isParticle(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, tokens[index - 1].tag.isVerb, let verb = lexicon.info(tokens[index - 1].word),
      let phrasals = lexicon.phrasals[verb.lemma]
    else { return false }
    return phrasals.contains { $0.particles.first == tokens[index].word }
  }

  /// "have long called": what may be an adjective is an adverb between auxiliary and participle.
  func isAdverbHere(_ index: Int, _ tags: TagSet, in range: Range<Int>) -> Bool {
    guard tags.contains(.adverb) else { return false }
    if index > range.lowerBound, tokens[index - 1].tag == .negator { return true }
    switch previousTag(index, in: range) {
    case .auxiliary:
      return self.tags(at: index + 1, in: range)?.isDisjoint(with: [.verbParticiple, .verbGerund]) == false
    case .modal: return self.tags(at: index + 1, in: range)?.contains(.verbBase) == true
    case .infinitiveTo:
      // "to further reduce", but not "to further trade".
      guard let next = self.tags(at: index + 1, in: range), next.contains(.verbBase) else { return false }
      let isNounFirst = lexicon.info(tokens[index + 1].word)?.traits.contains(.nounFirst) ?? false
      return next.isDisjoint(with: [.noun, .pluralNoun]) || !isNounFirst && startsNominal(index + 2, in: range)
    default: return false
    }
  }

  func nonVerb(_ index: Int, _ tags: TagSet, in range: Range<Int>) -> Tag {
    if tags.contains(.adjective), startsNoun(index + 1, in: range) || !tags.contains(.noun) { return .adjective }
    if !tags.isDisjoint(with: [.noun, .pluralNoun]) { return .noun }
    if tags.contains(.adverb) { return .adverb }
    if tags.contains(.verbGerund) { return startsNoun(index + 1, in: range) ? .adjective : .noun }
    if tags.contains(.verbParticiple) { return .adjective }
    return .noun
  }

  func afterAuxiliary(_ index: Int, _ tags: TagSet, _ otherwise: Tag, in range: Range<Int>) -> Tag {
    if tags.contains(.verbGerund) { return .verbGerund }
    if tags.contains(.verbParticiple) { return .verbParticiple }
    let isDo = lexicon.info(tokens[auxiliary(before: index, in: range)].word)?.tags.contains(.does) ?? false
    if tags.contains(.verbBase), isDo { return .verbBase }
    if tags.contains(.verbPast), !tags.contains(.adjective) { return .verbPast }
    return otherwise
  }

  func auxiliary(before index: Int, in range: Range<Int>) -> Int {
    var at = index - 1
    while at > range.lowerBound, tokens[at].tag != .auxiliary { at -= 1 }
    return at
  }

  func inNounPhrase(
    _ index: Int, _ tags: TagSet, _ before: Tag, _ otherwise: Tag, in range: Range<Int>
  ) -> Tag {
    if before == .preposition, tags.contains(.verbGerund) {
      return startsNominal(index + 1, in: range) || isPreposition(index + 1, in: range) ? .verbGerund : otherwise
    }
    // "no longer supports it"
    if tokens[index - 1].is(.longer), index - 2 >= range.lowerBound, tokens[index - 2].is(.no) {
      if tags.contains(.verbThird) { return .verbThird }
      if tags.contains(.verbBase) { return .verbBase }
    }
    // "those calling for it"
    if tags.contains(.verbGerund), tokens[index - 1].is(.those) { return .verbGerund }
    let isPlainVerb = tags.isDisjoint(with: [.noun, .pluralNoun, .adjective, .verbGerund, .verbParticiple])
    if isPlainVerb, before == .determiner && !tokens[index - 1].isAny(.the, .a, .an, .no) || before == .quantifier {
      return tags.contains(.verbBase) ? .verbBase : tags.contains(.verbThird) ? .verbThird : .verbPast
    }
    if before == .quantifier || before == .number, tags.contains(.verbPast), !startsNoun(index + 1, in: range) {
      return .verbPast
    }
    if before == .adjective, tags.contains(.verbPast), tags.isDisjoint(with: [.noun, .adjective]), !clauseHasFiniteVerb,
      startsNominal(index + 1, in: range), tokens[index - 1].tag == .adjective, index - 1 > range.lowerBound,
      tokens[index - 2].tag == .determiner
    {
      return .verbPast
    }
    return otherwise
  }
}
