/// How finite verbs hang together: coordination, relative clauses, reported clauses and conditions.
extension PredicateLinker {
  mutating func finite(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    if tokens[predicate.head].tag == .verbBase, predicate.modal == nil,
      isCoordinated(predicate.tokens.lowerBound, in: range),
      let sibling = lastBase(before: index)
    {
      article.predicates[index].form = article.predicates[sibling].form
      stand(index, beside: sibling)
      return
    }
    if passesOn(index), !isDescription(predicate), let nominal = nominalSubject(of: predicate) {
      hang(index, on: nominal, .complement)
      return
    }
    if let wish = wish(over: index, in: range) {
      hang(index, on: wish, .complement)
      return
    }
    if let governor = governor(ofRelative: predicate, in: range) {
      hang(index, on: governor, .complement)
      return
    }
    let hasSubject = predicate.subjectStart < predicate.tokens.lowerBound
    if !hasSubject, let reporter = article.predicate(at: predicate.tokens.lowerBound - 1),
      article.predicates[reporter].cue.contains(.report), article.predicates[reporter].form == .finite
    {
      article.predicates[index].subjects = []
      hang(index, on: reporter, article.predicates[reporter].link == .complement ? .complement : .clause)
      return
    }
    if !hasSubject, let earlier = earlierFinite(before: index, sharing: predicate.subjects) {
      hang(index, on: article.predicates[earlier].parent, article.predicates[earlier].link)
      return
    }
    clause(index, from: hasSubject ? predicate.subjectStart : predicate.tokens.lowerBound, in: range)
  }

  /// "push for a rule that would …", "end what is called …": what is said of a rule or plan is said of what governs it.
  func governor(ofRelative predicate: Predicate, in range: Range<Int>) -> Int? {
    let start = predicate.subjectStart
    guard start < predicate.tokens.lowerBound, start > range.lowerBound else { return nil }
    let what = tokens[start].is(.what) ? start : start - 1
    if what > range.lowerBound, tokens[what].is(.what), what == start || predicate.cue.attitude == 0 {
      return (what - 2..<what).reversed().compactMap { $0 >= range.lowerBound ? article.predicate(at: $0) : nil }.first
    }
    let isZero = tokens[start].isAny(.they, .he, .she, .we, .it) && article.predicate(at: start - 1) == nil
    let noun = isZero ? article.phrase(at: start - 1) : predicate.subjects.last
    guard tokens[start].tag == .relative || isZero, let antecedent = noun,
      let head = lexicon.info(tokens[article.phrases[antecedent].head].word),
      head.traits.contains(.document) || head.nounCue.contains(.propose) || head.nounCue.contains(.raise)
    else { return nil }
    let begin = Coordination.startWithOwner(antecedent, in: article)
    return article.predicates(inSentences: predicate.sentence...predicate.sentence).last {
      article.predicates[$0].tokens.upperBound <= begin
    }
  }

  /// "What Norway needs, he said, is quotas": the verb of the clause that "is" fills in.
  private func wish(over index: Int, in range: Range<Int>) -> Int? {
    let predicate = article.predicates[index]
    guard predicate.tokens.lowerBound > range.lowerBound, tokens[predicate.head].lemma == KeyWord.be.rawValue,
      predicate.tokens.count == 1
    else { return nil }
    let earlier = article.predicates(inSentences: predicate.sentence...predicate.sentence).filter { $0 < index }
    guard
      let wish = earlier.first(where: { before in
        let verb = article.predicates[before]
        return verb.form == .finite && opensWithWhat(verb.subjectStart - 1, in: range)
          && (verb.cue.attitude != 0 || verb.cue.contains(.deontic))
      })
    else { return nil }
    // "what I want to say is"
    let isDirect = earlier.allSatisfy { between in
      let verb = article.predicates[between]
      return between <= wish || verb.form == .finite && verb.cue.contains(.report)
    }
    return isDirect ? wish : nil
  }

  /// "it is not clear what …" names no wish.
  private func opensWithWhat(_ what: Int, in range: Range<Int>) -> Bool {
    guard what >= range.lowerBound, tokens[what].is(.what) else { return false }
    guard what > range.lowerBound else { return true }
    let before = tokens[what - 1]
    return before.kind == .openQuote || before.is(.that) || before.tag == .coordinator
  }

