import BriefingModel

/// Reads positions: for each place where an issue is named, who wants what of it.
struct PositionFinder {
  let lexicon: Lexicon
  let article: ParsedArticle
  let attributions: [FoundAttribution]
  let issues: [Issue]
  let walker: ChainWalker
  let evaluation: EvaluationWords
  /// For each token the smallest attribution whose content holds it, or -1.
  private let contentAt: [Int32]
  private(set) var readings: [Reading] = []
  private(set) var mentions: [Int: [Int]] = [:]

  init(
    lexicon: Lexicon, article: ParsedArticle, attributions: [FoundAttribution], issues: [Issue],
    evaluation: EvaluationWords
  ) {
    self.lexicon = lexicon
    self.article = article
    self.attributions = attributions
    self.issues = issues
    self.evaluation = evaluation
    walker = ChainWalker(lexicon: lexicon, article: article)
    contentAt = Self.contents(attributions, count: article.tokens.count)
  }

  private static func contents(_ attributions: [FoundAttribution], count: Int) -> [Int32] {
    var result = Array(repeating: Int32(-1), count: count)
    for index in attributions.indices.sorted(by: { attributions[$0].length > attributions[$1].length }) {
      for token in attributions[index].contents.joined() { result[token] = Int32(index) }
    }
    return result
  }

  private var tokens: [Token] { article.tokens }

  mutating func run(_ matcher: PhraseMatcher) {
    for (index, sentence) in article.segmentation.sentences.enumerated() {
      let kind = article.segmentation.paragraphs[sentence.paragraph].kind
      guard kind == .body || kind == .headline else { continue }
      let matches = matcher.matches(in: sentence.tokens, of: tokens, lexicon: lexicon)
      for match in matches where match.role != .pushTowards && match.role != .pushAway {
        if mentions[match.issue]?.last != index { mentions[match.issue, default: []].append(index) }
        read(match, sentence: index, among: matches)
      }
    }
  }

  // MARK: One match

  private mutating func read(_ match: PhraseMatch, sentence: Int, among matches: [PhraseMatch]) {
    guard let base = baseSign(of: match, among: matches) else { return }
    if issues[match.issue].kind == .assessment {
      assess(match, base, sentence)
      return
    }
    guard let governor = governor(of: match) else {
      if let holders = agreement(around: match) {
        emit(holders, match, sign: base, sentence, cue: nil, rule: .agreement)
      }
      return
    }
    var result = walker.walk(from: governor.predicate, isInPhrase: governor.isInPhrase, isSubject: governor.isSubject)
    result.sign *= base * prepositionSign(before: match, governor.predicate)
    if governor.isSubject { judge(&result, governor.predicate) }
    conclude(match, result, sentence)
  }

  /// +1 where the phrase names what the proposal wants, -1 where it names the contrary.
  private func baseSign(of match: PhraseMatch, among matches: [PhraseMatch]) -> Int? {
    switch match.role {
    case .toward: return 1
    case .against: return -1
    default: break
    }
    let pushes = matches.filter { other in
      other.issue == match.issue && (other.role == .pushTowards || other.role == .pushAway)
        && abs(other.start - match.start) <= 12 && !match.overlaps(other)
    }
    guard let nearest = pushes.min(by: { abs($0.start - match.start) < abs($1.start - match.start) }) else { return nil }
    return nearest.role == .pushTowards ? 1 : -1
  }

  /// "protection against X", "sanctions against X": the preposition turns the direction round.
  private func prepositionSign(before match: PhraseMatch, _ governor: Int) -> Int {
    let start = article.phrase(at: match.start).map { Coordination.startWithOwner($0, in: article) } ?? match.start
    let predicate = article.predicates[governor]
    guard start > predicate.tokens.upperBound - 1, start > 0 else { return 1 }
    let from = max(predicate.tokens.upperBound, start - 6)
    guard from < start else { return 1 }
    for at in (from..<start).reversed() where tokens[at].isAny(.against, .without) {
      return predicate.cue.isDisjoint(with: [.reject, .lower]) ? -1 : 1
    }
    return 1
  }

  // MARK: Government of the phrase

