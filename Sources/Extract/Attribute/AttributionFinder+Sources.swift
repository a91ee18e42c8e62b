/// Whose words or will a cue tells of.
extension AttributionFinder {
  /// The noun phrase of whoever says or wants it.
  func source(of index: Int) -> Int? {
    var index = index
    for _ in 0..<4 {
      let predicate = article.predicates[index]
      if predicate.form == .gerund, let source = sourceOfGerund(index) { return source }
      if predicate.form == .infinitive, let doer = doer(ofInfinitive: index) { return doer }
      if let actor = predicate.actors.first { return author(of: actor, for: index) ?? actor }
      guard let parent = predicate.parent, predicate.link == .complement else { return nil }
      index = parent
    }
    return nil
  }

  /// "require owners to admit", "pressure on her to say": who is to do it stands before it.
  private func doer(ofInfinitive index: Int) -> Int? {
    let predicate = article.predicates[index]
    let start = predicate.tokens.lowerBound
    if let parent = predicate.parent, article.predicates[parent].cue.contains(.objectControl),
      let object = article.predicates[parent].objects.first, article.phrases[object].tokens.upperBound <= start
    {
      return object
    }
    guard start > 0, let phrase = article.phrase(at: start - 1), article.phrases[phrase].tokens.upperBound == start,
      isActor(phrase)
    else { return nil }
    let begin = Coordination.startWithOwner(phrase, in: article)
    return begin > 0 && tokens[begin - 1].isAny(.on, .for) ? phrase : nil
  }

  private func isActor(_ phrase: Int) -> Bool {
    article.phrases[phrase].entity.map { article.entities[$0].isActor } ?? false
  }

  /// "issued a statement that said …": who issued it.
  private func author(of phrase: Int, for index: Int) -> Int? {
    let head = article.phrases[phrase].head
    guard article.predicates[index].form != .noun, head > 0,
      let info = lexicon.info(tokens[head].word), info.nounCue.contains(.report), !info.nounCue.contains(.favor),
      article.phrases[phrase].tokens.lowerBound > 0
    else { return nil }
    var before = article.phrases[phrase].tokens.lowerBound - 1
    while before > 0, tokens[before].tag == .adverb { before -= 1 }
    guard let verb = article.predicate(at: before), article.predicates[verb].form == .finite,
      article.predicates[verb].sentence == article.predicates[index].sentence,
      article.predicates[verb].tokens.upperBound == before + 1
    else { return nil }
    return article.predicates[verb].actors.first
  }

  // MARK: Gerunds

  /// "with Ann saying …", "a memo showing …": the noun before it; else whoever the sentence is about.
  private func sourceOfGerund(_ index: Int) -> Int? {
    let predicate = article.predicates[index]
    guard predicate.cue.isAttributive || predicate.cue.contains(.object) else { return nil }
    if let sibling = gerund(joinedTo: index) { return source(of: sibling) }
    if opensSentence(index) { return subjectBehind(index) }
    var before = predicate.tokens.lowerBound - 1
    while before > 0, tokens[before].tag == .adverb { before -= 1 }
    if before > 1, tokens[before].kind == .comma, isDay(before - 1), article.phrase(at: before - 2) != nil {
      before -= 2
    } else if before > 0, isDay(before), article.phrase(at: before - 1) != nil {
      before -= 1
    }
    guard before >= 0 else { return nil }
    if let phrase = article.phrase(at: before), article.phrases[phrase].tokens.upperBound == before + 1,
      Int(article.sentenceAt[before]) == predicate.sentence, !article.phrases[phrase].isPossessive
    {
      if speaks(phrase) { return author(of: phrase, for: index) ?? phrase }
      return reporterAbove(index)
    }
    return opensAside(index) ? reporterAbove(index) : nil
  }

