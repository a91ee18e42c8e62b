import BriefingModel

/// Descriptions ("the Vermont senator", "labor unions", "the letter") and pronouns.
extension EntityResolver {
  mutating func resolveDescriptionOrPronoun(_ index: Int) {
    guard phrases[index].entity == nil else { return }
    if phrases[index].kind == .pronoun {
      if let entity = antecedent(ofPronoun: index) { mention(entity, by: index) }
      return
    }
    let head = phrases[index].head
    if let country = localGovernment(index) {
      mention(country, by: index)
      return
    }
    if let owner = administration(index) {
      mention(owner, by: index)
      return
    }
    if let owner = modifyingGroup(index) {
      mention(owner, by: index)
      return
    }
    guard hasTrait(head, [.person, .organization, .government, .legislature, .document]) || isOthers(head) else {
      return
    }
    if let entity = antecedent(ofDescription: index) {
      lengthen(entity, by: index)
      mention(entity, by: index)
      rename(key(of: index), entity)
      if entities[entity].kind == .person, phrases[index].isDefinite { addRole(description(of: index), to: entity) }
    } else if hasTrait(head, [.document]) && !hasTrait(head, [.organization, .person]) {
      let entity = append(
        Entity(name: text(of: index), kind: .document, isPlural: phrases[index].isPlural, words: words(of: index)))
      mention(entity, by: index)
    } else {
      describe(index)
    }
  }

  /// "its government" is its country's; "the government" without more is that of the dateline's place, or of the country named last.
  private mutating func localGovernment(_ index: Int) -> Int? {
    let phrase = phrases[index]
    // "Norway … its government"
    if tokens[phrase.head].is(.government), let owner = phrase.possessor, let country = phrases[owner].entity,
      entities[country].kind == .government
    {
      return country
    }
    guard phrase.isDefinite, phrase.possessor == nil, phrase.tokens.count == 2, !phrase.isPlural,
      hasTrait(phrase.head, [.government]), tokens[phrase.head].is(.government)
    else { return nil }
    // "the government of Norway"
    if let of = tokens[safe: phrase.tokens.upperBound], of.is(.of),
      let place = tokens[safe: phrase.tokens.upperBound + 1],
      case .country(let country) = names.referent(NameKey([place.identity]))
    {
      return entity(ofCountry: country)
    }
    for token in segmentation.dateline {
      switch names.referent(NameKey([tokens[token].identity])) {
      case .capital(let country), .country(let country): return entity(ofCountry: country)
      default: continue
      }
    }
    return recent(before: index) { entities[$0].kind == .government && !entities[$0].isPlural }
  }

  /// "Reagan's administration", "his team": the body that goes by its head's name, if the article or the vocabulary
  /// knows one.
  private mutating func administration(_ index: Int) -> Int? {
    guard let owner = phrases[index].possessor, let person = phrases[owner].entity,
      entities[person].kind == .person, let surname = entities[person].words.last,
      hasTrait(phrases[index].head, [.government, .organization])
    else { return nil }
    let words = [surname, tokens[phrases[index].head].identity]
    return entity(withWords: NameKey(words)) ?? actor(named: words)
  }

  /// "progressive demands": a noun of wanting, with a group that the article has named as its modifier.
  private mutating func modifyingGroup(_ index: Int) -> Int? {
    let phrase = phrases[index]
    guard let info = lexicon.info(tokens[phrase.head].word), info.nounCue.attitude != 0, phrase.possessor == nil,
      phrase.tokens.count > 1,
      let modifier = phrase.tokens.dropLast().last(where: { hasTrait($0, [.person, .organization]) && !isCueNoun($0) }),
      tokens[modifier].tag != .proper
    else { return nil }
    let word = lemmaIdentity(modifier)
    if let group = entities.indices.first(where: {
      entities[$0].kind == .group && entities[$0].roleWords.contains(word)
    }) {
      return group
    }
    guard hasTrait(modifier, [.plural]) else { return nil }
    return append(
      Entity(name: segmentation.text(ofToken: modifier), kind: .group, isPlural: true, words: [word, 1]))
  }

