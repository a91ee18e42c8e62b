import BriefingModel

/// Finds who is reported to have said, thought or wanted what.
///
/// Whole quotations come first, then clauses and what else the cues govern, then the words lifted into a sentence
/// between quotation marks and the quotations that go on with the last speaker.
struct AttributionFinder {
  let lexicon: Lexicon
  let article: ParsedArticle
  let bounds: ContentBounds
  /// The word "say".
  let say: Int32
  var found: [FoundAttribution] = []
  /// The attribution of each predicate, or -1.
  private(set) var byPredicate: [Int32]
  /// The attribution whose quotation holds a token, or -1.
  private(set) var quotedBy: [Int32]

  static func find(in article: ParsedArticle, lexicon: Lexicon) -> [FoundAttribution] {
    var finder = AttributionFinder(lexicon: lexicon, article: article)
    finder.quotations()
    finder.speakerLabels()
    for index in article.predicates.indices { finder.predicate(index) }
    finder.accordingTo()
    finder.remainingQuotations()
    let found = finder.found.filter { !$0.contents.isEmpty }
      .sorted { ($0.contentStart, -$0.length) < ($1.contentStart, -$1.length) }
    return AttributionNesting.resolve(found, in: article)
  }

  private init(lexicon: Lexicon, article: ParsedArticle) {
    self.lexicon = lexicon
    self.article = article
    say = lexicon.lemma("say")
    bounds = ContentBounds(article: article, lexicon: lexicon)
    byPredicate = Array(repeating: -1, count: article.predicates.count)
    quotedBy = Array(repeating: -1, count: article.tokens.count)
  }

  var tokens: [Token] { article.tokens }

  /// - Parameter predicate: the cue; its attribution must not be known yet.
  mutating func append(_ predicate: Int, _ source: Int, _ contents: [Range<Int>], _ pattern: AttributionPattern) {
    let trimmed = contents.map(bounds.trim).filter { !$0.isEmpty }
    guard !trimmed.isEmpty else { return }
    byPredicate[predicate] = Int32(found.count)
    found.append(
      FoundAttribution(
        source: source, sourceTokens: sourceTokens(source, of: predicate), speaker: article.phrases[source].entity,
        cue: article.predicates[predicate].tokens, predicate: predicate, contents: trimmed, pattern: pattern))
  }

  mutating func append(
    sourceless predicate: Int, _ contents: [Range<Int>], _ pattern: AttributionPattern
  ) {
    let trimmed = contents.map(bounds.trim).filter { !$0.isEmpty }
    guard !trimmed.isEmpty else { return }
    byPredicate[predicate] = Int32(found.count)
    found.append(
      FoundAttribution(
        cue: article.predicates[predicate].tokens, predicate: predicate, contents: trimmed, pattern: pattern))
  }

  mutating func append(_ attribution: FoundAttribution) {
    found.append(attribution)
  }

  mutating func mark(_ range: Range<Int>, _ attribution: Int) {
    for token in range { quotedBy[token] = Int32(attribution) }
  }

  func attribution(ofPredicate index: Int) -> Int? {
    byPredicate[index] < 0 ? nil : Int(byPredicate[index])
  }

  // MARK: Sources

  /// The noun phrase of whoever says or wants it.
  func source(of index: Int) -> Int? {
    var index = index
    for _ in 0..<4 {
      let predicate = article.predicates[index]
      if predicate.form == .gerund, let source = sourceOfGerund(index) { return source }
      if let actor = predicate.actors.first { return author(of: actor, for: index) ?? actor }
      guard let parent = predicate.parent, predicate.link == .complement else { return nil }
      index = parent
    }
    return nil
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

  /// "with Ann saying …", "a memo showing …": the noun before it; else, behind a comma, whoever spoke before.
  private func sourceOfGerund(_ index: Int) -> Int? {
    let predicate = article.predicates[index]
    guard predicate.cue.isAttributive || predicate.cue.contains(.object) else { return nil }
    var before = predicate.tokens.lowerBound - 1
    while before > 0, tokens[before].tag == .adverb { before -= 1 }
    if before > 0, tokens[before].kind == .comma, isDay(before - 1) { before -= 1 }
    if before > 0, isDay(before), article.phrase(at: before - 1) != nil { before -= 1 }
    guard before >= 0 else { return nil }
    if let phrase = article.phrase(at: before), article.phrases[phrase].tokens.upperBound == before + 1,
      Int(article.sentenceAt[before]) == predicate.sentence, !article.phrases[phrase].isPossessive
    {
      return author(of: phrase, for: index) ?? phrase
    }
    return reporterAbove(index)
  }

  /// "a statement Thursday, saying …"
  private func isDay(_ token: Int) -> Bool {
    lexicon.info(tokens[token].word)?.traits.contains(.weekday) ?? false
  }

  /// ", adding that …": whoever spoke in the clause before, not what he spoke of.
  private func reporterAbove(_ index: Int) -> Int? {
    let predicate = article.predicates[index]
    let start = predicate.tokens.lowerBound
    guard predicate.cue.isAttributive, start > 0,
      tokens[start - 1].kind == .comma || tokens[start - 1].kind == .closeQuote || tokens[start - 1].tag == .adverb
        || tokens[start - 1].is(.by)
    else { return nil }
    var fallback: Int?
    for earlier in stride(from: index - 1, through: max(0, index - 12), by: -1) {
      let other = article.predicates[earlier]
      guard other.sentence == predicate.sentence else { break }
      guard other.form == .finite, other.link != .clause, !isInClause(other), let actor = other.actors.first else {
        continue
      }
      if other.cue.contains(.report) { return actor }
      if fallback == nil { fallback = actor }
    }
    return fallback
  }

  /// "that the company keeps …", "who voted …"
  private func isInClause(_ predicate: Predicate) -> Bool {
    let start = predicate.subjectStart
    if tokens[start].tag == .relative { return true }
    return start > 0 && (tokens[start - 1].tag == .subordinator || tokens[start - 1].is(.that))
  }

  private func sourceTokens(_ source: Int, of predicate: Int) -> Range<Int> {
    let value = article.predicates[giver(of: source, to: predicate)]
    if !value.isPassive, value.form == .finite {
      if let relative = relative(of: value, behind: source) { return relative }
      for earlier in stride(from: predicate - 1, through: max(0, predicate - 4), by: -1)
      where value.subjectStart == value.tokens.lowerBound && article.predicates[earlier].sentence == value.sentence {
        guard article.predicates[earlier].subjects == value.subjects else { continue }
        if let relative = relative(of: article.predicates[earlier], behind: source) { return relative }
      }
    }
    return fullPhrase(source)
  }

  /// The finite verb above an infinitive or gerund that has the source as its subject.
  private func giver(of source: Int, to predicate: Int) -> Int {
    var index = predicate
    for _ in 0..<4 where article.predicates[index].form != .finite {
      guard let parent = article.predicates[index].parent else { break }
      index = parent
      if article.predicates[index].form == .finite, article.predicates[index].subjects.first == source { return index }
    }
    return predicate
  }

  /// The "who" of "Ann, who said …".
  private func relative(of predicate: Predicate, behind source: Int) -> Range<Int>? {
    let start = predicate.subjectStart
    guard start < predicate.tokens.lowerBound, start >= article.phrases[source].tokens.upperBound,
      tokens[start].tag == .relative
    else { return nil }
    return start..<(start + 1)
  }

  func fullPhrase(_ phrase: Int) -> Range<Int> {
    Coordination.startWithOwner(phrase, in: article)..<article.phrases[phrase].tokens.upperBound
  }
}