  func lastBase(before index: Int) -> Int? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      if tokens[predicate.head].tag == .verbBase { return earlier }
      if predicate.form == .finite, predicate.modal == nil { return nil }
    }
    return nil
  }

  func earlierFinite(before index: Int, sharing subjects: PhraseList) -> Int? {
    guard !subjects.isEmpty else { return nil }
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      if predicate.form == .finite, predicate.subjects == subjects { return earlier }
    }
    return nil
  }

  /// "The demands include …", "her aim is …": the verb says what the noun is.
  func passesOn(_ index: Int) -> Bool {
    let predicate = article.predicates[index]
    let lemma = lexicon.info(tokens[predicate.head].word)?.lemma
    return lemma == KeyWord.include.rawValue || lemma == KeyWord.be.rawValue
  }

  /// "these policies are essential": says what they are like, not what they are.
  private func isDescription(_ predicate: Predicate) -> Bool {
    tokens[safe: predicate.tokens.upperBound].map { $0.tag == .adjective } ?? false
      && tokens[predicate.head].lemma == KeyWord.be.rawValue
      && !(tokens[safe: predicate.tokens.upperBound + 1]?.tag.isNominal ?? false)
  }

  func nominalSubject(of predicate: Predicate) -> Int? {
    for phrase in predicate.subjects {
      if let nominal = article.predicate(at: article.phrases[phrase].head), article.predicates[nominal].form == .noun {
        return nominal
      }
    }
    return nil
  }

  mutating func clause(_ index: Int, from start: Int, in range: Range<Int>) {
    var at = start - 1
    while at >= range.lowerBound, tokens[at].tag == .adverb { at -= 1 }
    guard at >= range.lowerBound else { return }
    let token = tokens[at]
    if token.isAny(.if, .unless, .whether, .once, .until, .till) {
      article.predicates[index].link = .condition
      return
    }
    if token.is(.that), token.tag != .relative {
      hang(index, on: governor(ofClauseAt: at, in: range), .clause)
      return
    }
    if let governor = article.predicate(at: at), article.predicates[governor].tokens.upperBound == at + 1,
      article.predicates[governor].cue.isAttributive, !article.predicates[governor].isPassive
    {
      hang(index, on: governor, .clause)
      return
    }
    if let reporter = reporter(overPhraseBefore: at, in: range) {
      hang(index, on: reporter, .clause)
      return
    }
    if let that = thatBefore(at, in: range) { hang(index, on: governor(ofClauseAt: that, in: range), .clause) }
  }

  /// "said in a speech the ministry would …": over what tells where and when it was said.
  private func reporter(overPhraseBefore end: Int, in range: Range<Int>) -> Int? {
    var at = end
    while at >= range.lowerBound, end - at < 8 {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        let isSaid = tokens[predicate.head].lemma == KeyWord.say.rawValue && predicate.form == .finite
        if predicate.form == .finite, predicate.cue.isSuperset(of: [.hearer, .report]), !predicate.isPassive,
          let hearer = predicate.objects.last, article.phrases[hearer].tokens.upperBound == end + 1
        {
          // "told the panel it would …"
          return index
        }
        guard isSaid, tokens[at + 1].tag == .preposition || lexicon.isTime(tokens[end]) else { return nil }
        return index
      }
      guard tokens[at].tag == .preposition || article.phrase(at: at) != nil || tokens[at].tag == .adverb else {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "said that, in this case, …": the conjunction before an insertion.
  func thatBefore(_ index: Int, in range: Range<Int>) -> Int? {
    guard tokens[index].kind == .comma else { return nil }
    var at = index
    while at >= range.lowerBound, index - at < 16 {
      if tokens[at].is(.that), tokens[at].tag == .subordinator { return at }
      if let predicate = article.predicate(at: at), article.predicates[predicate].form == .finite { return nil }
      at -= 1
    }
    return nil
  }

  func governor(ofClauseAt that: Int, in range: Range<Int>) -> Int? {
    var at = that - 1
    if at >= range.lowerBound, tokens[at].is(.and) || tokens[at].is(.but) {
      let sentence = Int(article.sentenceAt[that])
      return article.predicates(inSentences: sentence...sentence).last { earlier in
        article.predicates[earlier].link == .clause && article.predicates[earlier].tokens.upperBound <= that
      }.flatMap { article.predicates[$0].parent }
    }
    while at >= range.lowerBound {
      if let predicate = article.predicate(at: at) {
        // "Ann's view is that": the noun reports.
        if passesOn(predicate), let noun = nominalSubject(of: article.predicates[predicate]),
          article.predicates[noun].cue.contains(.report), article.predicates[noun].ownsSubject
        {
          return noun
        }
        return article.predicates[predicate].cue.isAttributive ? predicate : nil
      }
      if tokens[at].kind == .semicolon { return nil }
      at -= 1
    }
    return nil
  }
}
