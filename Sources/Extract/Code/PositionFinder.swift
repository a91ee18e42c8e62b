import BriefingModel

/// Reads positions: for each place where an issue is named, who wants what of it.
struct PositionFinder {
  let lexicon: Lexicon
  let article: ParsedArticle
  let issues: [Issue]
  let walker: ChainWalker
  let governors: GovernorFinder
  let references: IssueReferences
  private var definites: DefiniteReferences
  let evaluation: EvaluationWords
  let constructions: ConstructionWords
  let speech: SpeechIndex
  let conditions: Conditions
  /// The aims that an entity's name states.
  var aims: [Int: [DirectedMatch]] = [:]
  /// Entities whose name has been read once: it says no more the second time.
  var namesRead: Set<Int> = []
  var readings: [Reading] = []
  /// What the bills and plans of the article hold.
  var texts: TextContents
  /// For each issue the sentences that mention it.
  private(set) var mentions: [Int: [Int]] = [:]

  init(
    lexicon: Lexicon, article: ParsedArticle, attributions: [FoundAttribution], issues: [Issue],
    evaluation: EvaluationWords, constructions: ConstructionWords, nouns: IssueNouns, describer: ActorDescriber
  ) {
    self.lexicon = lexicon
    self.article = article
    self.issues = issues
    self.evaluation = evaluation
    self.constructions = constructions
    walker = ChainWalker(lexicon: lexicon, article: article, words: constructions, evaluation: evaluation)
    governors = GovernorFinder(lexicon: lexicon, article: article, words: constructions)
    definites = DefiniteReferences(nouns: nouns)
    references = IssueReferences(
      article: article, lexicon: lexicon, words: constructions, evaluation: evaluation)
    speech = SpeechIndex(attributions, in: article, words: constructions, describer: describer)
    conditions = Conditions(article)
    texts = TextContents(lexicon: lexicon, words: constructions)
  }

  var tokens: [Token] { article.tokens }

  mutating func run(_ matcher: PhraseMatcher) {
    findAims(matcher)
    var before: [DirectedMatch] = []
    for (index, sentence) in article.segmentation.sentences.enumerated() {
      let kind = article.segmentation.paragraphs[sentence.paragraph].kind
      guard kind == .body || kind == .headline && !isTitleCase(sentence.tokens) else { continue }
      let matches = matcher.matches(in: sentence.tokens, of: tokens)
      let named = withoutModifiers(directed(matches))
      note(matches, sentence: index)
      let referring =
        references.references(in: sentence.tokens, named: named, before: before)
        + definites.references(in: index, of: article, named: named)
      definites.note(named, sentence: index, of: article)
      let count = readings.count
      let all = (named + referring).sorted { $0.match.start < $1.match.start }
      readAll(all.filter { !isInActorName($0.match) }, sentence: index)
      supportersOfAims(sentence: index)
      // Who is for or against what was done before does nothing himself.
      let referred = Set(referring.map(\.match.start))
      definites.note(
        readings[count...].filter { !referred.contains($0.words.first?.lowerBound ?? -1) }, sentence: index)
      before = kind == .headline ? [] : all
    }
    readBackers()
    dropHeadlineDescriptions()
    dropReversed()
  }

  /// "Union Asks Panel for Duties": a headline in which capitals tell no names from other words.
  private func isTitleCase(_ range: Range<Int>) -> Bool {
    let words = range.filter { tokens[$0].isWord && !tokens[$0].flags.contains(.caseless) }
    let isVerb = words.contains { tokens[$0].isCapitalized && $0 > range.lowerBound && isKnownVerb($0) }
    return isVerb && words.count { tokens[$0].isCapitalized } * 3 >= words.count * 2
  }

  private func isKnownVerb(_ token: Int) -> Bool {
    lexicon.info(tokens[token].word)?.tags.isDisjoint(with: [.verbBase, .verbThird, .verbPast]) == false
  }

  mutating func note(_ matches: [PhraseMatch], sentence: Int) {
    for match in matches where match.role != .pushTowards && match.role != .pushAway {
      if mentions[match.issue]?.last != sentence { mentions[match.issue, default: []].append(sentence) }
    }
  }

  // MARK: Sides

  func directed(_ matches: [PhraseMatch]) -> [DirectedMatch] {
    matches.filter { !holdsClause($0) }.compactMap { match in
      switch match.role {
      case .toward: DirectedMatch(match: match, sign: 1)
      case .against: DirectedMatch(match: match, sign: -1)
      case .about: pushed(match, among: matches)
      case .pushTowards, .pushAway, .not: nil
      }
    }
  }

