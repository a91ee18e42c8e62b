/// Names with an office before them, and the parts by which they come back.
extension EntityResolver {
  /// "Secretary of State Ann Lee": where the name behind an office and its field begins.
  func officeEnd(in phrase: NounPhrase) -> Int? {
    guard let of = phrase.tokens.first(where: { tokens[$0].is(.of) }), of > phrase.tokens.lowerBound,
      hasTrait(of - 1, [.title])
    else { return nil }
    var at = of + 1
    if at < phrase.head, tokens[at].is(.the) { at += 1 }
    while at < phrase.head, !isGivenName(at), let info = lexicon.info(tokens[at].word),
      !info.tags.isDisjoint(with: [.noun, .pluralNoun, .adjective]) || tokens[at].isAny(.for, .and)
    { at += 1 }
    return at > of + 1 && !tokens[at].is(.the) ? at : nil
  }

  /// "(Ambassador to) NATO Ann Lee": letters or a place, then a given name.
  func nameBehindPlace(in phrase: NounPhrase) -> Range<Int>? {
    let first = phrase.tokens.lowerBound
    guard first > 1, tokens[first - 1].isAny(.to, .of), first + 1 < phrase.head, isGivenName(first + 1),
      !isGivenName(first), tokens[first].flags.contains(.allCaps) || hasTrait(first, [.place])
    else { return nil }
    return (first + 1)..<(phrase.head + 1)
  }

  /// The title before the "to" or "of" that such a name follows.
  mutating func takeOffice(before index: Int, _ entity: Int, upTo name: Range<Int>) {
    guard index > 0, phrases[index - 1].tokens.upperBound == phrases[index].tokens.lowerBound - 1,
      hasTrait(phrases[index - 1].head, [.title])
    else { return }
    addRole(phrases[index - 1].tokens.lowerBound..<name.lowerBound, to: entity)
    mention(entity, by: index - 1)
  }

  /// "De Vries" for "Jan de Vries", "Kim" for "Kim Min-jun": a surname of several words, or one that stands first.
  func person(known words: [UInt32]) -> Int? {
    // Only among those named not long before: a text may name thousands.
    entities.indices.suffix(200).last { index in
      guard entities[index].kind == .person || words.count == 1 && isHyphenated(index), entities[index].known == nil,
        entities[index].words.count > words.count
      else { return false }
      let whole = entities[index].words
      return words.count > 1 ? whole.suffix(words.count) == words[...] : whole.count == 3 && whole[0] == words[0]
    }
  }

  /// "Kim Min-jun": nothing else is called so, whether or not the text says that he is a person.
  private func isHyphenated(_ entity: Int) -> Bool {
    guard entities[entity].kind == .thing, let mention = entities[entity].mentions.first else { return false }
    return tokens[phrases[mention].tokens.upperBound - 1].flags.contains(.hyphenated)
  }
}
