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
    guard before >= 0 else { return nil }
    if let phrase = article.phrase(at: before), article.phrases[phrase].tokens.upperBound == before + 1,
      Int(article.sentenceAt[before]) == predicate.sentence, !article.phrases[phrase].isPossessive
    {
      return author(of: phrase, for: index) ?? phrase
    }
    return reporterAbove(index)
  }

  /// ", adding that …": whoever spoke in the clause before, not what he spoke of.
  private func reporterAbove(_ index: Int) -> Int? {
    let predicate = article.predicates[index]
    let start = predicate.tokens.lowerBound
    guard predicate.cue.isAttributive, start > 0,
      tokens[start - 1].kind == .comma || tokens[start - 1].kind == .closeQuote || tokens[start - 1].tag == .adverb
    else { return nil }
    var fallback: Int?
    for earlier in stride(from: index - 1, through: max(0, index - 12), by: -1) {
      let other = article.predicates[earlier]
      guard other.sentence == predicate.sentence else { break }
      guard other.form == .finite, other.link != .clause, let actor = other.actors.first else { continue }
      if other.cue.contains(.report) { return actor }
      if fallback == nil { fallback = actor }
    }
    return fallback
  }

  private func sourceTokens(_ source: Int, of predicate: Int) -> Range<Int> {
    let value = article.predicates[predicate]
    let phrase = article.phrases[source].tokens
    if !value.isPassive, value.form == .finite, value.subjectStart < value.tokens.lowerBound,
      value.subjectStart >= phrase.upperBound, tokens[value.subjectStart].tag == .relative
    {
      return value.subjectStart..<(value.subjectStart + 1)
    }
    return fullPhrase(source)
  }

  func fullPhrase(_ phrase: Int) -> Range<Int> {
    Coordination.startWithOwner(phrase, in: article)..<article.phrases[phrase].tokens.upperBound
  }
}
