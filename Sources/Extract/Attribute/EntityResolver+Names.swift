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
      !info.tags.isDisjoint(with: [.noun, .pluralNoun]) || tokens[at].isAny(.for, .and)
    { at += 1 }
    return at > of + 1 && !tokens[at].is(.the) ? at : nil
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
