/// Hangs each predicate on the one that governs it, so that a chain of them can be followed from a word up to its source.
struct PredicateLinker {
  private let lexicon: Lexicon
  private var article: ParsedArticle

  static func link(_ article: inout ParsedArticle, lexicon: Lexicon) {
    var linker = PredicateLinker(lexicon: lexicon, article: article)
    for index in article.predicates.indices { linker.link(index) }
    article = linker.article
  }

  private var tokens: [Token] { article.tokens }

  private mutating func link(_ index: Int) {
    let predicate = article.predicates[index]
    let range = article.segmentation.sentences[predicate.sentence].tokens
    switch predicate.form {
    case .finite: finite(index, in: range)
    case .infinitive: dependent(index, in: range) { $0 == .infinitive }
    case .gerund: dependent(index, in: range) { $0 == .gerund }
    case .noun: nominal(index, in: range)
    case .adjective: adjective(index, in: range)
    case .participle: participle(index, in: range)
    }
  }

  private mutating func hang(_ index: Int, on parent: Int?, _ link: Predicate.Link) {
    article.predicates[index].parent = parent
    article.predicates[index].link = parent == nil && link != .condition ? .root : link
  }

  private mutating func stand(_ index: Int, beside sibling: Int) {
    let other = article.predicates[sibling]
    article.predicates[index].parent = other.parent
    article.predicates[index].link = other.link
    if article.predicates[index].subjects.isEmpty || article.predicates[index].form != .finite {
      article.predicates[index].subjects = other.subjects
    }
    if other.isNegated, isJoinedByOr(index) { article.predicates[index].isNegated = true }
    if article.predicates[index].modal == nil { article.predicates[index].modal = other.modal }
  }

  private func isJoinedByOr(_ index: Int) -> Bool {
    let start = article.predicates[index].tokens.lowerBound
    return start > 0 && tokens[start - 1].isAny(.or, .nor)
  }

  // MARK: Infinitives, gerunds, nouns

  /// Hangs on the nearest predicate to the left, or stands beside its like behind "and".
  private mutating func dependent(_ index: Int, in range: Range<Int>, _ isLike: (Predicate.Form) -> Bool) {
    let start = article.predicates[index].tokens.lowerBound
    if isCoordinated(start, in: range), let sibling = sibling(of: index, isLike) {
      stand(index, beside: sibling)
      return
    }
    hang(index, on: nearest(before: index, start, in: range), .complement)
    takeObject(index, start)
  }

  /// "praise X for doing it", "accuse X of it": X is the one who does it.
  private mutating func takeObject(_ index: Int, _ start: Int) {
    let predicate = article.predicates[index]
    guard predicate.form == .gerund, start > 0, tokens[start - 1].isAny(.for, .of), let parent = predicate.parent,
      article.predicates[parent].cue.attitude != 0, article.predicates[parent].form != .noun,
      let object = article.predicates[parent].objects.first,
      article.phrases[object].entity.map({ article.entities[$0].isActor }) ?? false
    else { return }
    article.predicates[index].subjects = article.predicates[parent].objects
    article.predicates[index].ownsSubject = true
  }

  private func isCoordinated(_ start: Int, in range: Range<Int>) -> Bool {
    var at = start - 1
    while at >= range.lowerBound, tokens[at].tag == .adverb || tokens[at].tag == .negator { at -= 1 }
    return at >= range.lowerBound && (tokens[at].tag == .coordinator || tokens[at].kind == .comma)
  }

