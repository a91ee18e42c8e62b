/// Function words that have more than one reading: "that", "to", "her", forms of "be", "have" and "do".
extension Tagger {
  func possessiveOrIs(_ index: Int, in range: Range<Int>) -> Tag {
    guard index > range.lowerBound else { return .possessive }
    let before = tokens[index - 1]
    if before.tag == .pronoun || before.tag == .relative || before.tag == .determiner { return .auxiliary }
    return before.tag.isNominal ? .possessive : .auxiliary
  }

  func closed(_ index: Int, _ info: WordInfo, in range: Range<Int>) -> Tag? {
    let tags = info.tags
    let token = tokens[index]
    if tags.contains(.negator), token.isAny(.not, .nt) { return .negator }
    if token.is(.to) { return isInfinitive(after: index, in: range) ? .infinitiveTo : .preposition }
    if token.is(.that) { return that(index, in: range) }
    if token.is(.her) { return startsNominal(index + 1, in: range) ? .possessive : .pronoun }
    if tags.contains(.be) { return .auxiliary }
    if tags.contains(.have) || tags.contains(.does) {
      if hasVerbAhead(index, in: range, tags.contains(.have) ? [.verbParticiple] : [.verbBase]) { return .auxiliary }
      return token.is(.had) || token.is(.did)
        ? .verbPast : tags.contains(.verbGerund) || token.is(.having) ? .verbGerund : formOfHave(token)
    }
    if tags.contains(.modal) {
      if token.is(.will), previousTag(index, in: range) == .determiner { return .noun }
      return .modal
    }
    if tags.contains(.possessive) { return .possessive }
    if tags.contains(.relative) { return .relative }
    if token.is(.what), !startsNoun(index + 1, in: range) || leadsToVerb(index + 1, in: range) { return .relative }
    if token.isAny(.both, .all), previousTag(index, in: range) == .auxiliary,
      self.tags(at: index + 1, in: range)?.contains(.verbParticiple) == true
    {
      // "have both argued"
      return .adverb
    }
    if tags.contains(.determiner) { return .determiner }
    if tags.contains(.pronoun) { return .pronoun }
    if tags.contains(.coordinator) { return .coordinator }
    if token.is(.like), isVerbHere(index, in: range) { return .verbBase }
    if tags.contains(.preposition) { return .preposition }
    // "Ann once backed it"
    if token.is(.once), index > range.lowerBound, tokens[index - 1].tag.isNominal, canBePast(index + 1, in: range) {
      return .adverb
    }
    if tags.contains(.subordinator) { return .subordinator }
    if tags.contains(.quantifier) { return .quantifier }
    if tags.contains(.adverb), tags.isDisjoint(with: [.adjective, .noun, .verbBase]) { return .adverb }
    return nil
  }

  /// "would like to see", "do not like it", "I like it"
  private func isVerbHere(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let isDenied = tokens[index - 1].isAny(.not, .nt)
    return previousTag(index, in: range) == .modal || isDenied && !clauseHasNoAuxiliary(before: index - 1, in: range)
      || !clauseHasFiniteVerb && tokens[index - 1].isAny(.i, .we, .they)
  }

  /// Of "is not like it" the verb is the auxiliary.
  private func clauseHasNoAuxiliary(before index: Int, in range: Range<Int>) -> Bool {
    index == range.lowerBound || !tokens[index - 1].isAny(.do, .does, .did)
  }

  /// "what owners called", "what aide Ann Lee said": a noun phrase of a few words, then a verb of its own.
  private func leadsToVerb(_ index: Int, in range: Range<Int>) -> Bool {
    var next = index
    while next < min(range.upperBound, index + 5), startsNoun(next, in: range) { next += 1 }
    guard next > index, let tags = tags(at: next, in: range) else { return false }
    return !tags.isDisjoint(with: [.verbPast, .verbThird, .modal, .have, .be])
  }

  func formOfHave(_ token: Token) -> Tag {
    token.is(.has) || token.is(.does) ? .verbThird : .verbBase
  }

