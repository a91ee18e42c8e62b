/// Finds the base noun phrases of a sentence.
struct NounPhraseChunker {
  private let tokens: [Token]
  private let lexicon: Lexicon
  private var phrases: [NounPhrase] = []

  static func phrases(in segmentation: Segmentation, lexicon: Lexicon) -> [NounPhrase] {
    var chunker = NounPhraseChunker(tokens: segmentation.tokens, lexicon: lexicon)
    for sentence in segmentation.sentences { chunker.chunk(sentence.tokens) }
    return chunker.phrases
  }

  private init(tokens: [Token], lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  private mutating func chunk(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch tokens[index].tag {
      case .pronoun:
        append(index..<(index + 1), head: index, kind: .pronoun, in: range)
        index += 1
      case .possessive where tokens[index].kind == .word && !tokens[index].flags.contains(.possessive):
        phrases.append(
          NounPhrase(
            tokens: index..<(index + 1), head: index, kind: .pronoun, isPossessive: true, possessor: nil,
            isPlural: tokens[index].isAny(.their, .our), isDefinite: true, entity: nil))
        index = phrase(from: index + 1, possessor: phrases.count - 1, in: range)
      case .determiner, .quantifier, .number, .adjective, .noun, .proper:
        index = phrase(from: index, possessor: nil, in: range)
      default: index += 1
      }
    }
  }

  /// Reads one phrase and gives the index behind it.
  private mutating func phrase(from first: Int, possessor: Int?, in range: Range<Int>) -> Int {
    var index = first
    var head: Int?
    scan: while index < range.upperBound {
      switch tokens[index].tag {
      case .proper where head != nil && isCalendar(index): break scan
      case .proper where head == index - 1 && index - 2 == first && endsDay(index - 1): break scan
      case .proper where head == index - 1 && (opensClause(index) || isNamedBehindDay(index, from: first, in: range)):
        break scan
      case .noun, .proper: head = index
      case .adjective: if head != nil, !isModifier(index, in: range) || opensTime(index, in: range) { break scan }
      case .number:
        // "the April 17 decision"
        let isDate = head.map { isCalendar($0) } ?? false
        if head != nil, !isDate || index + 1 >= range.upperBound || tokens[index + 1].tag != .noun { break scan }
        head = index
      case .quantifier, .determiner:
        if index > first, head != nil { break scan }
      case .adverb where head == nil: break
      default:
        guard let next = nameContinues(at: index, from: first, head: head, in: range) else { break scan }
        index = next
        continue scan
      }
      index += 1
    }
    // "more accurately predicted", "most recently": an adverb's adverb is no phrase.
    if head == nil, index > first, tokens[index - 1].tag == .adverb, tokens[first].tag == .quantifier { return index }
    guard let head = head ?? lastWord(first..<index) else { return max(index, first + 1) }
    let end = head + 1
    append(
      first..<end, head: head, kind: tokens[head].tag == .proper ? .proper : .noun, possessor: possessor, in: range)
    guard end < range.upperBound, tokens[end].tag == .possessive,
      tokens[end].flags.contains(.possessive)
    else { return end }
    if let nameEnd = nameWithPossessive(first..<end, at: end, in: range) {
      phrases[phrases.count - 1].tokens = first..<nameEnd
      phrases[phrases.count - 1].head = nameEnd - 1
      return nameEnd
    }
    phrases[phrases.count - 1].isPossessive = true
    return phrase(from: end + 1, possessor: phrases.count - 1, in: range)
  }

  /// "the quota Ann Lee opposes": behind a noun that names nobody a given name begins a clause.
  private func opensClause(_ index: Int) -> Bool {
    // "under the accord Norway promised"
    if tokens[index - 1].tag == .noun, index + 1 < tokens.count,
      [.verbPast, .verbThird, .modal, .auxiliary].contains(tokens[index + 1].tag),
      lexicon.info(tokens[index].word)?.traits.contains(.place) ?? false
    {
      return true
    }
    guard tokens[index - 1].tag == .noun,
      lexicon.info(tokens[index].word)?.traits.isDisjoint(with: [.maleName, .femaleName]) == false
    else { return false }
    let named: WordInfo.Traits = [.title, .person, .organization, .agency, .legislature, .government, .document, .time]
    return lexicon.info(tokens[index - 1].word).map { $0.traits.isDisjoint(with: named) } ?? false
  }

