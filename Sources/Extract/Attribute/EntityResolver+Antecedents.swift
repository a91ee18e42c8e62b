import BriefingModel

/// Whom a description or a pronoun means: somebody whom the text has named before.
extension EntityResolver {
  /// How many sentences back a pronoun may reach.
  private static let pronounReach = 3

  /// How many entities before it a description may stand for, and how many phrases back it may reach.
  private static let descriptionReach = (entities: 60, phrases: 480)

  mutating func antecedent(ofDescription index: Int) -> Int? {
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
    if let body = namedBody(meantBy: index) { return body }
    guard phrase.isDefinite, phrase.possessor == nil, !phrase.isPlural, hasTrait(phrase.head, [.person]),
      !modifiers.isEmpty || hasTrait(phrase.head, [.title]) || isNextToQuotation(index)
    else { return nil }
    return recentPerson(before: index, gender: .unknown)
  }

  /// "the group", "the company": the organization named last that may be one.
  private func namedBody(meantBy index: Int) -> Int? {
    let phrase = phrases[index]
    guard phrase.isDefinite, phrase.possessor == nil, !phrase.isPlural, phrase.tokens.count == 2 else { return nil }
    let isAssociation = hasTrait(phrase.head, [.association])
    guard isAssociation || hasTrait(phrase.head, [.company]) else { return nil }
    return recent(before: index) { entity in
      (entities[entity].kind == .organization || !isAssociation && entities[entity].kind == .thing)
        && !entities[entity].isPlural && !entities[entity].isTopic
        && (entities[entity].isNamed || entities[entity].known != nil)
        && !nameHolds(
          entity, isAssociation ? [.company, .agency, .legislature] : [.association, .agency, .legislature])
    }
  }

  /// Whether a word of the entity's name has one of the traits.
  private func nameHolds(_ entity: Int, _ traits: WordInfo.Traits) -> Bool {
    entities[entity].mentions.lazy.filter { phrases[$0].kind == .proper }.prefix(4).contains { mention in
      phrases[mention].tokens.contains { hasTrait($0, traits) }
    }
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

  mutating func antecedent(ofPronoun index: Int) -> Int? {
    let token = tokens[phrases[index].head]
    if token.isAny(.he, .him, .his) { return person(before: index, gender: .male) }
    if token.isAny(.she, .her) { return person(before: index, gender: .female) }
    if token.isAny(.they, .them, .their, .those) {
      return recent(before: index) { entity in
        let kind = entities[entity].kind
        return entities[entity].isPlural || kind == .organization || kind == .legislature
      }
    }
    if token.isAny(.it, .its) {
      return recent(before: index) { entity in
        let kind = entities[entity].kind
        return !entities[entity].isPlural
          && (entities[entity].isActor && kind != .person || kind == .document || isSpeakingName(entity))
      }
    }
    return nil
  }

  /// Whom "he" or "she" means: a person, or a name of unknown kind, which the pronoun then shows to be one's.
  private mutating func person(before index: Int, gender: Entity.Gender) -> Int? {
    let known = recentPerson(before: index, gender: gender)
    let unknown = recent(before: index) { isUnknown($0) }
    guard let unknown, known == nil || speaksLater(unknown, than: known, before: index) else { return known }
    entities[unknown].kind = .person
    entities[unknown].gender = gender
    return unknown
  }

  /// Whether the first speaks where it was named last, in a sentence behind that of the other.
  private func speaksLater(_ unknown: Int, than known: Int?, before index: Int) -> Bool {
    guard let last = entities[unknown].mentions.last(where: { $0 < index }), speaks(last) else { return false }
    guard let other = known.flatMap({ entities[$0].mentions.last { $0 < index } }) else { return true }
    return sentence(ofPhrase: other) < sentence(ofPhrase: last)
  }

  /// "Ford said it": a single name that says something and has no other sign of being a person.
  private func isSpeakingName(_ entity: Int) -> Bool {
    let value = entities[entity]
    guard value.kind == .thing, value.isNamed, !value.isTopic, value.known == nil, value.words.count == 1 else {
      return false
    }
    return value.mentions.prefix(8).contains { speaks($0) }
  }

  /// A name of two words or more that may be anything.
  private func isUnknown(_ entity: Int) -> Bool {
    let value = entities[entity]
    guard value.kind == .thing, value.isNamed, !value.isTopic, value.known == nil, (2...4).contains(value.words.count),
      let mention = value.mentions.first
    else { return false }
    let traits: WordInfo.Traits = [.place, .document, .organization, .agency, .legislature, .month, .weekday]
    // "Wall Street", "Clean Air Act": a surname is seldom a common noun as well.
    let isCommon =
      lexicon.info(tokens[phrases[mention].head].word)?.tags.isDisjoint(with: [.noun, .adjective]) == false
    return phrases[mention].kind == .proper && !isCommon
      && phrases[mention].tokens.allSatisfy { tokens[$0].isCapitalized && !hasTrait($0, traits) }
  }

  /// "Ann Lee said", "said Ann Lee"
  private func speaks(_ index: Int) -> Bool {
    let range = phrases[index].tokens
    return [range.lowerBound - 1, range.upperBound].contains { at in
      guard let token = tokens[safe: at], [.verbPast, .verbThird, .verbParticiple].contains(token.tag) else {
        return false
      }
      return lexicon.info(token.word).flatMap { lexicon.info($0.lemma) }?.verbCue.contains(.report) ?? false
    }
  }

  /// Somebody with a name, or else anybody.
  private func recentPerson(before index: Int, gender: Entity.Gender) -> Int? {
    let fits = { (entity: Int) in
      entities[entity].kind == .person && !entities[entity].isPlural
        && (gender == .unknown || entities[entity].gender == .unknown || entities[entity].gender == gender)
    }
    guard gender != .unknown else { return recent(before: index, fits) }
    let named = recent(before: index) { fits($0) && (entities[$0].isNamed || entities[$0].known != nil) }
    return named ?? recent(before: index, fits)
  }

  /// The nearest fitting entity: of this sentence or, going back, the subject of each sentence before others in it.
  func recent(before index: Int, _ fits: (Int) -> Bool) -> Int? {
    let sentence = sentence(ofPhrase: index)
    var fallback: (entity: Int, sentence: Int)?
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      let distance = sentence - self.sentence(ofPhrase: candidate)
      if distance > Self.pronounReach { break }
      if let fallback, fallback.sentence > self.sentence(ofPhrase: candidate) { return fallback.entity }
      guard let entity = phrases[candidate].entity, fits(entity), !isCompanion(candidate, of: index) else { continue }
      if isSubjectLike(candidate) { return entity }
      if fallback == nil { fallback = (entity, self.sentence(ofPhrase: candidate)) }
    }
    return fallback?.entity
  }

  /// "After talks with Ann, she said": whoever opens the main clause is not whom he met.
  private func isCompanion(_ candidate: Int, of pronoun: Int) -> Bool {
    let (start, end) = (phrases[candidate].tokens.lowerBound, phrases[pronoun].tokens.lowerBound)
    guard start > 0, end > 0, sentence(ofPhrase: candidate) == sentence(ofPhrase: pronoun) else { return false }
    return tokens[start - 1].is(.with) && tokens[end - 1].kind == .comma
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