  /// "Citing a report, …", "By refusing to leave, …"
  private func opensSentence(_ index: Int) -> Bool {
    let sentence = article.sentence(ofToken: article.predicates[index].head).tokens
    var start = article.predicates[index].tokens.lowerBound
    while start > sentence.lowerBound,
      [.preposition, .adverb, .subordinator, .coordinator].contains(tokens[start - 1].tag)
    { start -= 1 }
    return start == sentence.lowerBound || tokens[start - 1].kind == .colon || tokens[start - 1].kind == .semicolon
  }

  /// The subject of the main clause, behind the comma.
  private func subjectBehind(_ index: Int) -> Int? {
    let predicate = article.predicates[index]
    let later = article.predicates.indices[index...].dropFirst().prefix(12)
    return later.lazy.map { article.predicates[$0] }.first { other in
      other.sentence == predicate.sentence && other.form == .finite && !article.isInClause(other)
        && other.subjectStart > predicate.tokens.upperBound && tokens[other.subjectStart - 1].kind == .comma
    }?.actors.first
  }

  /// "saying this and adding that": the gerund, or verb with "be", before a coordinator.
  private func gerund(joinedTo index: Int) -> Int? {
    let start = article.predicates[index].tokens.lowerBound
    guard start > 0, tokens[start - 1].isAny(.and, .or, .but) else { return nil }
    for earlier in stride(from: index - 1, through: max(0, index - 12), by: -1) {
      let other = article.predicates[earlier]
      guard other.sentence == article.predicates[index].sentence else { return nil }
      if tokens[other.head].tag == .verbGerund, other.form == .gerund || other.form == .finite { return earlier }
    }
    return nil
  }

  /// Someone, or a text, that can say something; not the place or hearer of what is said.
  private func speaks(_ phrase: Int) -> Bool {
    let begin = Coordination.startWithOwner(phrase, in: article)
    let entity = article.phrases[phrase].entity.map { article.entities[$0] }
    if begin > 0 {
      if tokens[begin - 1].is(.to) { return false }
      if tokens[begin - 1].isAny(.on, .in, .at), entity?.kind != .person { return false }
      if let verb = article.predicate(at: begin - 1), article.predicates[verb].cue.contains(.hearer) { return false }
    }
    if let entity, entity.isActor || entity.kind == .document { return true }
    let info = lexicon.info(tokens[article.phrases[phrase].head].word)
    return article.phrases[phrase].kind == .pronoun || info?.nounCue.contains(.report) ?? false
      || info?.traits.contains(.document) ?? false
  }

  /// "a statement Thursday, saying …"
  private func isDay(_ token: Int) -> Bool {
    lexicon.info(tokens[token].word)?.traits.contains(.weekday) ?? false
  }

  private func opensAside(_ index: Int) -> Bool {
    let start = article.predicates[index].tokens.lowerBound
    guard start > 0 else { return false }
    let before = tokens[start - 1]
    return before.kind == .comma || before.kind == .dash || before.kind == .closeQuote || before.tag == .adverb
      || before.is(.by)
  }

  /// ", adding that …": whoever spoke in the clause before, not what he spoke of.
  private func reporterAbove(_ index: Int) -> Int? {
    let predicate = article.predicates[index]
    guard predicate.cue.isAttributive else { return nil }
    var main: Int?
    var aside: Int?
    for earlier in stride(from: index - 1, through: max(0, index - 12), by: -1) {
      let other = article.predicates[earlier]
      guard other.sentence == predicate.sentence else { break }
      guard other.form == .finite, other.link != .clause, let actor = other.actors.first,
        tokens[predicate.head].flags.contains(.quoted) || !tokens[other.head].flags.contains(.quoted)
      else { continue }
      if article.isInClause(other) {
        if aside == nil, isActor(actor) { aside = actor }
        continue
      }
      if other.cue.contains(.report) { return actor }
      if main == nil { main = actor }
    }
    // "It was a blow, as Ann repeated the charge, saying …": nobody but Ann can speak.
    return main.map(isActor) ?? false ? main : aside ?? main
  }
}
