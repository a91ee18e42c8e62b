import BriefingModel

/// Finds who and what an article names, and gives each noun phrase its entity, or leaves it open.
struct EntityResolver {
  let segmentation: Segmentation
  let lexicon: Lexicon
  let names: NameIndex
  let vocabulary: Vocabulary
  var phrases: [NounPhrase]
  var entities: [Entity] = []
  /// The entity of a name's words, by their `NameKey`.
  private var byWords: NumberTable
  /// The entity of an actor of the vocabulary.
  private var byActor: [Int: Int] = [:]
  /// Surnames, acronyms and other single words.
  private var byAlias: NumberTable
  var sentenceOf: [Int32]
  /// For each entity the phrase for which it has last been looked at.
  var lastSeen: [Int32] = []

  static func resolve(
    _ segmentation: Segmentation, phrases: consuming [NounPhrase], lexicon: Lexicon, names: NameIndex,
    vocabulary: Vocabulary
  ) -> (phrases: [NounPhrase], entities: [Entity]) {
    var resolver = EntityResolver(
      segmentation: segmentation, lexicon: lexicon, names: names, vocabulary: vocabulary, phrases: phrases)
    // Names first: a full name in the second paragraph explains a surname in the headline.
    let indices = resolver.phrases.indices
    for index in indices { resolver.resolveName(index) }
    for index in indices { resolver.resolveAppositions(of: index) }
    for index in indices { resolver.resolveDescriptionOrPronoun(index) }
    return (resolver.phrases, resolver.entities)
  }