  /// "cut output, raise imports" is no cut of imports, nor "sell in markets and to open" an opening: in the gap another
  /// verb begins.
  private func holdsClause(_ match: PhraseMatch) -> Bool {
    guard match.isOrdered, match.parts.count > 1 else { return false }
    return zip(match.parts, match.parts.dropFirst()).contains { left, right in
      Range(from: left.upperBound + 1, upTo: right.upperBound).contains { at in
        if tokens[at].isAny(.while, .although, .though, .because, .if, .unless) { return true }
        let opens =
          tokens[at - 1].kind == .comma || tokens[at - 1].tag == .coordinator && tokens[at].tag == .infinitiveTo
        return opens
          && article.predicate(at: at).map { ![.noun, .adjective].contains(article.predicates[$0].form) } ?? false
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

  /// "cut import quotas" is not to cut imports: words that end within a noun phrase whose own words follow are no
  /// issue's by themselves.
  func withoutModifiers(_ named: [DirectedMatch]) -> [DirectedMatch] {
    named.filter { short in
      // "reform of the protected sector" is about the reform.
      let isPart = named.contains { long in
        long.match.issue == short.match.issue && long.sign != short.sign && long.match.isOrdered
          && long.match.overlaps(short.match) && long.match.start < short.match.start
          && long.match.end - long.match.start > short.match.end - short.match.start
      }
      guard !isPart else { return false }
      guard let phrase = article.phrase(at: short.match.end - 1), article.phrases[phrase].head >= short.match.end else {
        return true
      }
      return !named.contains { long in
        long.match.issue == short.match.issue && long.match.overlaps(short.match) && long.match.end > short.match.end
          && article.phrase(at: long.match.end - 1) == phrase
      }
    }
  }

  // MARK: One sentence

  /// What an issue's own words govern, they say already: "retaliate for unfair practices" is about the retaliation.
  mutating func readAll(_ matches: [DirectedMatch], sentence: Int) {
    let first = readings.count
    var found: [(match: PhraseMatch, path: [Int], readings: [Reading])] = []
    var chains: [(match: PhraseMatch, sign: Int, path: [Int])] = []
    for directed in matches {
      let start = readings.count
      let path = read(directed, sentence: sentence)
      chains.append((directed.match, directed.sign, path.map(\.predicate)))
      found.append((directed.match, path.map(\.predicate), Array(readings[start...])))
      texts.note(directed, path, sentence: sentence, in: article)
      readings.removeSubrange(start...)
    }
    for (index, item) in found.enumerated() {
      let above = found.enumerated().filter { other, upper in
        other != index && upper.match.issue == item.match.issue && !upper.match.overlaps(item.match)
          && item.path.contains { upper.match.holds(article.predicates[$0].head) }
      }
      let spoken = Set(above.flatMap { $0.element.readings.map(\.entity) })
      readings += item.readings.filter { !spoken.contains($0.entity) }
    }
    reasons(of: chains, from: first, sentence: sentence)
    ellipses(from: first, sentence: sentence)
    echoes(from: first, sentence: sentence)
    assent(sentence: sentence)
    settle(from: first)
  }

  // MARK: One match

  /// - Returns: the predicates between the words and whoever holds the stance.
  private mutating func read(_ directed: DirectedMatch, sentence: Int) -> [(predicate: Int, sign: Int)] {
    let match = directed.match
    if issues[match.issue].kind == .assessment {
      if !directed.isReference { assess(directed, sentence) }
      return []
    }
    if label(directed, sentence) || isItselfJudgment(directed, sentence) { return [] }
    labeledBehind(directed, sentence)
    needed(directed, sentence)
    if suffered(directed, sentence) || hasGrounds(directed, sentence) { return [] }
    objectOfRelative(directed, sentence)
    guard let governor = governors.governor(of: match) else {
      // "is considering duties, a step that Ann opposes"
      if governors.lastVerb(before: match.start).map(walker.weighs) ?? false { relatives(of: directed, sentence) }
      listed(directed, sentence)
      return []
    }
    if demandedWith(directed, governor, sentence) { return [] }
    sidesNamed(directed, by: governor.predicate, sentence)
    if governor.isSubject { received(directed, by: governor.predicate, sentence) }
    let stops = stops(of: directed, governor, sentence)
    guard let nearest = stops.first, let top = stops.last else { return [] }
    for (predicate, sign) in zip(top.path, top.signs) {
      // "Ann's decision to lift it won praise from Bob"
      if let verb = verb(ofSubject: predicate) {
        received(DirectedMatch(match: match, sign: sign), by: verb, sentence)
        treated(DirectedMatch(match: match, sign: sign), by: article.predicates[verb], sentence)
      }
    }
    motive(match, top, sentence)
    if let pair = article.pairs.agreeing(before: match.start, in: article) {
      // What stands above the agreement is others' view of it.
      let inside = nearest.path.lastIndex { article.predicates[$0].head > pair.token }
      let sign = inside.map { nearest.signs[$0] } ?? directed.sign
      for party in pair.parties {
        add(
          party,
          Claim(match: match, sign: sign, sentence: sentence, cue: nearest.cue.last, rule: .agreement))
      }
      return []
    }
    let count = readings.count
    let above = entities(of: article.predicates[top.predicate].actors)
    for stop in stops.dropLast() {
      // Who rejects what he is said to want rejects it.
      let own = entities(of: article.predicates[stop.predicate].actors)
      if above.isDisjoint(with: own) || stop.sign == top.sign { conclude(match, stop, sentence) }
    }
    conclude(match, top, sentence)
    if readings.count == count { listed(match, top, sentence) }
    if readings.count > count {
      appositions(match, sign: nearest.sign, sentence)
      relatives(of: DirectedMatch(match: match, sign: nearest.sign), sentence)
    }
    return Array(zip(top.path, top.signs))
  }

  func entities(of phrases: PhraseList) -> Set<Int> { Set(phrases.compactMap { article.phrases[$0].entity }) }
}
