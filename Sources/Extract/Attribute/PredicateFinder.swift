/// Finds what is predicated in an article: verb groups, and the nouns and adjectives that act like verbs.
struct PredicateFinder {
  private let lexicon: Lexicon
  private var article: ParsedArticle

  /// Adds the predicates, each with its subject and the predicate that it hangs on.
  static func find(in article: consuming ParsedArticle, lexicon: Lexicon) -> ParsedArticle {
    var finder = PredicateFinder(lexicon: lexicon, article: article)
    // One word in seven or so is a verb or acts like one.
    finder.article.predicates.reserveCapacity(finder.article.tokens.count / 6)
    for index in finder.article.segmentation.sentences.indices { finder.scan(index) }
    let withSubjects = SubjectFinder.fill((consume finder).article, lexicon: lexicon)
    return PredicateLinker.link(withSubjects, lexicon: lexicon)
  }

  private mutating func scan(_ sentence: Int) {
    let range = article.segmentation.sentences[sentence].tokens
    var index = range.lowerBound
    while index < range.upperBound {
      switch article.tokens[index].tag {
      case .modal, .auxiliary, .infinitiveTo, .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund:
        index = verbGroup(from: index, in: range, sentence)
      case .noun:
        nominal(index, in: range, sentence)
        index += 1
      case .adjective, .adverb, .preposition:
        adjectival(index, in: range, sentence)
        index += 1
      default: index += 1
      }
    }
  }

  // MARK: Verbs

  private mutating func verbGroup(from start: Int, in range: Range<Int>, _ sentence: Int) -> Int {
    let tokens = article.tokens
    var at = start
    var isNegated = start > range.lowerBound && isDenial(start - 1) && !isEmphasis(start)
    var modal: KeyWord?
    var hasBe = false
    var hasHave = false
    var isInfinitive = false
    var isAuxiliaryFinite = false
    scan: while at < range.upperBound {
      let token = tokens[at]
      if hasBe, isImminence(at, in: range) {
        modal = .will
        at += 1
        continue
      }
      switch token.tag {
      case .modal:
        modal = token.is(.cannot) ? .can : KeyWord(rawValue: token.word) ?? .will
        if token.is(.cannot) { isNegated.toggle() }
        isAuxiliaryFinite = true
      case .auxiliary:
        let tags = lexicon.info(token.word)?.tags ?? []
        if tags.contains(.be) { hasBe = true }
        if tags.contains(.have) { hasHave = true }
        if !token.isAny(.be, .been, .being) { isAuxiliaryFinite = isAuxiliaryFinite || !isInfinitive }
      case .infinitiveTo:
        if at > start, !isBridge(at, tokens) { break scan }
        isInfinitive = !isAuxiliaryFinite
      case .negator: if !isEmphasis(at + 1) { isNegated.toggle() }
      case .determiner, .quantifier:
        // "was no longer dumping"
        guard at > start, token.is(.no), let next = tokens[safe: at + 1], next.is(.longer) else { break scan }
        isNegated.toggle()
        at += 1
      case .adverb:
        if token.isAny(.never) || token.is(.longer) && article.tokens[at - 1].is(.no) { isNegated = true }
        if at == start { break scan }
      case .pronoun:
        guard at > start, tokens[at - 1].tag == .auxiliary, at - 1 == start else { break scan }
      default: break scan
      }
      at += 1
    }
    guard at < range.upperBound, tokens[at].tag.isVerb else {
      if hasBe || hasHave {
        copula(start..<max(at, start + 1), in: range, sentence, isNegated, modal, isInfinitive)
      }
      return max(at, start + 1)
    }
    let head = at
    let continuesPerfect = continuesPerfect(start, in: range)
    let reports = start == head && !hasHave && !hasBe && isPastReport(head, in: range)
    let isParticiple = tokens[head].tag == .verbParticiple && !reports
    let form: Predicate.Form =
      if isInfinitive { .infinitive } else if isAuxiliaryFinite || modal != nil {
        .finite
      } else {
        switch tokens[head].tag {
        case .verbGerund: .gerund
        // "from being cut", "duties being cut"
        case .verbParticiple where tokens[start].is(.being):
          start > range.lowerBound && tokens[start - 1].tag == .preposition ? .gerund : .participle
        case .verbParticiple: hasHave || hasBe || continuesPerfect || reports ? .finite : .participle
        default: .finite
        }
      }
    let (cue, end) = cue(ofVerb: head, in: range)
    // "help raise exports"
    let isBare = form == .finite && start == head && tokens[head].tag == .verbBase && modal == nil
    let helps =
      isBare && head > range.lowerBound && tokens[head - 1].lemma == KeyWord.help.rawValue
      && tokens[head - 1].tag.isVerb
    let isStative = isParticiple && hasBe && isActiveState(head, end, range)
    append(
      Predicate(
        head: head, tokens: start..<end, form: helps ? .infinitive : form, cue: cue, isNegated: isNegated,
        isPassive: isParticiple && (hasBe || form == .participle) && !isStative, modal: modal,
        subjectStart: start, link: .root, sentence: sentence))
    return end
  }

