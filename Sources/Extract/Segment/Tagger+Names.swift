/// Which capitalized words are names.
extension Tagger {
  func isProper(_ index: Int, _ info: WordInfo?, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.caseless) {
      guard let info else { return false }
      return info.traits.contains(.place) && info.tags.isDisjoint(with: Self.functionClass)
    }
    guard token.isCapitalized else {
      return token.flags.contains(.hyphenated) && index > range.lowerBound && tokens[index - 1].tag == .proper
        && (token.flags.contains(.allCaps) || info == nil)
    }
    guard let info else { return !isOpeningAdverb(index, in: range) }
    if token.flags.contains(.allCaps), !info.tags.contains(.pronoun), token.end - token.start > 1 { return true }
    let isInitial = index == range.lowerBound || tokens[index - 1].kind != .word && opensSentence(index, in: range)
    if token.is(.under), index + 1 < range.upperBound, tokens[index + 1].is(.secretary) {
      return tokens[index + 1].isCapitalized
    }
    if !info.tags.isDisjoint(with: Self.functionClass) {
      return !isInitial && info.traits.contains(.month) && previousTag(index, in: range) != .pronoun
        && !isModalBehindAbbreviation(index, in: range)
    }
    if !info.traits.isDisjoint(with: [.place, .maleName, .femaleName, .month, .weekday, .name]) { return true }
    guard isInitial else { return !isCommon(index, info, in: range) }
    let next = index + 1
    guard next < range.upperBound, tokens[next].isWord, tokens[next].isCapitalized else { return false }
    // A capital at the start of a sentence tells only with another behind it: "House Speaker".
    return info.tags.isDisjoint(with: [.adverb, .verbBase, .verbGerund])
      || !info.traits.isDisjoint(with: [.title, .organization])
  }

  /// "The U.S. May lift it"
  private func isModalBehindAbbreviation(_ index: Int, in range: Range<Int>) -> Bool {
    guard tokens[index - 1].flags.contains([.abbreviated, .allCaps]),
      let next = tags(at: index + 1, in: range)
    else { return false }
    return !next.isDisjoint(with: [.verbBase, .be, .have, .negator])
  }

  /// "Significantly, …"
  private func isOpeningAdverb(_ index: Int, in range: Range<Int>) -> Bool {
    tokens[index].ending == .ly && opensSentence(index, in: range) && index + 1 < range.upperBound
      && tokens[index + 1].kind == .comma
  }

  /// "The U.S. Wants more": some wires begin a word behind an abbreviation's full stop with a capital. An inflected verb
  /// there, or a noun of wanting before a small letter, is no name.
  private func isCommon(_ index: Int, _ info: WordInfo, in range: Range<Int>) -> Bool {
    guard tokens[index - 1].flags.contains([.abbreviated, .allCaps]), tokens[index - 1].tag == .proper else {
      return false
    }
    if info.tags.contains(.verbThird), info.tags.isDisjoint(with: .pluralNoun) || startsObject(index + 1, in: range) {
      return info.traits.isDisjoint(with: [.organization, .title])
    }
    let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
    if info.tags.contains(.verbPast), info.tags.isDisjoint(with: [.noun, .adjective]), next?.isCapitalized == false {
      return true
    }
    return !info.nounCue.isEmpty && next?.isCapitalized == false
  }

  /// "said Monday": a day without a possessive says when.
  func isWeekday(_ index: Int, _ info: WordInfo?, in range: Range<Int>) -> Bool {
    guard let info, info.traits.contains(.weekday), tokens[index].isCapitalized else { return false }
    if index > range.lowerBound, tokens[index - 1].tag == .preposition { return false }
    guard index + 1 < range.upperBound else { return true }
    return !tokens[index + 1].flags.contains(.possessive)
  }

  func opensSentence(_ index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at >= range.lowerBound,
      tokens[at].kind == .openQuote || tokens[at].kind == .openParenthesis
        || tokens[at].kind == .dash || tokens[at].kind == .bullet || tokens[at].kind == .colon
    { at -= 1 }
    return at < range.lowerBound || tokens[at + 1].kind == .dash || tokens[at + 1].kind == .openQuote
      || tokens[at + 1].kind == .colon
  }
}
