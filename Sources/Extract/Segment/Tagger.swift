/// Gives each word of a sentence its part of speech: the lexicon says what it can be, its neighbors what it is.
///
/// Left to right, in one pass, by rules for each kind of word before; the idea is that of Brill's tagger
/// (Brill, "A simple rule-based part of speech tagger", 1992) with rules written by hand.
struct Tagger {
  private let lexicon: Lexicon
  private var tokens: [Token]
  private var clauseHasFiniteVerb = false
  private var lastVerb: Tag = .unknown

  static func tag(_ segmentation: inout Segmentation, lexicon: Lexicon) {
    var tagger = Tagger(lexicon: lexicon, tokens: [])
    swap(&tagger.tokens, &segmentation.tokens)
    for sentence in segmentation.sentences { tagger.tag(sentence.tokens) }
    swap(&tagger.tokens, &segmentation.tokens)
  }

  private init(lexicon: Lexicon, tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
  }

  private mutating func tag(_ range: Range<Int>) {
    clauseHasFiniteVerb = false
    lastVerb = .unknown
    for index in range {
      let tag = self.tag(at: index, in: range)
      tokens[index].tag = tag
      note(tag, at: index)
    }
  }

  private mutating func note(_ tag: Tag, at index: Int) {
    switch tag {
    case .subordinator, .relative: clauseHasFiniteVerb = false
    case .coordinator: break
    case .determiner: if tokens[index].is(.what) { clauseHasFiniteVerb = false }
    case .mark:
      switch tokens[index].kind {
      case .semicolon, .colon, .dash, .openQuote, .closeQuote, .comma, .openParenthesis: clauseHasFiniteVerb = false
      default: break
      }
    case .modal: clauseHasFiniteVerb = true
    case .auxiliary: clauseHasFiniteVerb = true
    case .verbThird, .verbPast:
      clauseHasFiniteVerb = true
      lastVerb = tag
    case .verbBase, .verbGerund, .verbParticiple: lastVerb = tag
    default: break
    }
  }

  private mutating func tag(at index: Int, in range: Range<Int>) -> Tag {
    let token = tokens[index]
    if token.kind == .number { return .number }
    guard token.kind == .word else {
      return token.flags.contains(.possessive) && token.kind == .apostrophe ? .possessive : .mark
    }
    let info = lexicon.info(token.word)
    if token.flags.contains(.possessive) { return possessiveOrIs(index, in: range) }
    if isWeekday(index, info, in: range) { return .adverb }
    if isProper(index, info, in: range) { return .proper }
    guard let info else { return open(index, token.ending.tags, nil, in: range) }
    if let tag = closed(index, info, in: range) { return tag }
    let tags = info.tags.isDisjoint(with: Self.openClass) ? token.ending.tags : info.tags
    return open(index, tags, info, in: range)
  }

  private static let openClass: TagSet = [
    .noun, .pluralNoun, .adjective, .adverb, .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund,
  ]
  private static let functionClass: TagSet = [
    .determiner, .possessive, .quantifier, .preposition, .pronoun, .coordinator, .subordinator, .relative, .modal,
    .be, .have, .does, .negator,
  ]

  // MARK: Names