  func that(_ index: Int, in range: Range<Int>) -> Tag {
    let before = previousTag(index, in: range)
    if before.isVerb, endsNounPhrase(after: index + 1, in: range) { return .determiner }
    if before.isVerb || before == .adjective || before == .auxiliary { return .subordinator }
    let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
    let nextTags = next.flatMap { lexicon.info($0.word)?.tags } ?? []
    if before == .noun || before == .proper {
      // "countries that violate": a verb that is nothing else.
      let isPlainVerb = nextTags.contains(.verbBase) && nextTags.isDisjoint(with: Self.openClass.subtracting(.anyVerb))
      // "said in Rome that sanctions against Spain hurt": a plural before a preposition.
      let isPlural = nextTags.isSuperset(of: [.verbThird, .pluralNoun]) && isPreposition(index + 2, in: range)
      let leadsToVerb =
        isPlainVerb || !isPlural && !nextTags.isDisjoint(with: [.modal, .be, .have, .does, .verbThird, .verbPast])
      return leadsToVerb ? .relative : .subordinator
    }
    if before == .preposition { return .determiner }
    // "and that the market is closed"
    if before == .coordinator, startsDetermined(index + 1, in: range) { return .subordinator }
    if index > range.lowerBound, tokens[index - 1].kind == .comma, startsClause(index + 1, in: range) {
      return .subordinator
    }
    return nextTags.contains(.be) || nextTags.contains(.modal) ? .pronoun : .determiner
  }

  /// "…, he said, that Ann would …"
  private func startsClause(_ index: Int, in range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    let isName = tokens[index].isCapitalized && !tokens[index].flags.contains(.caseless)
    return isName || startsDetermined(index, in: range)
  }

  /// "end that measure.": one noun, and then nothing that could be its verb.
  func endsNounPhrase(after index: Int, in range: Range<Int>) -> Bool {
    guard startsNoun(index, in: range), !tokens[index].isCapitalized else { return false }
    guard index + 1 < range.upperBound else { return true }
    let next = tokens[index + 1]
    return !next.isWord && next.kind != .comma && next.kind != .openQuote || isPreposition(index + 1, in: range)
  }

  func isInfinitive(after index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, next <= index + 3 {
      let token = tokens[next]
      guard token.isWord, !(token.isCapitalized && !token.flags.contains(.caseless)) else { return false }
      guard let info = lexicon.info(token.word) else {
        guard token.ending == .ly else {
          return token.flags.contains(.hyphenated) || token.ending == .verb
            || token.ending == .none && startsDetermined(next + 1, in: range)
        }
        next += 1
        continue
      }
      if info.tags.contains(.verbBase) || info.tags.contains(.be) || info.tags.contains(.have)
        || info.tags.contains(.does)
      {
        let isNoun = info.traits.contains(.nounFirst) && startsNoun(next + 1, in: range)
        return !isNoun && !info.tags.contains(.determiner)
      }
      let isHyphenPrefix = next + 1 < range.upperBound && tokens[next + 1].flags.contains(.hyphenated)
      guard info.tags.contains(.adverb) || isAdverb(token) || isHyphenPrefix else { return false }
      next += 1
    }
    return false
  }

  func isAdverb(_ token: Token) -> Bool {
    token.word < 0 && token.ending == .ly
  }

  /// Whether a verb in one of these forms follows an auxiliary, adverbs and a subject between them.
  func hasVerbAhead(_ index: Int, in range: Range<Int>, _ forms: TagSet) -> Bool {
    var next = index + 1
    while next < min(range.upperBound, index + 5) {
      let token = tokens[next]
      guard token.isWord else { return false }
      if isAdverb(token) {
        next += 1
        continue
      }
      guard let info = lexicon.info(token.word) else {
        return forms.contains(.verbParticiple) && token.ending.tags.contains(.verbParticiple)
      }
      if !info.tags.isDisjoint(with: forms) || (forms.contains(.verbParticiple) && info.tags.contains(.be)) {
        return !token.isCapitalized || token.flags.contains(.caseless)
      }
      let isSkipped = !info.tags.isDisjoint(with: [.adverb, .negator, .pronoun]) || token.isAny(.both, .all)
      guard isSkipped else { return false }
      next += 1
    }
    return false
  }
}
