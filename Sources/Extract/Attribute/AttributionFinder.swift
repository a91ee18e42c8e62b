import BriefingModel

/// Finds who is reported to have said, thought or wanted what.
///
/// Whole quotations come first, then clauses and what else the cues govern, then the words lifted into a sentence
/// between quotation marks and the quotations that go on with the last speaker.
struct AttributionFinder {
  let lexicon: Lexicon
  let article: ParsedArticle
  let bounds: ContentBounds
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
    finder.views()
    finder.remainingQuotations()
    let found = finder.found.filter { !$0.contents.isEmpty }
      .sorted { ($0.contentStart, -$0.length) < ($1.contentStart, -$1.length) }
    return AttributionNesting.resolve(found, in: article)
  }

  private init(lexicon: Lexicon, article: ParsedArticle) {
    self.lexicon = lexicon
    self.article = article
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

  // MARK: The words of a source

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