  /// "Ann (Fish Union) said it was", "the panel on fish determined that": a form that may be a participle, but
  /// governs a clause and follows a noun, is a past tense.
  private func isPastReport(_ head: Int, in range: Range<Int>) -> Bool {
    let tokens = article.tokens
    guard tokens[head].tag == .verbParticiple, head > range.lowerBound, head + 1 < range.upperBound,
      let info = lexicon.info(tokens[head].word), lexicon.info(info.lemma)?.verbCue.contains(.report) ?? false
    else { return false }
    var before = head - 1
    while before > range.lowerBound, tokens[before].tag == .adverb { before -= 1 }
    guard
      tokens[before].tag.isNominal || tokens[before].tag == .number || tokens[before].kind == .closeParenthesis
        || tokens[before].kind == .closeQuote || tokens[before].kind == .comma || tokens[before].kind == .dash
        || tokens[before].tag == .coordinator || info.lemma == KeyWord.say.rawValue && tokens[before].tag == .verbPast
    else { return false }
    let next = tokens[head + 1]
    if next.is(.that) || next.isAny(.he, .she, .they, .we, .i) { return true }
    if info.lemma == KeyWord.say.rawValue { return next.tag != .infinitiveTo && !next.is(.by) }
    guard lexicon.info(info.lemma)?.verbCue.contains(.hearer) ?? false, let hearer = article.phrase(at: head + 1) else {
      return false
    }
    let end = article.phrases[hearer].tokens.upperBound
    for at in end..<max(end, min(end + 4, range.upperBound)) {
      if tokens[at].is(.that) || tokens[at].isAny(.he, .she, .they, .we, .i) { return true }
      guard tokens[at].tag == .proper || tokens[at].tag == .noun || tokens[at].tag == .adverb else { return false }
    }
    return false
  }

  /// "have launched … and joined …": a participle that shares the auxiliary of the verb before.
  private func continuesPerfect(_ start: Int, in range: Range<Int>) -> Bool {
    guard start > range.lowerBound, article.tokens[start - 1].tag == .coordinator, let last = article.predicates.last,
      range.contains(last.head)
    else { return false }
    let verb = article.predicates.last { range.contains($0.head) && $0.form != .noun && $0.form != .adjective }
    return verb.map { $0.form == .finite && !$0.isPassive && article.tokens[$0.head].tag == .verbParticiple } ?? false
  }

  /// "not", "hardly", "no longer"
  private func isDenial(_ index: Int) -> Bool {
    let token = article.tokens[index]
    return token.tag == .negator || token.isAny(.hardly, .barely, .scarcely, .never)
      || token.is(.longer) && index > 0 && article.tokens[index - 1].is(.no)
  }

  /// "not just", "not only": no negation.
  private func isEmphasis(_ index: Int) -> Bool {
    guard let token = article.tokens[safe: index] else { return false }
    return token.is(.only) || token.is(.just) || token.is(.merely) || token.is(.simply)
  }

  /// "is due to lift", "is about to lift"
  private func isImminence(_ index: Int, in range: Range<Int>) -> Bool {
    article.tokens[index].isAny(.due, .about) && index + 2 < range.upperBound
      && article.tokens[index + 1].tag == .infinitiveTo && article.tokens[index + 2].tag == .verbBase
  }

  /// "ought to", "has to", "going to", "due to": the infinitive belongs to the group.
  private func isBridge(_ index: Int, _ tokens: [Token]) -> Bool {
    let before = tokens[index - 1]
    return before.isAny(.ought, .have, .has, .had, .due, .about) || before.tag == .auxiliary
  }

  /// "is opposed to", "are committed to": a state of the subject, not something done to it.
  private func isActiveState(_ head: Int, _ end: Int, _ range: Range<Int>) -> Bool {
    guard let info = lexicon.info(article.tokens[head].word), let lemma = lexicon.info(info.lemma) else { return false }
    // "is opposed by Ann", but not "is disturbed by it"
    if lemma.verbCue.attitude != 0, article.tokens[safe: end].map({ $0.is(.by) }) ?? false { return false }
    if !info.adjectiveCue.isEmpty { return true }
    return end < range.upperBound && article.tokens[end].isAny(.about, .to) && !lemma.verbCue.isDisjoint(with: .reject)
  }

