/// Clauses, infinitives, objects and nouns: what the cues govern without quotation marks.
extension AttributionFinder {
  mutating func predicate(_ index: Int) {
    let predicate = article.predicates[index]
    guard predicate.cue.isAttributive || predicate.cue.contains(.object), attribution(ofPredicate: index) == nil,
      let source = source(of: index)
    else { return }
    let end = predicate.tokens.upperBound
    guard end < tokens.count else { return }
    if predicate.form == .noun {
      noun(index, source)
    } else if predicate.cue.contains(.report), let start = bounds.clauseStart(of: index) {
      append(index, source, [Range(from: start, upTo: bounds.clauseEnd(of: index, from: start))], .clause)
    } else if let contents = trailingContents(of: index) {
      append(index, source, contents, .trailingCue)
    } else if let start = infinitiveStart(of: index) {
      append(index, source, [Range(from: start, upTo: bounds.phraseEnd(of: index, from: start))], .infinitive)
    } else if takesObject(index), !predicate.objects.isEmpty {
      append(index, source, [Range(from: end, upTo: bounds.phraseEnd(of: index, from: end))], .object)
    }
  }

  private func takesObject(_ index: Int) -> Bool {
    let cue = article.predicates[index].cue
    return cue.contains(.object) || cue.attitude != 0
  }

  /// "vowed [to …]", "urged [X to …]", "accused [X of doing …]"
  private func infinitiveStart(of index: Int) -> Int? {
    let predicate = article.predicates[index]
    guard let child = bounds.complement(of: index),
      !predicate.cue.isDisjoint(with: [.infinitive, .objectControl, .report, .reject])
    else { return nil }
    let start = article.predicates[child].tokens.lowerBound
    let end = predicate.tokens.upperBound
    if let object = predicate.objects.first, article.phrases[object].tokens.lowerBound < start { return end }
    return start > end && tokens[start - 1].tag == .preposition ? start - 1 : start
  }

  /// "…, X said.": the clause before the comma; with what goes on behind a second comma.
  private func trailingContents(of index: Int) -> [Range<Int>]? {
    let predicate = article.predicates[index]
    guard predicate.cue.contains(.report), predicate.form == .finite, !predicate.isPassive,
      let subject = predicate.subjects.first
    else { return nil }
    let range = article.sentence(ofToken: predicate.head).tokens
    let start = min(predicate.tokens.lowerBound, Coordination.startWithOwner(subject, in: article))
    guard start - 2 > range.lowerBound, start > predicate.tokens.lowerBound - 30,
      tokens[start - 1].kind == .comma || tokens[start - 1].kind == .dash || tokens[start - 1].kind == .closeQuote
    else { return nil }
    let open = openingOfClause(endingAt: start - 1, in: range)
    guard holdsVerb(open..<(start - 1)) else { return nil }
    var contents = [open..<(tokens[start - 1].kind == .closeQuote ? start : start - 1)]
    let end = max(predicate.tokens.upperBound, article.phrases[subject].tokens.upperBound)
    if end < range.upperBound, tokens[end].kind == .comma, tokens[start - 1].kind == .comma {
      let rest = end + 1
      let isNew = article.predicate(at: rest).map { article.predicates[$0].form == .gerund } ?? false
      let isAside = tokens[rest].tag == .determiner || tokens[rest].tag == .relative || tokens[rest].tag == .proper
      if rest < range.upperBound, !isNew, !isAside { contents.append(rest..<range.upperBound) }
    }
    return contents
  }

  private func openingOfClause(endingAt end: Int, in range: Range<Int>) -> Int {
    var at = end - 1
    while at > range.lowerBound, end - at < 80 {
      if tokens[at].kind == .semicolon { return at + 1 }
      at -= 1
    }
    return at
  }

  private func holdsVerb(_ range: Range<Int>) -> Bool {
    guard let first = range.first, !isSubordinate(tokens[first]) else { return false }
    return range.contains { at in article.predicate(at: at).map { article.predicates[$0].form == .finite } ?? false }
  }

  /// "After he won, Ann said …", "As Ann said, …"
  private func isSubordinate(_ token: Token) -> Bool {
    token.isAny(.after, .before, .when, .while, .as, .since, .although, .though, .because)
  }

  private mutating func noun(_ index: Int, _ source: Int) {
    let end = article.predicates[index].tokens.upperBound
    let range = article.sentence(ofToken: article.predicates[index].head).tokens
    guard end < range.upperBound else { return }
    let next = tokens[end]
    if next.is(.that) || next.tag == .infinitiveTo {
      append(index, source, [Range(from: end, upTo: bounds.phraseEnd(of: index, from: end))], .noun)
    } else if next.isAny(.for, .of, .to, .against, .about, .over, .on), end + 1 < range.upperBound {
      append(index, source, [Range(from: end + 1, upTo: bounds.phraseEnd(of: index, from: end + 1))], .noun)
    }
  }

  // MARK: "according to"

  mutating func accordingTo() {
    for index in tokens.indices.dropLast(2) where tokens[index].is(.according) && tokens[index + 1].is(.to) {
      guard var phrase = article.phrase(at: index + 2) else { continue }
      while let owned = article.phrases.indices[phrase...].dropFirst().prefix(2)
        .first(where: { article.phrases[$0].possessor == phrase })
      { phrase = owned }
      let range = article.sentence(ofToken: index).tokens
      let end = article.phrases[phrase].tokens.upperBound
      var content = range.lowerBound..<index
      if index - range.lowerBound < 2 {
        guard let comma = Range(from: end, upTo: range.upperBound).first(where: { tokens[$0].kind == .comma }) else {
          continue
        }
        content = (comma + 1)..<range.upperBound
      }
      let trimmed = bounds.trim(content)
      guard !trimmed.isEmpty else { continue }
      append(
        FoundAttribution(
          source: phrase, sourceTokens: fullPhrase(phrase), speaker: article.phrases[phrase].entity,
          cue: index..<(index + 2), predicate: nil, contents: [trimmed], pattern: .accordingTo))
    }
  }
}
