import BriefingModel

/// What stands right behind a name and explains it: "(D-Mass.)", ", an economist at …", "(ABC)".
extension EntityResolver {
  mutating func resolveAppositions(of index: Int) {
    guard let entity = phrases[index].entity, phrases[index].kind != .pronoun else { return }
    office(before: index, entity)
    var next = phrases[index].tokens.upperBound
    if let end = parenthesis(at: next, behind: index, entity) { next = end }
    guard next < tokens.count, tokens[next].kind == .comma else { return }
    next += 1
    if let end = party(at: next, entity) {
      // "Ann Lee, R-Ore., said": the letter and the state are hers.
      if let inside = phrases[index...].dropFirst().firstIndex(where: { $0.tokens.lowerBound >= next }),
        phrases[inside].tokens.lowerBound == next
      {
        adopt(inside, entity)
      }
      next = end
      guard next < tokens.count, tokens[next].kind == .comma else { return }
      next += 1
    }
    role(at: next, behind: index, entity)
  }

  /// "Its chairman, Ann Lee, said": a description before a name between commas.
  private mutating func office(before index: Int, _ entity: Int) {
    let name = phrases[index].tokens
    guard index > 0, phrases[index].kind == .proper, name.lowerBound > 1, name.upperBound < tokens.count,
      tokens[name.lowerBound - 1].kind == .comma, tokens[name.upperBound].kind == .comma,
      entities[entity].kind == .person || entities[entity].kind == .thing && name.count > 1
    else { return }
    guard let place = officePhrase(before: index) else { return }
    addRole(description(of: place), to: entity)
    adopt(place, entity)
    entities[entity].kind = .person
  }

  /// "its chairman", "the premier of Saskatchewan"
  private func officePhrase(before index: Int) -> Int? {
    let end = phrases[index].tokens.lowerBound - 1
    guard phrases[index - 1].tokens.upperBound == end else { return nil }
    let start = phrases[index - 1].tokens.lowerBound
    let isOf = index > 1 && start > 0 && tokens[start - 1].is(.of) && phrases[index - 2].tokens.upperBound == start - 1
    for place in isOf ? [index - 2] : [index - 1] {
      let before = phrases[place]
      if before.kind == .noun, !before.isPlural, before.isDefinite, hasTrait(before.head, [.person, .title]),
        before.entity == nil
      {
        return place
      }
    }
    return nil
  }

  /// "(D-Mass.)" gives a party, "(ABC)" an acronym.
  private mutating func parenthesis(at start: Int, behind index: Int, _ entity: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start].kind == .openParenthesis else { return nil }
    if let end = party(at: start + 1, entity) {
      return end < tokens.count && tokens[end].kind == .closeParenthesis ? end + 1 : end
    }
    guard
      let close = Range(from: start + 1, upTo: min(start + 5, tokens.count)).first(where: {
        tokens[$0].kind == .closeParenthesis
      })
    else { return nil }
    if tokens[start + 1].flags.contains(.allCaps), close == start + 2 {
      takeOver(tokens[start + 1].identity, entity)
      alias(tokens[start + 1].identity, of: entity)
      let inside = phrases[index...].firstIndex { $0.tokens.lowerBound > start }
      if let inside, phrases[inside].tokens.lowerBound == start + 1 { adopt(inside, entity) }
    }
    return close + 1
  }

  /// A headline may have named it by its letters alone, before the text says what they stand for.
  private mutating func takeOver(_ letters: UInt32, _ entity: Int) {
    guard let short = self.entity(withWords: NameKey([letters])), short != entity, entities[short].known == nil,
      entities[short].kind == .organization || entities[short].kind == .thing
    else { return }
    for mention in entities[short].mentions { phrases[mention].entity = entity }
    entities[entity].mentions = (entities[entity].mentions + entities[short].mentions).sorted()
    entities[entity].isNamed = true
    entities[short].mentions = []
  }

  /// A party's letter with a hyphen and a state: "D-Mass.", "R-MI.".
  private mutating func party(at start: Int, _ entity: Int) -> Int? {
    guard start + 1 < tokens.count, tokens[start].isWord, tokens[start].end - tokens[start].start == 1,
      tokens[start].isCapitalized, tokens[start + 1].flags.contains(.hyphenated), tokens[start + 1].isCapitalized
    else { return nil }
    entities[entity].party = segmentation.text(ofToken: start)
    if entities[entity].kind == .thing { entities[entity].kind = .person }
    addRole(start..<(start + 2), to: entity)
    return start + 2
  }

  /// A description between commas: its head is a noun of people or bodies.
  private mutating func role(at start: Int, behind index: Int, _ entity: Int) {
    guard start < tokens.count else { return }
    if tokens[start].is(.of), entities[entity].kind == .person || entities[entity].kind == .thing {
      let end = endOfRole(from: start)
      addRole(start..<end, to: entity)
      if entities[entity].kind == .thing { entities[entity].kind = .person }
      return
    }
    guard let at = phrases.indices[index...].dropFirst().first(where: { phrases[$0].tokens.lowerBound >= start }) else {
      return
    }
    let next = phrases[at]
    guard next.tokens.lowerBound == start, next.kind == .noun || hasTrait(next.head, [.person]),
      hasTrait(next.head, [.person, .organization, .title]), !next.isPossessive, !next.isPlural,
      !isFollowedByVerb(next)
    else { return }
    let end = endOfRole(from: start)
    let first = tokens[start].isAny(.a, .an, .the) ? start + 1 : start
    addRole(first..<end, to: entity)
    adopt(at, entity)
    if entities[entity].kind == .thing, hasTrait(next.head, [.person]) { entities[entity].kind = .person }
    if entities[entity].kind == .thing { entities[entity].kind = .organization }
  }

  private func isFollowedByVerb(_ phrase: NounPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return next < tokens.count
      && (tokens[next].tag == .verbThird || tokens[next].tag == .verbPast || tokens[next].tag == .modal
        || tokens[next].tag == .auxiliary)
  }

  private func endOfRole(from start: Int) -> Int {
    var end = start
    while end < min(start + 14, tokens.count) {
      let token = tokens[end]
      let stops =
        [.comma, .stop, .semicolon, .colon, .dash, .closeQuote, .openQuote, .openParenthesis, .question, .exclamation]
        .contains(token.kind) || token.tag == .verbThird || token.tag == .verbPast || token.tag == .modal
        || token.tag == .auxiliary || token.tag == .relative
      if stops { break }
      end += 1
    }
    return max(end, start + 1)
  }

  private mutating func adopt(_ phrase: Int, _ entity: Int) {
    guard phrases[phrase].entity == nil || entities[phrases[phrase].entity ?? entity].kind == .thing else { return }
    phrases[phrase].entity = entity
  }
}