  private init(
    segmentation: Segmentation, lexicon: Lexicon, names: NameIndex, vocabulary: Vocabulary,
    phrases: consuming [NounPhrase]
  ) {
    self.segmentation = segmentation
    self.lexicon = lexicon
    self.names = names
    self.vocabulary = vocabulary
    byWords = NumberTable(minimumCapacity: phrases.count)
    byAlias = NumberTable(minimumCapacity: phrases.count / 2)
    self.phrases = phrases
    sentenceOf = Array(repeating: 0, count: segmentation.tokens.count)
    for (index, sentence) in segmentation.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(index) }
    }
  }

  // MARK: Names

  private mutating func resolveName(_ index: Int) {
    let phrase = phrases[index]
    guard phrase.kind != .pronoun, phrase.tokens.contains(where: { tokens[$0].tag == .proper }) else { return }
    if let known = knownName(phrase) {
      mention(known, by: index)
      return
    }
    guard tokens[phrase.head].tag == .proper, !isDescription(phrase) else { return }
    let (name, title) = split(phrase)
    guard !name.isEmpty else { return }
    let entity = entity(named: name, title: title)
    mention(entity, by: index)
    if let title { addRole(title, to: entity) }
    if title == nil, name.lowerBound > phrase.tokens.lowerBound { takeOffice(before: index, entity, upTo: name) }
  }

  /// "the Texas Democrat", "Republicans": capitals, but no name of one person.
  private func isDescription(_ phrase: NounPhrase) -> Bool {
    guard hasTrait(phrase.head, [.person]), !phrase.tokens.contains(where: isGivenName) else { return false }
    let hasConnector = phrase.tokens.contains { tokens[$0].tag == .preposition }
    return !hasConnector && (phrase.isPlural || phrase.isDefinite || tokens[phrase.tokens.lowerBound].isAny(.a, .an))
  }

  /// A name of the vocabulary or of a country, if the phrase is one or ends in one.
  private mutating func knownName(_ phrase: NounPhrase) -> Int? {
    let end = phrase.tokens.upperBound
    let lengths = names.ends(with: tokens[end - 1].identity) ? min(phrase.tokens.count, names.longest) : 0
    for length in stride(from: lengths, through: 1, by: -1) {
      let tail = (end - length)..<end
      guard let referent = names.referent(key(of: tail)) else { continue }
      let before = tail.lowerBound - 1
      if before >= phrase.tokens.lowerBound, tokens[before].tag == .proper,
        !hasTrait(before, [.title, .person, .place])
      {
        continue
      }
      if length == 1, !tokens[phrase.head].isCapitalized { continue }
      switch referent {
      case .actor(let actor):
        let role = description(before: tail.lowerBound, in: phrase)
        let entity = entity(ofActor: actor)
        if let role { addRole(role, to: entity) }
        return entity
      case .country(let country), .capital(let country): return entity(ofCountry: country)
      case .adjective(let country) where phrase.isPlural || tokens[phrase.head].tag == .proper && length == 1:
        return phrase.isPlural ? entity(ofCountry: country) : nil
      case .adjective: continue
      case .topic: return thing(tail)
      }
    }
    return governmentOfCountry(phrase)
  }

  /// What stands before a name within its noun phrase and says who bears it.
  private func description(before name: Int, in phrase: NounPhrase) -> Range<Int>? {
    var start = phrase.tokens.lowerBound
    while start < name, [.determiner, .quantifier, .number].contains(tokens[start].tag) { start += 1 }
    guard start < name, hasTrait(name - 1, [.title, .person, .organization]) else { return nil }
    return start..<name
  }

  /// "the Canadian government", "U.S. administration officials": a country's government by its adjective or name.
  private mutating func governmentOfCountry(_ phrase: NounPhrase) -> Int? {
    guard tokens[phrase.head].tag == .noun, hasTrait(phrase.head, [.government]),
      let modifier = phrase.tokens.first(where: { tokens[$0].tag == .proper })
    else { return nil }
    for length in [2, 1] where modifier + length == phrase.head {
      switch names.referent(key(of: modifier..<(modifier + length))) {
      case .country(let country), .adjective(let country), .capital(let country): return entity(ofCountry: country)
      default: continue
      }
    }
    return nil
  }

  /// Parts a name from the title or description before it.
  private func split(_ phrase: NounPhrase) -> (name: Range<Int>, title: Range<Int>?) {
    var start = phrase.tokens.lowerBound
    while start < phrase.head, ![.proper, .noun].contains(tokens[start].tag) || isLeadingModifier(start, phrase) {
      start += 1
    }
    if let name = nameBehindPlace(in: phrase) { return (name, nil) }
    if let office = officeEnd(in: phrase) { return ((office)..<(phrase.head + 1), start..<office) }
    let titleEnd = (phrase.tokens.lowerBound..<phrase.head).last { at in
      hasTrait(at, [.title, .person]) && tokens[at + 1].tag == .proper && !isGivenName(at) && !isFirm(at)
        || (tokens[at].tag == .noun && hasTrait(at, [.organization]) && tokens[at + 1].tag == .proper)
    }
    guard let titleEnd else {
      while start < phrase.head, tokens[start].tag != .proper { start += 1 }
      return (start..<(phrase.head + 1), nil)
    }
    return ((titleEnd + 1)..<(phrase.head + 1), start..<(titleEnd + 1))
  }

  /// "General Motors": what looks like a title stands before a common noun.
  private func isFirm(_ title: Int) -> Bool {
    guard tokens[title].is(.general), tokens[title].isCapitalized, let next = lexicon.info(tokens[title + 1].word)
    else { return false }
    return !next.tags.isDisjoint(with: [.noun, .pluralNoun, .adjective])
  }

  private func isLeadingModifier(_ index: Int, _ phrase: NounPhrase) -> Bool {
    tokens[index].tag == .noun && !hasTrait(index, [.title, .person, .organization]) && index + 1 < phrase.head
      && tokens[index + 1].tag == .proper
  }

  func isGivenName(_ index: Int) -> Bool { hasTrait(index, [.maleName, .femaleName]) }

  private mutating func entity(named name: Range<Int>, title: Range<Int>?) -> Int {
    if let known = entity(withWords: key(of: name)) { return known }
    let words = name.map { tokens[$0].identity }
    if words.count == 1, let known = entity(withAlias: words[0]) { return known }
    if let known = person(known: words) { return known }
    let kind = kind(of: name, titled: title != nil)
    if kind == .person || kind == .thing, words.count > 1, let last = words.last, let known = entity(withAlias: last),
      entities[known].kind == .person || entities[known].kind == .thing
    {
      return merge(name, words, into: known)
    }
    let text = segmentation.foldedText(ofTokens: name)
    var entity = Entity(name: text, kind: kind, isPlural: false, words: words)
    if kind == .person { entity.gender = gender(of: name, title: title) }
    let index = append(entity)
    if kind == .person || kind == .thing, let last = words.last { addAlias(last, of: index) }
    if kind == .organization, words.count > 1 { enterAcronym(of: name, index) }
    return index
  }

  /// A fuller or shorter form of a person's name that is known already; another given name is another person.
  private mutating func merge(_ name: Range<Int>, _ words: [UInt32], into known: Int) -> Int {
    if entities[known].words.count <= 1 {
      entities[known].name = segmentation.foldedText(ofTokens: name)
      entities[known].words = words
      entities[known].kind = .person
      entities[known].gender = gender(of: name, title: nil)
      byWords.set(known, for: NameKey(words).value)
      return known
    }
    if entities[known].words.first == words.first {
      byWords.set(known, for: NameKey(words).value)
      return known
    }
    return append(
      Entity(
        name: segmentation.text(ofTokens: name), kind: .person, gender: gender(of: name, title: nil),
        isPlural: false, words: words))
  }

  /// "European Free Trade Association" may come back as "EFTA".
  private mutating func enterAcronym(of name: Range<Int>, _ entity: Int) {
    let letters = name.filter { tokens[$0].isCapitalized }.map { segmentation.bytes[Int(tokens[$0].start)] }
    guard letters.count >= 3 else { return }
    addAlias(WordHash(of: letters).short, of: entity)
  }

  /// The actor of the vocabulary that bears a name.
  mutating func actor(named words: [UInt32]) -> Int? {
    guard case .actor(let actor) = names.referent(NameKey(words)) else { return nil }
    return entity(ofActor: actor)
  }

  private mutating func entity(ofActor actor: Int) -> Int {
    if let known = byActor[actor] { return known }
    let entry = vocabulary.actors[actor]
    let nameWords = names.actors[actor]
    let named = entity(withWords: NameKey(nameWords)) ?? (nameWords.count == 1 ? entity(withAlias: nameWords[0]) : nil)
    if let known = named {
      entities[known].known = actor
      byActor[actor] = known
      return known
    }
    let kind: Entity.Kind =
      switch entry.kind {
      case .person: .person
      case .government: .government
      case .legislature: .legislature
      case .group: .group
      case .organization, nil: .organization
      }
    let index = append(
      Entity(name: entry.name, kind: kind, isPlural: kind == .group, words: nameWords, known: actor))
    if let role = entry.role {
      for token in Tokenizer.tokens(of: Array(role.utf8), lexicon: lexicon) where token.isWord {
        entities[index].addRoleWord(
          lexicon.info(token.word).map { UInt32(bitPattern: $0.lemma) } ?? token.identity)
      }
    }
    if kind == .person, let last = nameWords.last { addAlias(last, of: index) }
    if kind == .person, nameWords.count > 1 {
      let first = String(entry.name.split(separator: " ").first ?? "")
      let traits = lexicon.info(lexicon.find(first))?.traits ?? []
      entities[index].gender = traits.contains(.femaleName) ? .female : traits.contains(.maleName) ? .male : .unknown
    }
    return index
  }

  mutating func entity(ofCountry country: Int) -> Int {
    let words = names.countries[country]
    return entity(withWords: NameKey(words))
      ?? append(Entity(name: Country.all[country].name, kind: .government, isPlural: false, words: words))
  }

  private mutating func thing(_ range: some Collection<Int>) -> Int {
    let words = range.map { tokens[$0].identity }
    if let known = entity(withWords: NameKey(words)) { return known }
    let text = range.map { segmentation.text(ofToken: $0) }.joined(separator: " ")
    return append(Entity(name: text, kind: .thing, isTopic: true, isPlural: false, words: words))
  }

  mutating func append(_ entity: Entity) -> Int {
    entities.append(entity)
    let index = entities.count - 1
    let key = NameKey(entity.words)
    if byWords[key.value] == nil { byWords.set(index, for: key.value) }
    lastSeen.append(-1)
    if let actor = entity.known { byActor[actor] = index }
    return index
  }

  mutating func mention(_ entity: Int, by phrase: Int) {
    phrases[phrase].entity = entity
    entities[entity].mentions.append(phrase)
    if phrases[phrase].kind == .proper { entities[entity].isNamed = true }
  }

  mutating func alias(_ identity: UInt32, of entity: Int) {
    byAlias.set(entity, for: UInt64(identity))
  }

  /// A single word for an entity, unless it stands for one already.
  private mutating func addAlias(_ identity: UInt32, of entity: Int) {
    if self.entity(withAlias: identity) == nil { alias(identity, of: entity) }
  }

  /// Another run of words for an entity of many, unless they stand for one already.
  mutating func rename(_ words: NameKey, _ entity: Int) {
    if entities[entity].isPlural, byWords[words.value] == nil { byWords.set(entity, for: words.value) }
  }

  func entity(withWords words: NameKey) -> Int? { byWords[words.value] }

  private func entity(withAlias word: UInt32) -> Int? { byAlias[UInt64(word)] }

  private func key(of words: Range<Int>) -> NameKey {
    NameKey(tokens[words].lazy.map(\.identity))
  }
}
