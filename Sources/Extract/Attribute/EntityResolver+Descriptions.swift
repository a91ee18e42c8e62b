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
      mention(entity, by: index)
      rename(words(of: index) + [phrases[index].isPlural ? 1 : 0], entity)
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
    for token in segmentation.dateline {
      switch names.referent([tokens[token].identity]) {
      case .capital(let country), .country(let country): return entity(ofCountry: country)
      default: continue
      }
    }
    return recent(before: index) { $0.kind == .government && !$0.isPlural }
  }

  /// "Reagan's administration", "his team": the body that goes by its head's name, if the article or the vocabulary
  /// knows one.
  private mutating func administration(_ index: Int) -> Int? {
    guard let owner = phrases[index].possessor, let person = phrases[owner].entity,
      entities[person].kind == .person, let surname = entities[person].words.last,
      hasTrait(phrases[index].head, [.government, .organization])
    else { return nil }
    let words = [surname, tokens[phrases[index].head].identity]
    return entity(withWords: words) ?? actor(named: words)
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

  /// A new entity named by its description: "labor unions", "critics", "a government spokesman".
  private mutating func describe(_ index: Int) {
    let phrase = phrases[index]
    let complement = phrase.isPlural ? complement(of: index) : nil
    let key = words(of: index) + (complement?.map { lemmaIdentity($0) } ?? []) + [phrase.isPlural ? 1 : 0]
    if let known = entity(withWords: key) {
      mention(known, by: index)
      return
    }
    let whole = Array(description(of: index)) + Array(complement ?? 0..<0)
    if complement != nil,
      let actor = actor(named: whole.filter { tokens[$0].kind == .word }.map { tokens[$0].identity })
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
    let entity = append(Entity(name: name, kind: kind, isPlural: phrase.isPlural, words: key))
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

  private func antecedent(ofDescription index: Int) -> Int? {
    let phrase = phrases[index]
    let head = lemmaIdentity(phrase.head)
    let key = words(of: index) + [phrase.isPlural ? 1 : 0]
    if phrase.isPlural, complement(of: index) != nil { return nil }
    if phrase.possessor == nil, let same = entity(withWords: key) { return same }
    guard phrase.isDefinite || phrase.possessor != nil else { return nil }
    let modifiers = description(of: index).dropLast().map { lemmaIdentity($0) }
    for candidate in candidates(before: index, reach: 60) {
      let entity = entities[candidate]
      if phrase.possessor != nil, entity.kind != .document { continue }
      guard entity.isPlural == phrase.isPlural, matches(entity, head: head, phrase) else { continue }
      if entity.kind == .person || modifiers.allSatisfy({ known($0, of: entity) }) { return candidate }
    }
    guard phrase.isDefinite, phrase.possessor == nil, !phrase.isPlural, hasTrait(phrase.head, [.person]),
      !modifiers.isEmpty || hasTrait(phrase.head, [.title]) || isNextToQuotation(index)
    else { return nil }
    return recentPerson(before: index, gender: .unknown)
  }

  private func matches(_ entity: Entity, head: UInt32, _ phrase: NounPhrase) -> Bool {
    if entity.roleWords.contains(head), entity.kind == .person || entity.kind == .group { return true }
    guard entity.kind != .person else { return false }
    if entity.kind == .document, hasTrait(phrase.head, [.document]) { return entity.words.contains(head) }
    return entity.mentions.prefix(8).contains { lemmaIdentity(phrases[$0].head) == head }
      || entity.words.last == tokens[phrase.head].identity
      || entity.words.count > 2 && entity.words.first == tokens[phrase.head].identity
  }

  private func known(_ word: UInt32, of entity: Entity) -> Bool {
    entity.roleWords.contains(word) || entity.words.contains(word)
      || entity.mentions.contains { phrases[$0].tokens.contains { lemmaIdentity($0) == word } }
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
      return recent(before: index) { $0.isPlural || $0.kind == .organization || $0.kind == .legislature }
    }
    if token.isAny(.it, .its) {
      return recent(before: index) { !$0.isPlural && ($0.isActor && $0.kind != .person || $0.kind == .document) }
    }
    return nil
  }

  private func recentPerson(before index: Int, gender: Entity.Gender) -> Int? {
    recent(before: index) { entity in
      entity.kind == .person && !entity.isPlural
        && (gender == .unknown || entity.gender == .unknown || entity.gender == gender)
    }
  }

  /// The nearest fitting entity: of this sentence or, going back, the subject of each sentence before others in it.
  private func recent(before index: Int, _ fits: (Entity) -> Bool) -> Int? {
    let sentence = sentence(ofPhrase: index)
    var fallback: (entity: Int, sentence: Int)?
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      let distance = sentence - self.sentence(ofPhrase: candidate)
      if distance > Self.pronounReach { break }
      if let fallback, fallback.sentence > self.sentence(ofPhrase: candidate) { return fallback.entity }
      guard let entity = phrases[candidate].entity, fits(entities[entity]) else { continue }
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
    ["itself", "himself", "herself", "themselves"].contains { Lexicon.hash(of: $0.utf8) == tokens[token].hash }
  }

  /// Entities mentioned before a phrase, nearest first.
  private func candidates(before index: Int, reach: Int) -> [Int] {
    var seen: Set<Int> = []
    var result: [Int] = []
    for candidate in stride(from: index - 1, through: max(0, index - reach * 8), by: -1) {
      guard let entity = phrases[candidate].entity, seen.insert(entity).inserted else { continue }
      result.append(entity)
      if result.count >= reach { break }
    }
    return result
  }
}
