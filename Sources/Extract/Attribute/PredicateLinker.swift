/// Hangs each predicate on the one that governs it, so that a chain of them can be followed from a word up to its source.
struct PredicateLinker {
  let lexicon: Lexicon
  var article: ParsedArticle

  static func link(_ article: consuming ParsedArticle, lexicon: Lexicon) -> ParsedArticle {
    var linker = PredicateLinker(lexicon: lexicon, article: article)
    for index in linker.article.predicates.indices { linker.link(index) }
    return (consume linker).article
  }

  var tokens: [Token] { article.tokens }

  mutating func link(_ index: Int) {
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

  mutating func hang(_ index: Int, on parent: Int?, _ link: Predicate.Link) {
    article.predicates[index].parent = parent
    article.predicates[index].link = parent == nil && link != .condition ? .root : link
  }

  mutating func stand(_ index: Int, beside sibling: Int) {
    let other = article.predicates[sibling]
    article.predicates[index].parent = other.parent
    article.predicates[index].link = other.link
    if article.predicates[index].subjects.isEmpty || article.predicates[index].form != .finite {
      article.predicates[index].subjects = other.subjects
    }
    if other.isNegated, isJoinedByOr(index) { article.predicates[index].isNegated = true }
    if article.predicates[index].modal == nil { article.predicates[index].modal = other.modal }
  }

  func isJoinedByOr(_ index: Int) -> Bool {
    let start = article.predicates[index].tokens.lowerBound
    return start > 0 && tokens[start - 1].isAny(.or, .nor)
  }

  // MARK: Infinitives, gerunds, nouns

  /// Hangs on the nearest predicate to the left, or stands beside its like behind "and".
  mutating func dependent(_ index: Int, in range: Range<Int>, _ isLike: (Predicate.Form) -> Bool) {
    let start = article.predicates[index].tokens.lowerBound
    if isCoordinated(start, in: range), let sibling = sibling(of: index, isLike) {
      stand(index, beside: sibling)
      return
    }
    let parent = isMeans(start) ? verb(before: index) : nearest(before: index, start, in: range)
    if let parent, quotes(parent, index) { return }
    hang(index, on: parent, .complement)
    takeObject(index, start)
  }

  /// "pressed for cuts as a way of helping": what is done to an end belongs to the verb.
  private func isMeans(_ start: Int) -> Bool {
    start > 3 && tokens[start - 1].is(.of) && tokens[start - 2].isAny(.way, .means) && tokens[start - 4].is(.as)
  }

  private func verb(before index: Int) -> Int? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      guard article.predicates[earlier].sentence == article.predicates[index].sentence else { return nil }
      if ![.noun, .adjective].contains(article.predicates[earlier].form) { return earlier }
    }
    return nil
  }

  /// "quoted Ann as saying", "Ann was quoted as saying": it is Ann who says it.
  private mutating func quotes(_ parent: Int, _ index: Int) -> Bool {
    let above = article.predicates[parent]
    let start = article.predicates[index].tokens.lowerBound
    guard article.predicates[index].form == .gerund, article.predicates[index].cue.contains(.report),
      above.form != .noun, above.cue.contains(.report), start > 0, tokens[start - 1].is(.as)
    else { return false }
    let speakers = above.isPassive ? above.subjects : above.objects
    guard !speakers.isEmpty else { return false }
    article.predicates[index].subjects = speakers
    article.predicates[index].ownsSubject = true
    return true
  }

  /// "praise X for doing it", "accuse X of it": X is the one who does it.
  mutating func takeObject(_ index: Int, _ start: Int) {
    let predicate = article.predicates[index]
    guard predicate.form == .gerund, start > 0, tokens[start - 1].isAny(.for, .of), let parent = predicate.parent,
      article.predicates[parent].cue.attitude != 0, article.predicates[parent].form != .noun,
      let object = article.predicates[parent].objects.first,
      article.phrases[object].entity.map({ article.entities[$0].isActor }) ?? false
    else { return }
    article.predicates[index].subjects = article.predicates[parent].objects
    article.predicates[index].ownsSubject = true
  }

  func isCoordinated(_ start: Int, in range: Range<Int>) -> Bool {
    var at = start - 1
    while at >= range.lowerBound, tokens[at].tag == .adverb || tokens[at].tag == .negator { at -= 1 }
    return at >= range.lowerBound && (tokens[at].tag == .coordinator || tokens[at].kind == .comma)
  }

  func sibling(of index: Int, _ isLike: (Predicate.Form) -> Bool) -> Int? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      if isLike(predicate.form) { return earlier }
      if predicate.form == .finite { return nil }
    }
    return nil
  }

  func nearest(before index: Int, _ start: Int, in range: Range<Int>) -> Int? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == article.predicates[index].sentence else { return nil }
      guard predicate.tokens.upperBound <= start, !article.isParenthetical(predicate),
        !isInInsertedClause(predicate, before: start, in: range)
      else { continue }
      // "use powers contained in the act to retaliate": what only describes a noun governs nothing far from it.
      if predicate.form == .participle, predicate.isPassive, predicate.tokens.upperBound < start,
        article.predicates[index].form == .infinitive
      {
        continue
      }
      // "use the time they had gained to do it"
      if article.predicates[index].form == .infinitive, isZeroRelative(predicate, in: range) { continue }
      let between = Range(from: predicate.tokens.upperBound, upTo: start)
      return between.contains(where: isBoundary) ? nil : earlier
    }
    return nil
  }

  /// "promised steps, after the vote was taken, to cut it": a clause of time or cause between two commas.
  private func isInInsertedClause(_ predicate: Predicate, before start: Int, in range: Range<Int>) -> Bool {
    let opener = predicate.subjectStart - 1
    guard predicate.form == .finite, opener - 1 > range.lowerBound, tokens[opener - 1].kind == .comma,
      tokens[opener].isAny(.after, .before, .when, .while, .as, .since, .although, .though, .because)
    else { return false }
    return start > 0 && tokens[start - 1].kind == .comma && start - 1 >= predicate.tokens.upperBound
  }

  /// "the time they had gained": behind its noun a clause without a pronoun of its own.
  private func isZeroRelative(_ predicate: Predicate, in range: Range<Int>) -> Bool {
    let start = predicate.subjectStart
    guard predicate.form == .finite, start > range.lowerBound, start < predicate.tokens.lowerBound,
      tokens[start].isAny(.they, .he, .she, .we, .it), let noun = article.phrase(at: start - 1)
    else { return false }
    let before = Coordination.startWithOwner(noun, in: article) - 1
    guard article.phrases[noun].kind == .noun, article.predicate(at: start - 1) == nil, before >= range.lowerBound,
      let verb = article.predicate(at: before)
    else { return false }
    return article.predicates[verb].form != .noun && !article.predicates[verb].cue.contains(.report)
  }

  func isBoundary(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .semicolon || token.tag == .relative { return true }
    return token.tag == .subordinator && !token.isAny(.that, .than, .so, .how)
  }

  mutating func adjective(_ index: Int, in range: Range<Int>) {
    let start = article.predicates[index].tokens.lowerBound
    guard let parent = nearest(before: index, start, in: range) else {
      describe(index, in: range)
      return
    }
    hang(index, on: parent, .complement)
    // "supporters reluctant to give up": the adjective of the noun before it.
    if let noun = article.phrase(at: start - 1), article.phrases[noun].tokens.upperBound == start {
      article.predicates[index].subjects = [noun]
      return
    }
    article.predicates[index].subjects = article.predicates[parent].subjects
  }

  /// "Ann, sharply critical of the plan, said": behind a comma the adjective is of the name before it.
  private mutating func describe(_ index: Int, in range: Range<Int>) {
    var at = article.predicates[index].tokens.lowerBound - 1
    while at > range.lowerBound, tokens[at].tag == .adverb { at -= 1 }
    guard at > range.lowerBound, tokens[at].kind == .comma, let phrase = article.phrase(at: at - 1) else { return }
    article.predicates[index].subjects = [phrase]
  }

  /// "get the bill ratified", "wants it ended"
  mutating func participle(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    guard let subject = predicate.subjects.first else {
      if isCoordinated(predicate.tokens.lowerBound, in: range), let sibling = sibling(of: index, { $0 == .participle })
      {
        stand(index, beside: sibling)
      }
      return
    }
    guard article.phrases[subject].tokens.upperBound == predicate.tokens.lowerBound else { return }
    let whole = whole(endingWith: subject, in: range)
    let start = Coordination.startWithOwner(whole, in: article)
    if let sibling = ellipted(index, behind: start - 1, in: range) {
      article.predicates[index].form = .finite
      article.predicates[index].subjects = [whole]
      article.predicates[index].subjectStart = start
      stand(index, beside: sibling)
      return
    }
    guard start > range.lowerBound, let governor = article.predicate(at: start - 1),
      !article.predicates[governor].cue.isDisjoint(with: [.light, .favor])
        || tokens[article.predicates[governor].head].lemma == KeyWord.see.rawValue
          && article.predicates[governor].form == .infinitive,
      article.predicates[governor].form != .noun
    else { return }
    article.predicates[index].subjects = [whole]
    hang(index, on: governor, .complement)
  }

  /// "the row would be settled and the duties removed": the verb before, whose auxiliaries are not said again.
  private func ellipted(_ index: Int, behind coordinator: Int, in range: Range<Int>) -> Int? {
    let end = article.predicates[index].tokens.upperBound
    let opens = end >= range.upperBound || !tokens[end].isWord || tokens[end].tag == .adverb
    guard opens, coordinator > range.lowerBound, tokens[coordinator].is(.and), article.predicates[index].isPassive,
      let verb = article.predicate(at: coordinator - 1)
    else { return nil }
    let sibling = article.predicates[verb]
    return sibling.form == .finite && sibling.isPassive && sibling.modal != nil ? verb : nil
  }

  /// "wants the ban on fish from Norway lifted": the noun to which those behind it belong.
  private func whole(endingWith phrase: Int, in range: Range<Int>) -> Int {
    var whole = phrase
    var start = Coordination.startWithOwner(phrase, in: article)
    while start - 2 >= range.lowerBound, tokens[start - 1].tag == .preposition, article.predicate(at: start - 1) == nil,
      let before = article.phrase(at: start - 2), article.phrases[before].kind == .noun
    {
      whole = before
      start = Coordination.startWithOwner(before, in: article)
    }
    return whole
  }
}
