import BriefingModel

/// Descriptions ("the Vermont senator", "labor unions", "the letter") and pronouns.
extension EntityResolver {
  /// How many sentences back a pronoun may reach.
  private static let pronounReach = 3

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

  /// "the government" without more is that of the dateline's place, or of the country named last.
  private mutating func localGovernment(_ index: Int) -> Int? {
    let phrase = phrases[index]
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
    guard value.kind == .person, value.known == nil, !value.isPlural, !isNamed(entity) else { return }
    let count = description(of: index).count
    let known = value.name.utf8.count { $0 == UInt8(ascii: " ") } + 1
    guard count > known, count <= Self.longestDescription else { return }
    entities[entity].name = text(of: index)
  }

  /// In words.
  private static let longestDescription = 5

  /// The key of the words of a description, and of whether it is of many.
  private func key(of index: Int) -> NameKey {
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
  private func complement(of index: Int) -> Range<Int>? {
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

  // MARK: Antecedents

  /// How many entities before it a description may stand for, and how many phrases back it may reach.
  private static let descriptionReach = (entities: 60, phrases: 480)

  private mutating func antecedent(ofDescription index: Int) -> Int? {
    let phrase = phrases[index]
    if phrase.isPlural, complement(of: index) != nil { return nil }
    if phrase.possessor == nil, let same = entity(withWords: key(of: index)) { return same }
    guard phrase.isDefinite || phrase.possessor != nil else { return nil }
    let head = lemmaIdentity(phrase.head)
    let modifiers = description(of: index).dropLast()
    var seen = 0
    for before in stride(from: index - 1, through: max(0, index - Self.descriptionReach.phrases), by: -1) {
      guard let candidate = phrases[before].entity, lastSeen[candidate] != Int32(index) else { continue }
      lastSeen[candidate] = Int32(index)
      seen += 1
      if isMeant(candidate, by: phrase, head: head, modifiers) { return candidate }
      if seen == Self.descriptionReach.entities { break }
    }
    guard phrase.isDefinite, phrase.possessor == nil, !phrase.isPlural, hasTrait(phrase.head, [.person]),
      !modifiers.isEmpty || hasTrait(phrase.head, [.title]) || isNextToQuotation(index)
    else { return nil }
    return recentPerson(before: index, gender: .unknown)
  }

  /// Whether an entity is what a description names: as the head says, and nothing of the description is new.
  private func isMeant(_ entity: Int, by phrase: NounPhrase, head: UInt32, _ modifiers: Range<Int>) -> Bool {
    if phrase.possessor != nil, entities[entity].kind != .document { return false }
    guard entities[entity].isPlural == phrase.isPlural, matches(entity, head: head, phrase) else { return false }
    return entities[entity].kind == .person || modifiers.allSatisfy { isKnown(lemmaIdentity($0), of: entity) }
  }

  private func matches(_ entity: Int, head: UInt32, _ phrase: NounPhrase) -> Bool {
    let kind = entities[entity].kind
    if kind == .person || kind == .group, entities[entity].roleWords.contains(head) { return true }
    guard kind != .person else { return false }
    if kind == .document, hasTrait(phrase.head, [.document]) { return entities[entity].words.contains(head) }
    return entities[entity].mentions.prefix(8).contains { lemmaIdentity(phrases[$0].head) == head }
      || entities[entity].words.last == tokens[phrase.head].identity
      || entities[entity].words.count > 2 && entities[entity].words.first == tokens[phrase.head].identity
  }

  private func isKnown(_ word: UInt32, of entity: Int) -> Bool {
    entities[entity].roleWords.contains(word) || entities[entity].words.contains(word)
      || entities[entity].mentions.contains { phrases[$0].tokens.contains { lemmaIdentity($0) == word } }
  }

  /// "said the senator": a description right behind a quotation names its speaker, who has been named.
  private func isNextToQuotation(_ index: Int) -> Bool {
    let start = phrases[index].tokens.lowerBound
    return (max(0, start - 3)..<start).contains { tokens[$0].kind == .closeQuote }
  }

  private func antecedent(ofPronoun index: Int) -> Int? {
    let token = tokens[phrases[index].head]
    if token.isAny(.he, .him, .his) { return recentPerson(before: index, gender: .male) }
    if token.isAny(.she, .her) { return recentPerson(before: index, gender: .female) }
    if token.isAny(.they, .them, .their, .those) {
      return recent(before: index) { entity in
        let kind = entities[entity].kind
        return entities[entity].isPlural || kind == .organization || kind == .legislature
      }
    }
    if token.isAny(.it, .its) {
      return recent(before: index) { entity in
        let kind = entities[entity].kind
        return !entities[entity].isPlural && (entities[entity].isActor && kind != .person || kind == .document)
      }
    }
    return nil
  }

  /// Somebody with a name, or else anybody.
  private func recentPerson(before index: Int, gender: Entity.Gender) -> Int? {
    let fits = { (entity: Int) in
      let value = entities[entity]
      return value.kind == .person && !value.isPlural
        && (gender == .unknown || value.gender == .unknown || value.gender == gender)
    }
    guard gender != .unknown else { return recent(before: index, fits) }
    return recent(before: index) { fits($0) && isNamed($0) } ?? recent(before: index, fits)
  }

  private func isNamed(_ entity: Int) -> Bool {
    entities[entity].known != nil || entities[entity].mentions.contains { phrases[$0].kind == .proper }
  }

  /// The nearest fitting entity: of this sentence or, going back, the subject of each sentence before others in it.
  private func recent(before index: Int, _ fits: (Int) -> Bool) -> Int? {
    let sentence = sentence(ofPhrase: index)
    var fallback: (entity: Int, sentence: Int)?
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      let distance = sentence - self.sentence(ofPhrase: candidate)
      if distance > Self.pronounReach { break }
      if let fallback, fallback.sentence > self.sentence(ofPhrase: candidate) { return fallback.entity }
      guard let entity = phrases[candidate].entity, fits(entity) else { continue }
      if isSubjectLike(candidate) { return entity }
      if fallback == nil { fallback = (entity, self.sentence(ofPhrase: candidate)) }
    }
    return fallback?.entity
  }

  /// Whether a verb follows the phrase, or a reporting verb stands before it.
  private func isSubjectLike(_ index: Int) -> Bool {
    var next = phrases[index].tokens.upperBound
    let start = phrases[index].tokens.lowerBound
    if start > 0, tokens[start - 1].tag == .preposition || tokens[start - 1].tag == .infinitiveTo { return false }
    if phrases[index].isPossessive { return false }
    while next < tokens.count, tokens[next].tag == .adverb || tokens[next].kind == .comma || isReflexive(next) {
      next += 1
    }
    if next < tokens.count, tokens[next].tag == .relative { return true }
    if next < tokens.count,
      [.verbThird, .verbPast, .modal, .auxiliary, .verbBase].contains(tokens[next].tag)
    {
      return true
    }
    guard start > 0, tokens[start - 1].tag == .verbPast || tokens[start - 1].tag == .verbThird else { return false }
    return lexicon.info(tokens[start - 1].word).flatMap { lexicon.info($0.lemma) }?.verbCue.contains(.report) ?? false
  }

  /// "the commission itself"
  private func isReflexive(_ token: Int) -> Bool {
    tokens[token].isAny(.itself, .himself, .herself, .themselves)
  }
}