  private func isCueNoun(_ token: Int) -> Bool {
    lexicon.info(tokens[token].word)?.nounCue.isEmpty == false
  }

  private func isOthers(_ head: Int) -> Bool { tokens[head].isAny(.others) }

  /// The phrase without determiner, quantifier or number.
  func description(of index: Int) -> Range<Int> {
    var range = phrases[index].tokens
    while range.count > 1, [.determiner, .quantifier, .number, .adverb].contains(tokens[range.lowerBound].tag) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return range
  }

  private func text(of index: Int) -> String {
    var range = description(of: index)
    if let possessor = phrases[index].possessor, phrases[possessor].kind == .proper {
      range = phrases[possessor].tokens.lowerBound..<range.upperBound
    }
    return segmentation.foldedText(ofTokens: range)
  }

  private func words(of index: Int) -> [UInt32] {
    description(of: index).map { lemmaIdentity($0) }
  }

  /// Somebody without a name goes by the fullest of his descriptions.
  private mutating func lengthen(_ entity: Int, by index: Int) {
    let value = entities[entity]
    guard value.kind == .person, value.known == nil, !value.isPlural, !value.isNamed else { return }
    let count = description(of: index).count
    let known = value.name.utf8.count { $0 == UInt8(ascii: " ") } + 1
    guard count > known, count <= Self.longestDescription else { return }
    entities[entity].name = text(of: index)
  }

  /// In words.
  private static let longestDescription = 5

  /// The key of the words of a description, and of whether it is of many.
  func key(of index: Int) -> NameKey {
    var key = NameKey()
    for token in description(of: index) { key.append(lemmaIdentity(token)) }
    key.append(phrases[index].isPlural ? 1 : 0)
    return key
  }

  /// A new entity named by its description: "labor unions", "critics", "a government spokesman".
  private mutating func describe(_ index: Int) {
    let phrase = phrases[index]
    let complement = phrase.isPlural ? complement(of: index) : nil
    let words = words(of: index) + (complement?.map { lemmaIdentity($0) } ?? []) + [phrase.isPlural ? 1 : 0]
    if let known = entity(withWords: NameKey(words)) {
      mention(known, by: index)
      return
    }
    if let complement,
      let actor = actor(
        named: [description(of: index), complement].joined().filter { tokens[$0].kind == .word }
          .map { tokens[$0].identity })
    {
      mention(actor, by: index)
      return
    }
    let traits = lexicon.info(tokens[phrase.head].word)?.traits ?? []
    let kind: Entity.Kind =
      phrase.isPlural
      ? .group
      : traits.contains(.person)
        ? .person
        : traits.contains(.legislature) ? .legislature : traits.contains(.government) ? .government : .organization
    let name = text(of: index) + (complement.map { " " + segmentation.foldedText(ofTokens: $0) } ?? "")
    let entity = append(Entity(name: name, kind: kind, isPlural: phrase.isPlural, words: words))
    mention(entity, by: index)
    addRole(description(of: index), to: entity)
  }

  /// "members of the party", "critics of the pact": what tells these people from others of the kind.
  func complement(of index: Int) -> Range<Int>? {
    let start = phrases[index].tokens.upperBound
    guard start + 1 < tokens.count, tokens[start].isAny(.of, .at, .on, .from),
      var next = phrases.indices[index...].dropFirst().prefix(3).first(where: {
        phrases[$0].tokens.lowerBound == start + 1
      })
    else { return nil }
    while phrases[next].isPossessive, phrases.indices.contains(next + 1), phrases[next + 1].possessor == next {
      next += 1
    }
    guard phrases[next].kind != .pronoun, !lexicon.isTime(tokens[phrases[next].head]) else { return nil }
    return start..<phrases[next].tokens.upperBound
  }
}
