import BriefingModel

/// Reads positions: for each place where an issue is named, who wants what of it.
struct PositionFinder {
  let lexicon: Lexicon
  let article: ParsedArticle
  let attributions: [FoundAttribution]
  let issues: [Issue]
  let walker: ChainWalker
  let governors: GovernorFinder
  let references: IssueReferences
  let evaluation: EvaluationWords
  let speech: SpeechIndex
  /// The aims that an entity's name states.
  private var aims: [Int: [DirectedMatch]] = [:]
  private(set) var readings: [Reading] = []
  /// For each issue the sentences that mention it.
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
    governors = GovernorFinder(lexicon: lexicon, article: article)
    references = IssueReferences(article: article, lexicon: lexicon)
    speech = SpeechIndex(attributions, in: article)
  }

  private var tokens: [Token] { article.tokens }

  mutating func run(_ matcher: PhraseMatcher) {
    findAims(matcher)
    var before: [DirectedMatch] = []
    for (index, sentence) in article.segmentation.sentences.enumerated() {
      let kind = article.segmentation.paragraphs[sentence.paragraph].kind
      guard kind == .body || kind == .headline else { continue }
      let matches = matcher.matches(in: sentence.tokens, of: tokens, lexicon: lexicon)
      let named = directed(matches)
      note(matches, sentence: index)
      let referring = references.references(in: sentence.tokens, named: named, before: before)
      let all = (named + referring).sorted { $0.match.start < $1.match.start }
      for match in all where !isInActorName(match.match) { read(match, sentence: index) }
      supportersOfAims(sentence: index)
      before = kind == .headline ? [] : all
    }
  }

  private mutating func note(_ matches: [PhraseMatch], sentence: Int) {
    for match in matches where match.role != .pushTowards && match.role != .pushAway {
      if mentions[match.issue]?.last != sentence { mentions[match.issue, default: []].append(sentence) }
    }
  }

  // MARK: Sides

  private func directed(_ matches: [PhraseMatch]) -> [DirectedMatch] {
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
  private func pushed(_ match: PhraseMatch, among matches: [PhraseMatch]) -> DirectedMatch? {
    let reach = 12
    let pushes = matches.filter { other in
      other.issue == match.issue && (other.role == .pushTowards || other.role == .pushAway)
        && abs(other.start - match.start) <= reach && !match.overlaps(other)
    }
    guard let nearest = pushes.min(by: { abs($0.start - match.start) < abs($1.start - match.start) }) else { return nil }
    var joined = match
    joined.parts = (match.parts + nearest.parts).sorted { $0.lowerBound < $1.lowerBound }
    return DirectedMatch(match: joined, sign: nearest.role == .pushTowards ? 1 : -1)
  }

  // MARK: One match

  private mutating func read(_ directed: DirectedMatch, sentence: Int) {
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
    let turn = directed.sign * governors.prepositionSign(of: match)
    for index in stops.indices { stops[index].sign *= turn }
    if let parties = article.pairs.agreeing(before: match.start, in: article) {
      for party in parties { add(party, match, sign: stops[0].sign, sentence, cue: stops[0].cue.last, rule: .agreement) }
      return
    }
    for stop in stops.dropLast() { conclude(match, stop, sentence) }
    guard var top = stops.last else { return }
    if governor.isSubject { judge(&top, governor.predicate) }
    conclude(match, top, sentence)
    appositions(match, sign: stops[0].sign, sentence)
  }

  /// "did not ask for this, just that": the denied predicate, whose denial does not reach what stands behind the comma.
  private func contrasted(_ match: PhraseMatch, _ sentence: Int) -> Int? {
    guard let last = match.parts.last else { return nil }
    let range = article.segmentation.sentences[sentence].tokens
    let turn = Range(from: range.lowerBound + 1, upTo: last.lowerBound).last { at in
      tokens[at].isAny(.just, .but, .only, .rather, .merely) && tokens[at - 1].kind == .comma
    }
    guard let turn, !(turn..<last.lowerBound).contains(where: { article.predicate(at: $0) != nil }) else { return nil }
    return article.predicates.indices.last {
      article.predicates[$0].isNegated && article.predicates[$0].cue.attitude != 0
        && range.contains(article.predicates[$0].head) && article.predicates[$0].head < turn
    }
  }

  // MARK: Conclusions

  private mutating func conclude(_ match: PhraseMatch, _ stop: ChainWalker.Stop, _ sentence: Int) {
    guard !stop.isHypothetical else { return }
    let top = article.predicates[stop.predicate]
    let holders = top.actors
    let cue = stop.cue.last ?? top.tokens
    if stop.isAbsence {
      emit(holders, match, sign: 0, sentence, cue: cue, rule: .absence)
      return
    }
    let reporter = top.link == .clause ? top.parent : nil
    let isSubjunctive = tokens[top.head].tag == .verbBase && top.modal == nil
    let isWished =
      reporter.map { article.predicates[$0].cue.attitude != 0 && (!stop.hasAttitude || isSubjunctive) } ?? false
    if stop.hasAttitude || stop.isAct, !isWished, holds(holders), !isObliged(top, holders) {
      emit(holders, match, sign: stop.sign, sentence, cue: cue, rule: stop.hasAttitude ? .attitude : .act)
      if let reporter, isHelp(reporter) {
        emit(article.predicates[reporter].actors, match, sign: stop.sign, sentence, cue: cue, rule: .act)
      }
      return
    }
    if let reporter {
      conclude(match, stop, reportedBy: reporter, sentence)
      return
    }
    guard stop.isDeontic || stop.isJudgment else { return }
    if let speaker = speech.speaker(at: match.start) {
      emit([speaker], match, sign: stop.sign, sentence, cue: cue, rule: stop.isJudgment ? .judgment : .should)
    }
  }

  /// "X should do it": that is the view of whoever says so, not of X.
  private func isObliged(_ predicate: Predicate, _ holders: [Int]) -> Bool {
    let isOwn = holders.contains { isFirstPerson($0) }
    return walker.obliges(predicate) && !isOwn
  }

  /// "X helped Y do it": both do it.
  private func isHelp(_ index: Int) -> Bool {
    let cue = article.predicates[index].cue
    return cue.contains(.objectControl) && cue.contains(.raise) && !article.predicates[index].isNegated
  }

  /// A clause that a predicate reports: its attitude counts, and plain speech carries what ought to be.
  private mutating func conclude(
    _ match: PhraseMatch, _ stop: ChainWalker.Stop, reportedBy reporter: Int, _ sentence: Int
  ) {
    let predicate = article.predicates[reporter]
    guard let above = walker.walk(from: reporter, isInPhrase: false).last, !above.isHypothetical else { return }
    let actors = article.predicates[above.predicate].actors
    guard !actors.isEmpty else { return }
    let cue = predicate.tokens
    let isAttitude = predicate.cue.attitude != 0 && (!predicate.cue.contains(.report) || predicate.cue.contains(.favor))
    if isAttitude {
      emit(
        actors, match, sign: above.isAbsence ? 0 : stop.sign * above.sign, sentence, cue: cue,
        rule: above.isAbsence ? .absence : .attitude)
    } else if stop.isDeontic || stop.isJudgment {
      emit(actors, match, sign: stop.sign, sentence, cue: cue, rule: stop.isJudgment ? .judgment : .should)
    }
  }

  /// Whether one of the phrases stands for somebody who can hold a view.
  private func holds(_ phrases: [Int]) -> Bool {
    phrases.contains { phrase in
      if isFirstPerson(phrase) { return speech.speaker(at: article.phrases[phrase].head) != nil }
      if !article.phrases[phrase].members.isEmpty { return true }
      guard let entity = article.phrases[phrase].entity else { return false }
      return article.entities[entity].isActor || article.entities[entity].kind == .document
    }
  }

  private func isFirstPerson(_ phrase: Int) -> Bool {
    tokens[article.phrases[phrase].head].isAny(.i, .we, .our, .my, .us)
  }

  // MARK: Judgments and assessments

  /// The phrase is what is judged: "X is unfair", "X would hurt …". Nothing is done to it.
  private func judge(_ stop: inout ChainWalker.Stop, _ index: Int) {
    let predicate = article.predicates[index]
    guard !predicate.isPassive else { return }
    if predicate.cue.direction < 0 || predicate.cue.attitude < 0 { stop.sign = -stop.sign }
    if predicate.isNegated { stop.sign = -stop.sign }
    let sign = evaluation.sign(of: predicate, in: article, lexicon: lexicon)
    stop.hasAttitude = false
    stop.isAct = false
    stop.isAbsence = false
    guard sign != 0 else { return }
    stop.sign *= sign
    stop.isJudgment = true
  }

  private mutating func assess(_ directed: DirectedMatch, _ sentence: Int) {
    let match = directed.match
    guard let attribution = speech.attribution(at: match.start), let source = attribution.source else { return }
    let isDenied = match.parts.joined().contains { token in
      article.predicate(at: token).map { article.predicates[$0].isNegated } ?? false
    }
    let isOpen =
      attribution.predicate.map { !article.predicates[$0].cue.isDisjoint(with: [.open, .propose]) } ?? false
    guard !isOpen else { return }
    emit(
      [source], match, sign: isDenied ? -directed.sign : directed.sign, sentence, cue: attribution.cue,
      rule: .assessment)
  }

  /// "X, another demand of Y", "X, a position backed by Y": an apposition to all that was said.
  private mutating func appositions(_ match: PhraseMatch, sign: Int, _ sentence: Int) {
    let range = article.segmentation.sentences[sentence].tokens
    for predicate in article.predicates where range.contains(predicate.head) && predicate.head >= match.end {
      guard let subject = predicate.subjects.first, predicate.cue.attitude != 0, !predicate.agents.isEmpty,
        article.phrases[subject].tokens.upperBound == predicate.tokens.lowerBound,
        tokens[article.phrases[subject].tokens.lowerBound].isAny(.another, .a),
        article.phrases[subject].tokens.lowerBound > match.end,
        tokens[article.phrases[subject].tokens.lowerBound - 1].kind == .comma
      else { continue }
      emit(
        predicate.agents, match, sign: sign * predicate.cue.attitude, sentence, cue: predicate.tokens, rule: .attitude)
    }
  }

  // MARK: Names that state an aim

  /// A campaign whose name says what it wants: the verb must stand in the name.
  private mutating func findAims(_ matcher: PhraseMatcher) {
    for (index, entity) in article.entities.enumerated() where entity.isActor && entity.kind != .person {
      guard let mention = entity.mentions.first(where: { article.phrases[$0].tokens.count > 1 }) else { continue }
      let range = article.phrases[mention].tokens
      guard range.contains(where: { tokens[$0].tag == .proper }) else { continue }
      let found = directed(matcher.matches(in: range, of: tokens, lexicon: lexicon)).filter { holdsVerb($0.match) }
      if !found.isEmpty { aims[index] = found }
    }
  }

  private func holdsVerb(_ match: PhraseMatch) -> Bool {
    guard match.length > 1, let info = lexicon.info(tokens[match.start].word),
      match.start == 0 || tokens[match.start - 1].tag != .proper
    else { return false }
    return info.tags.contains(.verbBase) && !info.traits.contains(.nounFirst)
  }

  /// A part of somebody's name is no subject of debate; a name that is one all by itself may be.
  private func isInActorName(_ match: PhraseMatch) -> Bool {
    guard let phrase = article.phrase(at: match.start), let entity = article.phrases[phrase].entity else { return false }
    let name = article.phrases[phrase].tokens
    let isWhole = match.end == name.upperBound && tokens[match.start].tag == .proper && !holdsVerb(match)
      && name.dropFirst(match.start - name.lowerBound).allSatisfy(match.holds)
    return article.entities[entity].isActor && name.contains(match.end - 1) && !isWhole
      && article.phrases[phrase].kind != .pronoun
  }

  /// Who acts under such a name holds its aim, and so does who supports him.
  private mutating func supportersOfAims(sentence: Int) {
    guard !aims.isEmpty else { return }
    let range = article.segmentation.sentences[sentence].tokens
    for predicate in article.predicates where range.contains(predicate.head) && predicate.form == .finite {
      for phrase in predicate.actors where !predicate.isNegated {
        guard let entity = article.phrases[phrase].entity, let own = aims[entity] else { continue }
        for aim in own { emitAim(aim, [phrase], sign: aim.sign, sentence, predicate) }
      }
      guard predicate.cue.attitude != 0 else { continue }
      for object in predicate.isPassive ? predicate.subjects : predicate.objects {
        guard let entity = article.phrases[object].entity, let theirs = aims[entity] else { continue }
        let sign = predicate.cue.attitude * (predicate.isNegated ? -1 : 1)
        for aim in theirs { emitAim(aim, predicate.actors, sign: aim.sign * sign, sentence, predicate) }
      }
    }
  }

  private mutating func emitAim(
    _ aim: DirectedMatch, _ holders: [Int], sign: Int, _ sentence: Int, _ predicate: Predicate
  ) {
    var match = aim.match
    match.parts = [predicate.tokens]
    emit(holders, match, sign: sign, sentence, cue: predicate.tokens, rule: .name)
  }

  // MARK: Output

  private mutating func emit(
    _ phrases: [Int], _ match: PhraseMatch, sign: Int, _ sentence: Int, cue: Range<Int>?, rule: CodingRule
  ) {
    for phrase in phrases {
      let isOwn = isFirstPerson(phrase)
      guard let source = isOwn ? speech.speaker(at: article.phrases[phrase].head) : phrase else { continue }
      let members = article.phrases[source].members
      let entities = members.isEmpty ? [article.phrases[source].entity].compactMap { $0 } : members
      for entity in entities { add(entity, isOwn: isOwn, match, sign: sign, sentence, cue: cue, rule: rule) }
    }
  }

  private mutating func add(
    _ entity: Int, isOwn: Bool = false, _ match: PhraseMatch, sign: Int, _ sentence: Int, cue: Range<Int>?,
    rule: CodingRule
  ) {
    let speaker = speech.speaker(at: match.start).flatMap { article.phrases[$0].entity }
    let voice = speech.voice(of: entity, at: match.start, speaker: speaker, isOwn: isOwn, in: article)
    for holder in holders(of: entity) {
      readings.append(
        Reading(
          entity: holder, issue: match.issue,
          stance: sign == 0 ? .noProposal : sign > 0 ? .supports : .opposes, voice: voice,
          attributedBy: voice == .thirdParty ? speaker : nil, sentence: sentence, words: match.parts, cue: cue,
          rule: holder == entity ? rule : .jointDocument))
    }
    guard voice == .reported || voice == .thirdParty, let speaker, speech.isMinister(speaker, of: entity, in: article)
    else { return }
    readings.append(
      Reading(
        entity: speaker, issue: match.issue,
        stance: sign == 0 ? .noProposal : sign > 0 ? .supports : .opposes, voice: .reported, sentence: sentence,
        words: match.parts, cue: cue, rule: rule))
  }

  /// An actor himself, or those for whom a document speaks.
  private func holders(of entity: Int) -> [Int] {
    let value = article.entities[entity]
    if value.isActor { return [entity] }
    return value.kind == .document ? value.signatories.filter { article.entities[$0].isActor } : []
  }
}