  /// "On Monday Ann Lee", "In March President Lee", but not "on Monday Night"
  private func isNamedBehindDay(_ index: Int, from first: Int, in range: Range<Int>) -> Bool {
    guard first == index - 1, isCalendar(first), first > range.lowerBound, tokens[first - 1].tag == .preposition else {
      return false
    }
    guard let info = lexicon.info(tokens[index].word) else { return true }
    let names: WordInfo.Traits = [
      .title, .titleAbbreviation, .person, .organization, .legislature, .government, .agency, .maleName, .femaleName,
      .place, .name,
    ]
    return !info.traits.isDisjoint(with: names) || info.tags.isDisjoint(with: [.noun, .pluralNoun])
  }

  /// "Last Friday Lee said": the day and its adjective, with the name behind them.
  private func endsDay(_ index: Int) -> Bool {
    isCalendar(index) && [.adjective, .determiner].contains(tokens[index - 1].tag) && !tokens[index - 1].is(.the)
  }

  /// "a conference Wednesday": the day is no part of the phrase.
  private func isCalendar(_ index: Int) -> Bool { lexicon.isCalendar(tokens[index]) }

  /// "Farmers' Union", "Women's League": a common noun with a capital, a possessive and a body's noun are one name.
  private func nameWithPossessive(_ owner: Range<Int>, at mark: Int, in range: Range<Int>) -> Int? {
    guard let last = owner.last, tokens[last].tag == .proper, let info = lexicon.info(tokens[last].word),
      info.traits.isDisjoint(with: [.place, .maleName, .femaleName, .title, .organization, .weekday, .month])
        || info.traits.contains(.person),
      !info.tags.isDisjoint(with: [.noun, .pluralNoun])
    else { return nil }
    var end = mark + 1
    while end < range.upperBound, tokens[end].tag == .proper { end += 1 }
    guard end > mark + 1, let head = lexicon.info(tokens[end - 1].word), head.traits.contains(.organization) else {
      return nil
    }
    return end
  }

  private func lastWord(_ range: Range<Int>) -> Int? {
    range.last { tokens[$0].tag == .quantifier || tokens[$0].tag == .determiner || tokens[$0].tag == .adjective }
  }

  /// An adjective behind a noun still belongs to the phrase when a noun or name follows.
  private func isModifier(_ index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, tokens[next].tag == .adjective { next += 1 }
    return next < range.upperBound && (tokens[next].tag == .noun || tokens[next].tag == .proper)
  }

  /// "a committee last week": a span of time is a phrase of its own.
  private func opensTime(_ index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && tokens[index + 1].tag == .noun && lexicon.isTime(tokens[index + 1])
  }

  /// Where a name goes on behind "of" or "and": "House of Representatives", "Ways and Means Committee".
  private func nameContinues(at index: Int, from first: Int, head: Int?, in range: Range<Int>) -> Int? {
    guard let head, head == index - 1 else { return nil }
    let isOffice = tokens[index].is(.of) && (lexicon.info(tokens[head].word)?.traits.contains(.title) ?? false)
    if isOffice, let end = officeEnd(after: index, in: range) { return end }
    guard tokens[head].tag == .proper else { return nil }
    var next = index + 1
    if tokens[index].isAny(.of, .for, .on) {
      let traits = lexicon.info(tokens[head].word)?.traits ?? []
      let isBody = !traits.isDisjoint(with: [.organization, .agency, .legislature, .government])
      guard isBody || tokens[head].isAny(.agreement, .accord), tokens[head].isCapitalized,
        traits.isDisjoint(with: [.place])
      else { return nil }
      if next < range.upperBound, tokens[next].is(.the) { next += 1 }
      return next < range.upperBound && tokens[next].tag == .proper ? next : nil
    }
    guard tokens[index].is(.and) || tokens[index].kind == .other, next < range.upperBound,
      tokens[next].tag == .proper
    else { return nil }
    return isNameWithAnd(index, from: first, in: range) ? next : nil
  }

