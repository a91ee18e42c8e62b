/// What stands around a word.
extension Tagger {
  /// The tag before, adverbs and quotation marks skipped.
  func previousTag(_ index: Int, in range: Range<Int>) -> Tag {
    var at = index - 1
    while at >= range.lowerBound {
      let token = tokens[at]
      let isPrefix = at + 1 < range.upperBound && tokens[at + 1].flags.contains(.hyphenated)
      if token.tag == .adverb || token.tag == .negator || (token.kind == .openQuote && at > range.lowerBound)
        || isPrefix && at == index - 1
      {
        at -= 1
        continue
      }
      if let open = openingOfShortForm(endingAt: at, in: range) {
        at = open - 1
        continue
      }
      // "they, however, want": an adverb between commas is looked through.
      if token.kind == .comma, at - 2 > range.lowerBound, tokens[at - 1].tag == .adverb, tokens[at - 2].kind == .comma {
        at -= 3
        continue
      }
      return token.tag
    }
    return .unknown
  }

  /// "the Harbor Union (HU) opposed", "Ann Lee (D., Maine) opposed": capitals in parentheses behind a name are looked
  /// through.
  private func openingOfShortForm(endingAt index: Int, in range: Range<Int>) -> Int? {
    guard tokens[index].kind == .closeParenthesis else { return nil }
    let first = max(range.lowerBound + 1, index - Self.longestShortForm)
    for at in Range(from: first, upTo: index).reversed() {
      if tokens[at].kind == .openParenthesis { return tokens[at - 1].tag.isNominal ? at : nil }
      guard !tokens[at].isWord || tokens[at].isCapitalized else { return nil }
    }
    return nil
  }

  /// In tokens, with the opening parenthesis.
  private static let longestShortForm = 7

  func tags(at index: Int, in range: Range<Int>) -> TagSet? {
    guard index < range.upperBound, tokens[index].isWord else { return nil }
    return lexicon.info(tokens[index].word)?.tags ?? tokens[index].ending.tags
  }

  /// Whether a noun, or an adjective before one, may stand here.
  func startsNoun(_ index: Int, in range: Range<Int>) -> Bool {
    guard let tags = tags(at: index, in: range) else { return false }
    if tokens[index].flags.contains(.possessive) { return false }
    if tokens[index].isCapitalized && !tokens[index].flags.contains(.caseless) {
      return tags.isDisjoint(with: Self.functionClass)
    }
    return !tags.isDisjoint(with: [.noun, .pluralNoun, .adjective]) || tags.isEmpty
  }

  /// Whether a noun phrase may begin here.
  func startsNominal(_ index: Int, in range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    if tokens[index].kind == .number || tokens[index].kind == .openQuote { return true }
    guard let tags = tags(at: index, in: range) else { return false }
    return startsNoun(index, in: range)
      || !tags.isDisjoint(with: [.determiner, .possessive, .quantifier, .pronoun, .verbGerund])
  }