  private typealias Governor = (predicate: Int, isInPhrase: Bool, isSubject: Bool)

  private func governor(of match: PhraseMatch) -> Governor? {
    let inside = match.parts.joined().compactMap { article.predicate(at: $0) }
      .filter { match.holds(article.predicates[$0].head) }
    if let verb = inside.first(where: { ![.noun, .adjective].contains(article.predicates[$0].form) }) ?? inside.first {
      return (verb, true, false)
    }
    if let phrase = article.phrase(at: match.end - 1), article.phrases[phrase].head >= match.end,
      let head = article.predicate(at: article.phrases[phrase].head)
    {
      return (head, false, false)
    }
    if let subject = predicate(withSubject: match) { return (subject, false, true) }
    return nearest(before: match).map { ($0, false, false) }
  }

  /// The verb whose subject the phrase is or belongs to.
  private func predicate(withSubject match: PhraseMatch) -> Int? {
    let range = article.sentence(ofToken: match.start).tokens
    var at = match.end
    while at < range.upperBound {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        if predicate.form == .finite || predicate.form == .participle && predicate.link == .complement {
          let holds = predicate.subjectStart <= match.start
            || predicate.subjects.contains { article.phrases[$0].tokens.overlaps(match.start..<match.end) }
          return holds ? index : nil
        }
        if predicate.form == .noun { return nil }
      }
      if tokens[at].kind == .semicolon { return nil }
      at += 1
    }
    return nil
  }

  private func nearest(before match: PhraseMatch) -> Int? {
    let range = article.sentence(ofToken: match.start).tokens
    var at = match.start - 1
    while at >= range.lowerBound {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        let isReducedRelative = predicate.form == .participle && predicate.link == .root
        if !isReducedRelative { return index }
        at = predicate.tokens.lowerBound
      }
      if tokens[at].kind == .semicolon { return nil }
      at -= 1
    }
    return nil
  }

  // MARK: Conclusions

  private mutating func conclude(_ match: PhraseMatch, _ result: ChainWalker.Result, _ sentence: Int) {
    guard !result.isHypothetical || result.hasAttitude && !isConditional(result.top) else { return }
    let top = article.predicates[result.top]
    let holders = top.actors
    let cue = result.cue.last ?? top.tokens
    if result.isAbsence {
      emit(holders, match, sign: 0, sentence, cue: cue, rule: .absence)
      return
    }
    if result.hasAttitude || result.isAct, !holders.isEmpty, holds(holders) {
      emit(holders, match, sign: result.sign, sentence, cue: cue, rule: result.hasAttitude ? .attitude : .act)
      return
    }
    if top.link == .clause, let reporter = top.parent {
      conclude(match, result, reportedBy: reporter, sentence)
      return
    }
    guard result.isDeontic || result.isJudgment || result.hasAttitude else { return }
    if let speaker = speaker(of: match.start) {
      emit(
        [speaker], match, sign: result.sign, sentence, cue: cue,
        rule: result.isJudgment ? .judgment : result.isDeontic ? .should : .attitude)
    }
  }

  /// A clause that a predicate reports: its attitude counts, and plain speech carries what ought to be.
  private mutating func conclude(
    _ match: PhraseMatch, _ result: ChainWalker.Result, reportedBy reporter: Int, _ sentence: Int
  ) {
    let predicate = article.predicates[reporter]
    let above = walker.walk(from: reporter, isInPhrase: false, isSubject: false)
    let actors = article.predicates[above.top].actors
    guard !actors.isEmpty else { return }
    let cue = predicate.tokens
    if predicate.cue.attitude != 0, !predicate.cue.contains(.report) || predicate.cue.contains(.propose) {
      if above.isAbsence {
        emit(actors, match, sign: 0, sentence, cue: cue, rule: .absence)
      } else {
        emit(actors, match, sign: result.sign * above.sign, sentence, cue: cue, rule: .attitude)
      }
    } else if result.isDeontic || result.isJudgment {
      emit(actors, match, sign: result.sign, sentence, cue: cue, rule: result.isJudgment ? .judgment : .should)
    }
  }

  private func isConditional(_ index: Int) -> Bool { article.predicates[index].link == .condition }

  /// Whether one of the phrases stands for somebody who can hold a view.
  private func holds(_ phrases: [Int]) -> Bool {
    phrases.contains { phrase in
      if isFirstPerson(phrase) { return speaker(of: article.phrases[phrase].head) != nil }
      guard let entity = article.phrases[phrase].entity else { return false }
      return article.entities[entity].isActor || article.entities[entity].kind == .document
    }
  }

  private func isFirstPerson(_ phrase: Int) -> Bool {
    tokens[article.phrases[phrase].head].isAny(.i, .we, .our, .my, .us)
  }

  /// The noun phrase of whoever says what stands at a token.
  private func speaker(of token: Int) -> Int? {
    let index = contentAt[token]
    return index < 0 ? nil : attributions[Int(index)].source
  }

  // MARK: Judgments and assessments

  /// The phrase is what is judged: "X is unfair", "X would hurt …".
  private func judge(_ result: inout ChainWalker.Result, _ index: Int) {
    let predicate = article.predicates[index]
    if predicate.isPassive { return }
    let sign = evaluation.sign(of: predicate, in: article, lexicon: lexicon)
    // The verb's own direction says what the phrase does, not what is done to it.
    if predicate.cue.direction < 0 { result.sign = -result.sign }
    if predicate.cue.attitude < 0 { result.sign = -result.sign }
    result.hasAttitude = false
    result.isAct = false
    guard sign != 0 else { return }
    result.sign *= sign
    result.isJudgment = true
  }

  private mutating func assess(_ match: PhraseMatch, _ base: Int, _ sentence: Int) {
    guard let source = speaker(of: match.start) else { return }
    let isDenied = match.parts.joined().contains { token in
      article.predicate(at: token).map { article.predicates[$0].isNegated } ?? false
    }
    let attribution = attributions[Int(contentAt[match.start])]
    let denies = attribution.predicate.map { article.predicates[$0].cue.contains(.open) } ?? false
    guard !denies else { return }
    emit([source], match, sign: isDenied ? -base : base, sentence, cue: attribution.cue, rule: .assessment)
  }

  // MARK: Agreement of two parties

  /// "agreement between A and B on X", "overlap between A's demands and those of B is X".
  private func agreement(around match: PhraseMatch) -> [Int]? {
    nil
  }

  // MARK: Output

  private mutating func emit(
    _ phrases: [Int], _ match: PhraseMatch, sign: Int, _ sentence: Int, cue: Range<Int>?, rule: CodingRule
  ) {
    for phrase in phrases {
      let isOwn = isFirstPerson(phrase)
      let source = isOwn ? speaker(of: article.phrases[phrase].head) : phrase
      guard let source else { continue }
      emit(source, isOwn: isOwn, match, sign: sign, sentence, cue: cue, rule: rule)
    }
  }

  private mutating func emit(
    _ source: Int, isOwn: Bool, _ match: PhraseMatch, sign: Int, _ sentence: Int, cue: Range<Int>?, rule: CodingRule
  ) {
    let members = article.phrases[source].members
    for entity in members.isEmpty ? [article.phrases[source].entity].compactMap({ $0 }) : members {
      let speaker = speaker(of: match.start).flatMap { article.phrases[$0].entity }
      let inQuotation = tokens[match.start].flags.contains(.quoted)
      let voice: Voice =
        speaker == entity || isOwn
        ? (inQuotation ? .quoted : .reported) : speaker != nil && speaker != entity ? .thirdParty : .described
      for holder in holders(of: entity) {
        readings.append(
          Reading(
            entity: holder, issue: match.issue,
            stance: sign == 0 ? .noProposal : sign > 0 ? .supports : .opposes, voice: voice,
            attributedBy: voice == .thirdParty ? speaker : nil, sentence: sentence, words: match.parts, cue: cue,
            rule: holder == entity ? rule : .jointDocument))
      }
    }
  }

  /// An actor himself, or those for whom a document speaks.
  private func holders(of entity: Int) -> [Int] {
    let value = article.entities[entity]
    if value.isActor { return [entity] }
    return value.kind == .document ? value.signatories.filter { article.entities[$0].isActor } : []
  }
}
