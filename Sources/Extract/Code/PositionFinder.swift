import BriefingModel

/// Reads positions: for each place where an issue is named, who wants what of it.
struct PositionFinder {
  let lexicon: Lexicon
  let article: ParsedArticle
  let issues: [Issue]
  let walker: ChainWalker
  let governors: GovernorFinder
  let references: IssueReferences
  let evaluation: EvaluationWords
  let speech: SpeechIndex
  /// The aims that an entity's name states.
  var aims: [Int: [DirectedMatch]] = [:]
  /// Entities whose name has been read once: it says no more the second time.
  var namesRead: Set<Int> = []
  var readings: [Reading] = []
  /// For each issue the sentences that mention it.
  private(set) var mentions: [Int: [Int]] = [:]

  init(
    lexicon: Lexicon, article: ParsedArticle, attributions: [FoundAttribution], issues: [Issue],
    evaluation: EvaluationWords
  ) {
    self.lexicon = lexicon
    self.article = article
    self.issues = issues
    self.evaluation = evaluation
    walker = ChainWalker(lexicon: lexicon, article: article)
    governors = GovernorFinder(lexicon: lexicon, article: article)
    references = IssueReferences(article: article, lexicon: lexicon)
    speech = SpeechIndex(attributions, in: article)
  }

  var tokens: [Token] { article.tokens }

  mutating func run(_ matcher: PhraseMatcher) {
    findAims(matcher)
    var before: [DirectedMatch] = []
    for (index, sentence) in article.segmentation.sentences.enumerated() {
      let kind = article.segmentation.paragraphs[sentence.paragraph].kind
      guard kind == .body || kind == .headline else { continue }
      let matches = matcher.matches(in: sentence.tokens, of: tokens)
      let named = directed(matches)
      note(matches, sentence: index)
      let referring = references.references(in: sentence.tokens, named: named, before: before)
      let all = (named + referring).sorted { $0.match.start < $1.match.start }
      for match in all where !isInActorName(match.match) { read(match, sentence: index) }
      supportersOfAims(sentence: index)
      before = kind == .headline ? [] : all
    }
  }

  mutating func note(_ matches: [PhraseMatch], sentence: Int) {
    for match in matches where match.role != .pushTowards && match.role != .pushAway {
      if mentions[match.issue]?.last != sentence { mentions[match.issue, default: []].append(sentence) }
    }
  }

  // MARK: Sides

  func directed(_ matches: [PhraseMatch]) -> [DirectedMatch] {
    matches.compactMap { match in
      switch match.role {
      case .toward: DirectedMatch(match: match, sign: 1)
      case .against: DirectedMatch(match: match, sign: -1)
      case .about: pushed(match, among: matches)
      case .pushTowards, .pushAway, .not: nil
      }
    }
  }

  /// A phrase without a side takes that of the nearest word which pushes its subject one way.
  func pushed(_ match: PhraseMatch, among matches: [PhraseMatch]) -> DirectedMatch? {
    let reach = 12
    let pushes = matches.filter { other in
      other.issue == match.issue && (other.role == .pushTowards || other.role == .pushAway)
        && abs(other.start - match.start) <= reach && !match.overlaps(other)
    }
    guard let nearest = pushes.min(by: { abs($0.start - match.start) < abs($1.start - match.start) }) else {
      return nil
    }
    var joined = match
    joined.parts = (match.parts + nearest.parts).sorted { $0.lowerBound < $1.lowerBound }
    return DirectedMatch(match: joined, sign: nearest.role == .pushTowards ? 1 : -1)
  }

  // MARK: One match

  mutating func read(_ directed: DirectedMatch, sentence: Int) {
    let match = directed.match
    if issues[match.issue].kind == .assessment {
      if !directed.isReference { assess(directed, sentence) }
      return
    }
    guard let governor = governors.governor(of: match) else { return }
    var stops: [ChainWalker.Stop]
    if let denied = contrasted(match, sentence) {
      stops = walker.walk(from: denied, isInPhrase: false, isContrast: true)
    } else {
      stops = walker.walk(from: governor.predicate, isInPhrase: governor.isInPhrase)
    }
    let preposition = governors.prepositionSign(of: match)
    // "warned X against it": the preposition is all that rejects.
    let warns = preposition < 0 && article.predicates[governor.predicate].cue.contains(.report)
    for index in stops.indices {
      stops[index].sign *= directed.sign * preposition
      if warns { stops[index].hasAttitude = true }
    }
    if let parties = article.pairs.agreeing(before: match.start, in: article) {
      for party in parties {
        add(party, match, sign: stops[0].sign, sentence, cue: stops[0].cue.last, rule: .agreement)
      }
      return
    }
    let count = readings.count
    for stop in stops.dropLast() { conclude(match, stop, sentence) }
    guard var top = stops.last else { return }
    if governor.isSubject { judge(&top, governor.predicate) }
    conclude(match, top, sentence)
    if readings.count > count { appositions(match, sign: stops[0].sign, sentence) }
  }

  /// "did not ask for this, just that": the denied predicate, whose denial does not reach what stands behind the comma.
  func contrasted(_ match: PhraseMatch, _ sentence: Int) -> Int? {
    guard let last = match.parts.last else { return nil }
    let range = article.segmentation.sentences[sentence].tokens
    let turn = Range(from: range.lowerBound + 1, upTo: last.lowerBound).last { at in
      tokens[at].isAny(.just, .but, .only, .rather, .merely) && tokens[at - 1].kind == .comma
    }
    guard let turn, !(turn..<last.lowerBound).contains(where: { article.predicate(at: $0) != nil }) else { return nil }
    return article.predicates(inSentences: sentence...sentence).last {
      article.predicates[$0].isNegated && article.predicates[$0].cue.attitude != 0 && article.predicates[$0].head < turn
    }
  }
}