  /// What the verb means, with its particles, and the index behind them.
  private func cue(ofVerb head: Int, in range: Range<Int>) -> (cue: Cue, end: Int) {
    guard let info = lexicon.info(article.tokens[head].word), let lemma = lexicon.info(info.lemma) else {
      return ([], head + 1)
    }
    if lemma.traits.contains(.phrasal), let phrasal = lexicon.phrasals[info.lemma] {
      for (particles, cue) in phrasal where particlesFollow(particles, head + 1, in: range) {
        return (cue, head + 1 + particles.count)
      }
      for (particles, cue) in phrasal where particles.count == 1 {
        if isSeparable(particles[0]), particleFollowsObject(particles[0], head + 1, in: range) {
          return (cue, head + 1)
        }
      }
    }
    return (lemma.verbCue.union(info.adjectiveCue), head + 1)
  }

  private func particlesFollow(_ particles: [Int32], _ start: Int, in range: Range<Int>) -> Bool {
    guard start + particles.count <= range.upperBound else { return false }
    return particles.enumerated().allSatisfy { offset, particle in
      let token = article.tokens[start + offset]
      return token.word == particle && token.tag != .infinitiveTo
    }
  }

  private func isSeparable(_ particle: Int32) -> Bool {
    [KeyWord.up, .out, .off, .down, .back].contains { $0.rawValue == particle }
  }

  /// "scale the program back", "roll them back"
  private func particleFollowsObject(_ particle: Int32, _ start: Int, in range: Range<Int>) -> Bool {
    guard let phrase = article.phrase(at: start), article.phrases[phrase].tokens.lowerBound == start else {
      return false
    }
    let end = article.phrases[phrase].tokens.upperBound
    return end < range.upperBound && end - start <= 4 && article.tokens[end].word == particle
  }

  /// "is", "has" without a verb behind it: what follows says what the subject is.
  private mutating func copula(
    _ range: Range<Int>, in sentence: Range<Int>, _ index: Int, _ isNegated: Bool, _ modal: KeyWord?,
    _ isInfinitive: Bool
  ) {
    append(
      Predicate(
        head: range.upperBound - 1, tokens: range, form: isInfinitive ? .infinitive : .finite, cue: [.light],
        isNegated: isNegated, isPassive: false, modal: modal, subjectStart: range.lowerBound, link: .root,
        sentence: index))
  }

  // MARK: Nouns and adjectives

  private mutating func nominal(_ index: Int, in range: Range<Int>, _ sentence: Int) {
    guard let info = lexicon.info(article.tokens[index].word), !info.nounCue.isEmpty else { return }
    let start = article.phrase(at: index).map { article.phrases[$0].tokens.lowerBound } ?? index
    // "no hope", "little hope", but not "a little hope"
    let isNegated =
      (start...index).contains { article.tokens[$0].isAny(.no, .not) } || article.tokens[start].isAny(.little, .few)
    append(
      Predicate(
        head: index, tokens: index..<(index + 1), form: .noun, cue: info.nounCue, isNegated: isNegated,
        isPassive: false, modal: nil, subjectStart: index, link: .root, sentence: sentence))
  }

  private mutating func adjectival(_ index: Int, in range: Range<Int>, _ sentence: Int) {
    guard let info = lexicon.info(article.tokens[index].word), !info.adjectiveCue.isEmpty else { return }
    let tokens = article.tokens
    // Before a noun an adjective describes the noun; only as a statement of its own does it hold a view.
    if index + 1 < range.upperBound, tokens[index].tag != .preposition,
      [.noun, .adjective, .proper].contains(tokens[index + 1].tag)
    {
      return
    }
    if tokens[index].tag == .preposition, !followsCopula(index, in: range) { return }
    // "is not willing": the copula holds the denial.
    let isNegated =
      index > range.lowerBound && tokens[index - 1].tag == .negator && article.predicate(at: index - 1) == nil
    append(
      Predicate(
        head: index, tokens: index..<(index + 1), form: .adjective, cue: info.adjectiveCue, isNegated: isNegated,
        isPassive: false, modal: nil, subjectStart: index, link: .root, sentence: sentence))
  }

  private func followsCopula(_ index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at >= range.lowerBound, article.tokens[at].tag == .adverb || article.tokens[at].tag == .negator { at -= 1 }
    return at >= range.lowerBound && article.tokens[at].tag == .auxiliary
  }

  private mutating func append(_ predicate: Predicate) {
    for token in predicate.tokens where token < article.predicateAt.count {
      article.predicateAt[token] = Int32(article.predicates.count)
    }
    article.predicates.append(predicate)
  }
}