  private func isProper(_ index: Int, _ info: WordInfo?, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.caseless) {
      guard let info else { return false }
      return info.traits.contains(.place) && info.tags.isDisjoint(with: Self.functionClass)
    }
    guard token.isCapitalized else {
      return token.flags.contains(.hyphenated) && index > range.lowerBound && tokens[index - 1].tag == .proper
        && token.flags.contains(.allCaps)
    }
    guard let info else { return true }
    if token.flags.contains(.allCaps), !info.tags.contains(.pronoun), token.end - token.start > 1 { return true }
    let isInitial = index == range.lowerBound || tokens[index - 1].kind != .word && opensSentence(index, in: range)
    if !info.tags.isDisjoint(with: Self.functionClass) {
      return !isInitial && info.traits.contains(.month) && previousTag(index, in: range) != .pronoun
    }
    if !info.traits.isDisjoint(with: [.place, .maleName, .femaleName, .month, .weekday]) { return true }
    guard isInitial else { return true }
    let next = index + 1
    guard next < range.upperBound, tokens[next].isWord, tokens[next].isCapitalized else { return false }
    // A capital at the start of a sentence tells only with another behind it: "House Speaker".
    return info.tags.isDisjoint(with: [.adverb, .verbBase, .verbGerund])
      || !info.traits.isDisjoint(with: [.title, .organization])
  }

  /// "said Monday": a day without a possessive says when.
  private func isWeekday(_ index: Int, _ info: WordInfo?, in range: Range<Int>) -> Bool {
    guard let info, info.traits.contains(.weekday), tokens[index].isCapitalized else { return false }
    guard index + 1 < range.upperBound else { return true }
    return !tokens[index + 1].flags.contains(.possessive)
  }

  private func opensSentence(_ index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at >= range.lowerBound, tokens[at].kind == .openQuote || tokens[at].kind == .openParenthesis
      || tokens[at].kind == .dash || tokens[at].kind == .bullet || tokens[at].kind == .colon
    { at -= 1 }
    return at < range.lowerBound || tokens[at + 1].kind == .dash || tokens[at + 1].kind == .openQuote
      || tokens[at + 1].kind == .colon
  }

  // MARK: Closed classes

  private func possessiveOrIs(_ index: Int, in range: Range<Int>) -> Tag {
    guard index > range.lowerBound else { return .possessive }
    let before = tokens[index - 1]
    if before.tag == .pronoun || before.tag == .relative || before.tag == .determiner { return .auxiliary }
    return before.tag.isNominal ? .possessive : .auxiliary
  }

  private func closed(_ index: Int, _ info: WordInfo, in range: Range<Int>) -> Tag? {
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
    if tags.contains(.determiner) { return .determiner }
    if tags.contains(.pronoun) { return .pronoun }
    if tags.contains(.coordinator) { return .coordinator }
    if tags.contains(.preposition) { return .preposition }
    if tags.contains(.subordinator) { return .subordinator }
    if tags.contains(.quantifier) { return .quantifier }
    if tags.contains(.adverb), tags.isDisjoint(with: [.adjective, .noun, .verbBase]) { return .adverb }
    return nil
  }

  private func formOfHave(_ token: Token) -> Tag {
    token.is(.has) || token.is(.does) ? .verbThird : .verbBase
  }

  private func that(_ index: Int, in range: Range<Int>) -> Tag {
    let before = previousTag(index, in: range)
    if before.isVerb || before == .adjective || before == .auxiliary { return .subordinator }
    let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
    let nextTags = next.flatMap { lexicon.info($0.word)?.tags } ?? []
    if before == .noun || before == .proper {
      let leadsToVerb = !nextTags.isDisjoint(with: [.modal, .be, .have, .does, .verbThird, .verbPast])
      return leadsToVerb ? .relative : .subordinator
    }
    if before == .preposition { return .determiner }
    return nextTags.contains(.be) || nextTags.contains(.modal) ? .pronoun : .determiner
  }

  private func isInfinitive(after index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, next <= index + 3 {
      let token = tokens[next]
      guard token.isWord, !(token.isCapitalized && !token.flags.contains(.caseless)) else { return false }
      guard let info = lexicon.info(token.word) else {
        guard token.ending == .ly else { return token.flags.contains(.hyphenated) || token.ending == .verb }
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

  private func isAdverb(_ token: Token) -> Bool {
    token.word < 0 && token.ending == .ly
  }

  /// Whether a verb in one of these forms follows an auxiliary, adverbs and a subject between them.
  private func hasVerbAhead(_ index: Int, in range: Range<Int>, _ forms: TagSet) -> Bool {
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
      let isSkipped = !info.tags.isDisjoint(with: [.adverb, .negator, .pronoun])
      guard isSkipped else { return false }
      next += 1
    }
    return false
  }

  // MARK: Open classes

  private mutating func open(_ index: Int, _ tags: TagSet, _ info: WordInfo?, in range: Range<Int>) -> Tag {
    if tags == .adverb || isParticle(index, in: range) || isAdverbHere(index, tags, in: range) { return .adverb }
    if index + 1 < range.upperBound, tokens[index + 1].flags.contains(.hyphenated) { return .adjective }
    guard !tags.isDisjoint(with: .anyVerb) else {
      if tags.contains(.adjective), tags.isDisjoint(with: [.noun, .pluralNoun]) || startsNoun(index + 1, in: range) {
        return .adjective
      }
      return tags.contains(.adverb) && tags.isDisjoint(with: [.noun, .pluralNoun]) ? .adverb : .noun
    }
    let before = previousTag(index, in: range)
    let otherwise = nonVerb(index, tags, in: range)
    switch before {
    case .infinitiveTo, .modal: return tags.contains(.verbBase) ? .verbBase : otherwise
    case .auxiliary: return afterAuxiliary(index, tags, otherwise, in: range)
    case .determiner, .possessive, .adjective, .quantifier, .number, .preposition:
      return inNounPhrase(index, tags, before, otherwise, in: range)
    case .noun, .proper, .pronoun, .relative:
      return afterNominal(index, tags, before, otherwise, in: range)
    case .coordinator, .mark: return afterBreak(index, tags, otherwise, in: range)
    case .subordinator:
      if tags.contains(.verbGerund) { return .verbGerund }
      return tags.contains(.verbParticiple) && !startsNoun(index + 1, in: range) ? .verbParticiple : otherwise
    default: return afterVerb(index, tags, otherwise, in: range)
    }
  }

  /// "roll back", "water down": the verb before has this particle.
  private func isParticle(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, tokens[index - 1].tag.isVerb, let verb = lexicon.info(tokens[index - 1].word),
      let phrasals = lexicon.phrasals[verb.lemma]
    else { return false }
    return phrasals.contains { $0.particles.first == tokens[index].word }
  }

  /// "have long called": what may be an adjective is an adverb between auxiliary and participle.
  private func isAdverbHere(_ index: Int, _ tags: TagSet, in range: Range<Int>) -> Bool {
    guard tags.contains(.adverb), previousTag(index, in: range) == .auxiliary else { return false }
    return self.tags(at: index + 1, in: range)?.isDisjoint(with: [.verbParticiple, .verbGerund]) == false
  }

  private func nonVerb(_ index: Int, _ tags: TagSet, in range: Range<Int>) -> Tag {
    if tags.contains(.adjective), startsNoun(index + 1, in: range) || !tags.contains(.noun) { return .adjective }
    if !tags.isDisjoint(with: [.noun, .pluralNoun]) { return .noun }
    if tags.contains(.adverb) { return .adverb }
    if tags.contains(.verbGerund) { return startsNoun(index + 1, in: range) ? .adjective : .noun }
    if tags.contains(.verbParticiple) { return .adjective }
    return .noun
  }

  private func afterAuxiliary(_ index: Int, _ tags: TagSet, _ otherwise: Tag, in range: Range<Int>) -> Tag {
    if tags.contains(.verbGerund) { return .verbGerund }
    if tags.contains(.verbParticiple) { return .verbParticiple }
    let isDo = lexicon.info(tokens[auxiliary(before: index, in: range)].word)?.tags.contains(.does) ?? false
    if tags.contains(.verbBase), isDo { return .verbBase }
    if tags.contains(.verbPast), !tags.contains(.adjective) { return .verbPast }
    return otherwise
  }

  private func auxiliary(before index: Int, in range: Range<Int>) -> Int {
    var at = index - 1
    while at > range.lowerBound, tokens[at].tag != .auxiliary { at -= 1 }
    return at
  }

  private func inNounPhrase(
    _ index: Int, _ tags: TagSet, _ before: Tag, _ otherwise: Tag, in range: Range<Int>
  ) -> Tag {
    if before == .preposition, tags.contains(.verbGerund) {
      return startsNominal(index + 1, in: range) || isPreposition(index + 1, in: range) ? .verbGerund : otherwise
    }
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

  private func afterNominal(
    _ index: Int, _ tags: TagSet, _ before: Tag, _ otherwise: Tag, in range: Range<Int>
  ) -> Tag {
    let canBeNoun = !tags.isDisjoint(with: [.noun, .pluralNoun])
    let opensObject = startsObject(index + 1, in: range)
    if tags.contains(.verbThird) {
      if !canBeNoun || before == .relative || isSingularPronoun(index, in: range) { return .verbThird }
      if startsSubject(index + 1, in: range) || isGoverned(before: index, in: range) { return .noun }
      return !clauseHasFiniteVerb && opensObject ? .verbThird : .noun
    }
    if tags.contains(.verbPast) || tags.contains(.verbParticiple) {
      if tags.contains(.verbBase), tags.contains(.noun), !opensObject { return otherwise }
      if !tags.contains(.verbPast) { return .verbParticiple }
      if before == .relative || before == .pronoun { return .verbPast }
      if canBeNoun, canBePast(index + 1, in: range) { return .noun }
      if let isActive = isActivePhrasal(index, in: range) { return isActive ? .verbPast : .verbParticiple }
      if clauseHasFiniteVerb || isBy(index + 1, in: range) || isGoverned(before: index, in: range) {
        return .verbParticiple
      }
      return .verbPast
    }
    if tags.contains(.verbGerund) {
      return canBeNoun && !opensObject ? .noun : .verbGerund
    }
    guard tags.contains(.verbBase) else { return otherwise }
    if !canBeNoun && !tags.contains(.adjective) { return .verbBase }
    if before == .pronoun || before == .relative { return .verbBase }
    guard !clauseHasFiniteVerb, isPlural(before: index, in: range), !isGoverned(before: index, in: range) else {
      return otherwise
    }
    let reportsClause = isReport(index) && startsVerb(index + 1, in: range)
    return opensObject || reportsClause || tokens[index - 1].tag == .adverb ? .verbBase : otherwise
  }

  private func afterBreak(_ index: Int, _ tags: TagSet, _ otherwise: Tag, in range: Range<Int>) -> Tag {
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
    if tags.contains(.verbBase), lastVerb == .verbBase, !canBeNoun || opensObject, !isListedNoun { return .verbBase }
    let afterQuotation = index > range.lowerBound
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
      let afterComma = index > range.lowerBound && tokens[index - 1].kind == .comma
      if afterQuotation { return .verbPast }
      if isCoordinated || lastVerb == .verbPast {
        return lastVerb == .verbParticiple || !tags.contains(.verbPast) ? .verbParticiple : .verbPast
      }
      if afterComma, isReport(index), !isBy(index + 1, in: range), tags.contains(.verbPast) { return .verbPast }
      return .verbParticiple
    }
    if tags.contains(.verbBase), !canBeNoun { return .verbBase }
    return otherwise
  }

  private func afterVerb(_ index: Int, _ tags: TagSet, _ otherwise: Tag, in range: Range<Int>) -> Tag {
    if tags.contains(.verbGerund), tags.isDisjoint(with: [.noun]) || startsObject(index + 1, in: range) {
      return .verbGerund
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

  // MARK: Neighbors

  /// The tag before, adverbs and quotation marks skipped.
  private func previousTag(_ index: Int, in range: Range<Int>) -> Tag {
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
      // "they, however, want": an adverb between commas is looked through.
      if token.kind == .comma, at - 2 > range.lowerBound, tokens[at - 1].tag == .adverb, tokens[at - 2].kind == .comma {
        at -= 3
        continue
      }
      return token.tag
    }
    return .unknown
  }

  private func tags(at index: Int, in range: Range<Int>) -> TagSet? {
    guard index < range.upperBound, tokens[index].isWord else { return nil }
    return lexicon.info(tokens[index].word)?.tags ?? tokens[index].ending.tags
  }

  /// Whether a noun, or an adjective before one, may stand here.
  private func startsNoun(_ index: Int, in range: Range<Int>) -> Bool {
    guard let tags = tags(at: index, in: range) else { return false }
    if tokens[index].flags.contains(.possessive) { return false }
    if tokens[index].isCapitalized && !tokens[index].flags.contains(.caseless) {
      return tags.isDisjoint(with: Self.functionClass)
    }
    return !tags.isDisjoint(with: [.noun, .pluralNoun, .adjective]) || tags.isEmpty
  }

  /// Whether a noun phrase may begin here.
  private func startsNominal(_ index: Int, in range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    if tokens[index].kind == .number || tokens[index].kind == .openQuote { return true }
    guard let tags = tags(at: index, in: range) else { return false }
    return startsNoun(index, in: range)
      || !tags.isDisjoint(with: [.determiner, .possessive, .quantifier, .pronoun, .verbGerund])
  }

  /// Whether what stands here can follow a verb.
  private func startsObject(_ index: Int, in range: Range<Int>) -> Bool {
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
    let isNounFirst = lexicon.info(token.word)?.traits.contains(.nounFirst) ?? false
    return tags.contains(.noun) && (tags.isDisjoint(with: .anyVerb) || isNounFirst)
  }

  private func isReport(_ index: Int) -> Bool {
    guard let info = lexicon.info(tokens[index].word) else { return false }
    return lexicon.info(info.lemma)?.verbCue.contains(.report) ?? false
  }

  private func startsVerb(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.isDisjoint(with: [.modal, .be, .have, .does]) == false
  }

  /// Whether the noun before is the object of a verb or preposition, and so no subject of what follows.
  private func isGoverned(before index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at >= range.lowerBound,
      [.noun, .proper, .adjective, .determiner, .possessive, .number, .quantifier, .adverb].contains(tokens[at].tag)
    { at -= 1 }
    guard at >= range.lowerBound, tokens[at].tag.isVerb else { return false }
    return !isReport(at)
  }

  private func canBePast(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.contains(.verbPast) ?? false
  }

  /// A verb whose particle governs a noun: with one behind it ("called for talks") it is active, without one
  /// ("called for in the letter") it is a participle. Nil for other verbs.
  private func isActivePhrasal(_ index: Int, in range: Range<Int>) -> Bool? {
    guard index + 1 < range.upperBound, let info = lexicon.info(tokens[index].word),
      let phrasals = lexicon.phrasals[info.lemma],
      phrasals.contains(where: { $0.particles == [tokens[index + 1].word] && $0.cue.attitude != 0 })
    else { return nil }
    if startsNominal(index + 2, in: range) { return true }
    return tags(at: index + 2, in: range)?.contains(.preposition) == true ? false : nil
  }

  /// A pronoun that can only be a subject: "rules they made".
  private func startsSubject(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.contains(.subjectPronoun) ?? false
  }

  private func isPreposition(_ index: Int, in range: Range<Int>) -> Bool {
    tags(at: index, in: range)?.contains(.preposition) ?? false
  }

  private func isBy(_ index: Int, in range: Range<Int>) -> Bool {
    index < range.upperBound && tokens[index].is(.by)
  }

  private func isSingularPronoun(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    return tokens[index - 1].isAny(.he, .she, .it)
  }

  private func isPlural(before index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let token = tokens[index - 1]
    if let info = lexicon.info(token.word) {
      if info.tags.contains(.pluralNoun) || info.traits.contains(.plural) { return true }
      if !info.tags.isDisjoint(with: [.noun, .verbBase]) { return false }
    }
    return token.ending == .plural
  }


}