  private func sibling(of index: Int, _ isLike: (Predicate.Form) -> Bool) -> Int? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      if isLike(predicate.form) { return earlier }
      if predicate.form == .finite { return nil }
    }
    return nil
  }

  private func nearest(before index: Int, _ start: Int, in range: Range<Int>) -> Int? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      guard predicate.tokens.upperBound <= start else { continue }
      let between = Range(from: predicate.tokens.upperBound, upTo: start)
      return between.contains(where: isBoundary) ? nil : earlier
    }
    return nil
  }

  private func isBoundary(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .semicolon || token.tag == .relative { return true }
    return token.tag == .subordinator && !token.isAny(.that, .than, .so, .how)
  }

  private mutating func nominal(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    guard !isSubject(predicate.head, in: range) else { return }
    let start = article.phrase(at: predicate.head).map { Coordination.startWithOwner($0, in: article) } ?? predicate.head
    if start > range.lowerBound, tokens[start - 1].tag == .coordinator,
      let sibling = sibling(of: index, { $0 == .noun })
    {
      hang(index, on: article.predicates[sibling].parent, article.predicates[sibling].link)
    } else {
      hang(index, on: nearest(before: index, start, in: range), .complement)
    }
    guard article.predicates[index].subjects.isEmpty else { return }
    inheritSubject(index)
  }

  /// A noun that a verb of doing or saying governs belongs to that verb's subject: "X expressed support".
  private mutating func inheritSubject(_ index: Int) {
    guard let parent = article.predicates[index].parent else { return }
    article.predicates[index].subjects = article.predicates[parent].actors
  }

  private func isSubject(_ head: Int, in range: Range<Int>) -> Bool {
    guard let phrase = article.phrase(at: head), let sentence = article.sentenceAt[safe: head] else { return false }
    var at = head + 1
    while at < range.upperBound {
      if let predicate = article.predicate(at: at), article.predicates[predicate].form == .finite {
        return article.predicates[predicate].sentence == Int(sentence)
          && article.predicates[predicate].subjects.contains(phrase)
      }
      at += 1
    }
    return false
  }

  private mutating func adjective(_ index: Int, in range: Range<Int>) {
    let start = article.predicates[index].tokens.lowerBound
    guard let parent = nearest(before: index, start, in: range) else { return }
    hang(index, on: parent, .complement)
    article.predicates[index].subjects = article.predicates[parent].subjects
  }

  /// "get the bill ratified", "wants it ended"
  private mutating func participle(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    guard let subject = predicate.subjects.first else {
      if isCoordinated(predicate.tokens.lowerBound, in: range), let sibling = sibling(of: index, { $0 == .participle }) {
        stand(index, beside: sibling)
      }
      return
    }
    let start = Coordination.startWithOwner(subject, in: article)
    guard start > range.lowerBound, let governor = article.predicate(at: start - 1),
      !article.predicates[governor].cue.isDisjoint(with: [.light, .favor]),
      article.predicates[governor].form != .noun,
      article.phrases[subject].tokens.upperBound == predicate.tokens.lowerBound
    else { return }
    hang(index, on: governor, .complement)
  }

  // MARK: Clauses

  private mutating func finite(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    if tokens[predicate.head].tag == .verbBase, predicate.modal == nil,
      isCoordinated(predicate.tokens.lowerBound, in: range),
      let sibling = lastBase(before: index)
    {
      article.predicates[index].form = article.predicates[sibling].form
      stand(index, beside: sibling)
      return
    }
    if passesOn(index), let nominal = nominalSubject(of: predicate) {
      hang(index, on: nominal, .complement)
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
  private func governor(ofRelative predicate: Predicate, in range: Range<Int>) -> Int? {
    let start = predicate.subjectStart
    guard start < predicate.tokens.lowerBound, start > range.lowerBound else { return nil }
    if tokens[start].is(.what), let governor = article.predicate(at: start - 1) { return governor }
    let isZero = tokens[start].isAny(.they, .he, .she, .we, .it) && article.predicate(at: start - 1) == nil
    let noun = isZero ? article.phrase(at: start - 1) : predicate.subjects.last
    guard tokens[start].tag == .relative || isZero, let antecedent = noun,
      let head = lexicon.info(tokens[article.phrases[antecedent].head].word),
      head.traits.contains(.document) || head.nounCue.contains(.propose) || head.nounCue.contains(.raise)
    else { return nil }
    let begin = Coordination.startWithOwner(antecedent, in: article)
    return article.predicates.indices.last { article.predicates[$0].tokens.upperBound <= begin
      && range.contains(article.predicates[$0].head) }
  }

  private func lastBase(before index: Int) -> Int? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      if tokens[predicate.head].tag == .verbBase { return earlier }
      if predicate.form == .finite, predicate.modal == nil { return nil }
    }
    return nil
  }

  private func earlierFinite(before index: Int, sharing subjects: [Int]) -> Int? {
    guard !subjects.isEmpty else { return nil }
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      if predicate.form == .finite, predicate.subjects == subjects { return earlier }
    }
    return nil
  }

  /// "The demands include …", "her aim is …": the verb says what the noun is.
  private func passesOn(_ index: Int) -> Bool {
    let predicate = article.predicates[index]
    let lemma = lexicon.info(tokens[predicate.head].word)?.lemma
    return lemma == KeyWord.include.rawValue || lemma == KeyWord.be.rawValue
  }

  private func nominalSubject(of predicate: Predicate) -> Int? {
    for phrase in predicate.subjects {
      if let nominal = article.predicate(at: article.phrases[phrase].head), article.predicates[nominal].form == .noun {
        return nominal
      }
    }
    return nil
  }

  private mutating func clause(_ index: Int, from start: Int, in range: Range<Int>) {
    var at = start - 1
    while at >= range.lowerBound, tokens[at].tag == .adverb { at -= 1 }
    guard at >= range.lowerBound else { return }
    let token = tokens[at]
    if token.isAny(.if, .unless, .whether) {
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
    if let that = thatBefore(at, in: range) { hang(index, on: governor(ofClauseAt: that, in: range), .clause) }
  }

  /// "said that, in this case, …": the conjunction before an insertion.
  private func thatBefore(_ index: Int, in range: Range<Int>) -> Int? {
    guard tokens[index].kind == .comma else { return nil }
    var at = index
    while at >= range.lowerBound, index - at < 16 {
      if tokens[at].is(.that), tokens[at].tag == .subordinator { return at }
      if let predicate = article.predicate(at: at), article.predicates[predicate].form == .finite { return nil }
      at -= 1
    }
    return nil
  }

  private func governor(ofClauseAt that: Int, in range: Range<Int>) -> Int? {
    var at = that - 1
    if at >= range.lowerBound, tokens[at].is(.and) || tokens[at].is(.but) {
      return article.predicates.indices.last { earlier in
        let predicate = article.predicates[earlier]
        return predicate.link == .clause && predicate.tokens.upperBound <= that
          && range.contains(predicate.tokens.lowerBound)
      }.flatMap { article.predicates[$0].parent }
    }
    while at >= range.lowerBound {
      if let predicate = article.predicate(at: at) {
        return article.predicates[predicate].cue.isAttributive ? predicate : nil
      }
      if tokens[at].kind == .semicolon { return nil }
      at -= 1
    }
    return nil
  }
}