  /// Whether what stands here can follow a verb.
  func startsObject(_ index: Int, in range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return true }
    let token = tokens[index]
    guard token.isWord else {
      return token.kind == .number || token.kind == .openQuote || token.kind == .stop || token.kind == .comma
        || token.kind == .closeQuote || token.kind == .colon
    }
    let tags = tags(at: index, in: range) ?? []
    if !tags.isDisjoint(with: [.determiner, .possessive, .quantifier, .pronoun, .preposition, .subordinator, .adverb]) {
      return true
    }
    if token.flags.contains(.possessive) { return false }
    if token.isCapitalized && !token.flags.contains(.caseless) { return true }
    if !tags.isDisjoint(with: [.adjective, .verbGerund, .pluralNoun]) { return true }
    // "allowing increased imports"
    if tags.contains(.verbParticiple), startsNoun(index + 1, in: range) { return true }
    let isNounFirst = lexicon.info(token.word)?.traits.contains(.nounFirst) ?? false
    return tags.contains(.noun) && (tags.isDisjoint(with: .anyVerb) || isNounFirst)
  }

  func isReport(_ index: Int) -> Bool {
    guard let info = lexicon.info(tokens[index].word) else { return false }
    return lexicon.info(info.lemma)?.verbCue.contains(.report) ?? false
  }

  func startsVerb(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.isDisjoint(with: [.modal, .be, .have, .does]) == false
  }

  /// Whether the noun before is the object of a verb or preposition, and so no subject of what follows.
  func isGoverned(before index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at >= range.lowerBound,
      [.noun, .proper, .adjective, .determiner, .possessive, .number, .quantifier, .adverb].contains(tokens[at].tag)
    { at -= 1 }
    guard at >= range.lowerBound, tokens[at].tag.isVerb else { return false }
    // "Fishing groups demand …": what opens the sentence as a gerund may be part of the subject.
    if at == range.lowerBound, tokens[at].tag == .verbGerund, tokens[at + 1].tag == .noun { return false }
    return !isReport(at)
  }

  func canBePast(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.contains(.verbPast) ?? false
  }

  /// A verb whose particle governs a noun: with one behind it ("called for talks") it is active, without one
  /// ("called for in the letter") it is a participle. Nil for other verbs.
  func isActivePhrasal(_ index: Int, in range: Range<Int>) -> Bool? {
    guard index + 1 < range.upperBound, let info = lexicon.info(tokens[index].word),
      let phrasals = lexicon.phrasals[info.lemma],
      phrasals.contains(where: { $0.particles == [tokens[index + 1].word] && $0.cue.attitude != 0 })
    else { return nil }
    if startsNominal(index + 2, in: range) { return true }
    return tags(at: index + 2, in: range)?.contains(.preposition) == true ? false : nil
  }

  /// A pronoun that can only be a subject: "rules they made".
  func startsSubject(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.contains(.subjectPronoun) ?? false
  }

  func isPreposition(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.contains(.preposition) ?? false
  }

  func isBy(_ index: Int, in range: Range<Int>) -> Bool {
    index < range.upperBound && tokens[index].is(.by)
  }

  func isSingularPronoun(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    return tokens[index - 1].isAny(.he, .she, .it)
  }

  /// "A and B" before a verb are plural.
  private func isCoordinated(before index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at > range.lowerBound, [.noun, .proper, .adjective, .determiner, .possessive].contains(tokens[at].tag) {
      at -= 1
    }
    return at > range.lowerBound && tokens[at].is(.and) && tokens[at - 1].tag.isNominal
  }

  func isPlural(before index: Int, in range: Range<Int>) -> Bool {
    // "the owners also want"
    var index = index
    while index > range.lowerBound, tokens[index - 1].tag == .adverb { index -= 1 }
    guard index > range.lowerBound else { return false }
    let token = tokens[index - 1]
    if isCoordinated(before: index, in: range) { return true }
    if let info = lexicon.info(token.word) {
      if info.tags.contains(.pluralNoun) || info.traits.contains(.plural) { return true }
      if !info.tags.isDisjoint(with: [.noun, .verbBase]) { return false }
    }
    return token.ending == .plural
  }

  /// "The plan, drafted in May, failed": the comma before closes an aside of a sentence that still lacks its verb.
  func endsAside(_ index: Int, in range: Range<Int>) -> Bool {
    guard let first = tokens[range.lowerBound..<(index - 1)].firstIndex(where: { $0.kind == tokens[index - 1].kind })
    else { return false }
    if sentenceHasFiniteVerb {
      // "Ann, whose farm depends on it, voted": the verb before is the aside's.
      let isRelative = tokens[first + 1].is(.whose) || tokens[first + 1].tag == .relative
      let isOnly = tokens[range.lowerBound..<first].allSatisfy {
        $0.tag != .verbPast && $0.tag != .verbThird && $0.tag != .auxiliary && $0.tag != .modal
      }
      guard isRelative, isOnly else { return false }
    }
    return tokens[range.lowerBound..<first].contains { $0.tag.isNominal }
      && tokens[range.lowerBound].tag != .preposition
  }

  /// Whether a noun phrase with a determiner or a pronoun stands here.
  func startsDetermined(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.isDisjoint(with: [.determiner, .possessive, .pronoun]) == false
  }
}