  /// "Secretary of State Ann Lee": an office with its field before a name.
  private func officeEnd(after of: Int, in range: Range<Int>) -> Int? {
    var at = of + 1
    if at < range.upperBound, tokens[at].is(.the) { at += 1 }
    let field = at
    while at < range.upperBound,
      tokens[at].tag == .proper && isField(at) || at > field && tokens[at].isAny(.for, .and)
    { at += 1 }
    return at > field && at < range.upperBound && tokens[at].tag == .proper ? field : nil
  }

  private func isCommonNoun(_ index: Int) -> Bool { isCommon(index, [.noun, .pluralNoun]) }

  /// "State", "Economic Affairs"
  private func isField(_ index: Int) -> Bool { isCommon(index, [.noun, .pluralNoun, .adjective]) }

  private func isCommon(_ index: Int, _ tags: TagSet) -> Bool {
    guard let info = lexicon.info(tokens[index].word) else { return false }
    return info.traits.isDisjoint(with: [.maleName, .femaleName]) && !info.tags.isDisjoint(with: tags)
  }

  /// "X and Y Committee" is one name when a body's noun ends it and nothing before "and" is a name by itself.
  private func isNameWithAnd(_ index: Int, from first: Int, in range: Range<Int>) -> Bool {
    // "Agreement on X and Y": the parts of a name that has begun as one.
    let isWithin = (first..<index).contains { tokens[$0].isAny(.of, .on, .for) }
    if isWithin || isFieldWithAnd(index, from: first, in: range) { return true }
    let known: WordInfo.Traits = [.place, .maleName, .femaleName, .title, .organization, .agency, .legislature]
    let opensWithBody = lexicon.info(tokens[first].word)?.traits.contains(.agency) ?? false
    if !opensWithBody {
      guard let info = lexicon.info(tokens[index - 1].word), info.traits.isDisjoint(with: known) else { return false }
    }
    if opensWithBody, first + 1 < index, tokens[first + 1].is(.of) { return true }
    var end = index + 1
    while end < range.upperBound, tokens[end].tag == .proper { end += 1 }
    return lexicon.info(tokens[end - 1].word)?.traits.isDisjoint(with: [.organization, .agency]) == false
  }

  /// "Norwegian Trade and Industry Minister Ann Lee": two fields before one title.
  private func isFieldWithAnd(_ index: Int, from first: Int, in range: Range<Int>) -> Bool {
    guard isCommonNoun(index - 1), !(first..<index).contains(where: isTitle) else { return false }
    var end = index + 1
    while end < range.upperBound, tokens[end].tag == .proper, !isTitle(end) { end += 1 }
    return end > index + 1 && end < range.upperBound && tokens[end].tag == .proper
      && (index + 1..<end).allSatisfy { lexicon.info(tokens[$0].word) == nil || isCommonNoun($0) }
  }

  private func isTitle(_ index: Int) -> Bool {
    lexicon.info(tokens[index].word)?.traits.contains(.title) ?? false
  }

  private mutating func append(
    _ range: Range<Int>, head: Int, kind: NounPhrase.Head, possessor: Int? = nil, in sentence: Range<Int>
  ) {
    let first = tokens[range.lowerBound]
    phrases.append(
      NounPhrase(
        tokens: range, head: head, kind: kind, isPossessive: false, possessor: possessor,
        isPlural: isPlural(head, in: range),
        isDefinite: possessor != nil || first.isAny(.the, .this, .these, .those, .both), entity: nil))
  }

  private func isPlural(_ head: Int, in range: Range<Int>) -> Bool {
    let token = tokens[head]
    if token.tag == .pronoun { return token.isAny(.they, .we, .us, .them, .these, .those, .others) }
    if token.tag == .quantifier { return !token.isAny(.another, .one) }
    if let info = lexicon.info(token.word) {
      return info.tags.contains(.pluralNoun) || info.traits.contains(.plural)
    }
    return token.tag == .noun && token.ending == .plural
  }
}
