/// Clauses, infinitives, objects and nouns: what the cues govern without quotation marks.
extension AttributionFinder {
  mutating func predicate(_ index: Int) {
    let predicate = article.predicates[index]
    if predicate.cue.contains(.seeming) {
      seeming(index)
      return
    }
    guard predicate.cue.isAttributive || predicate.cue.contains(.object), attribution(ofPredicate: index) == nil,
      predicate.tokens.upperBound < tokens.count, !isBlamed(predicate)
    else { return }
    guard let source = source(of: index) else {
      if predicate.isPassive { passive(index) }
      return
    }
    let end = predicate.tokens.upperBound
    if predicate.form == .noun {
      noun(index, source)
    } else if predicate.cue.contains(.report), let start = bounds.clauseStart(of: index),
      tokens[start - 1].kind != .comma || trailingContents(of: index) == nil
    {
      append(index, source, [clause(of: index, from: start, source)], .clause)
    } else if let contents = trailingContents(of: index) {
      append(index, source, contents, .trailingCue)
    } else if let start = bareClauseStart(of: index) {
      append(index, source, [clause(of: index, from: start, source)], .clause)
    } else if isStatement(predicate), let start = infinitiveStart(of: index) {
      append(index, source, [Range(from: start, upTo: bounds.phraseEnd(of: index, from: start))], .infinitive)
    } else if isStatement(predicate), takesObject(predicate), !predicate.objects.isEmpty {
      append(index, source, [Range(from: end, upTo: bounds.phraseEnd(of: index, from: end))], .object)
    }
  }

  /// Through its end, or up to a source that stands behind it: "Noting that prices fell, Ann left".
  private func clause(of index: Int, from start: Int, _ source: Int) -> Range<Int> {
    let end = bounds.clauseEnd(of: index, from: start)
    let opening = Coordination.startWithOwner(source, in: article)
    return Range(from: start, upTo: opening > start ? min(end, opening) : end)
  }

  /// "criticized Ann for saying …": what Ann is blamed for is part of what is said of her.
  private func isBlamed(_ predicate: Predicate) -> Bool {
    predicate.form == .gerund && predicate.ownsSubject && predicate.parent != nil
  }

  private func takesObject(_ predicate: Predicate) -> Bool {
    predicate.cue.contains(.object) || predicate.cue.attitude != 0
  }

  /// Words or a thought of the source, not what he is to do or does.
  private func isStatement(_ predicate: Predicate) -> Bool {
    if predicate.cue.contains(.effort) { return false }
    if predicate.form == .infinitive || predicate.modal != nil { return predicate.cue.contains(.object) }
    let isDeed = !predicate.cue.isDisjoint(with: [.raise, .lower, .act])
    return !isDeed || !predicate.cue.isDisjoint(with: [.report, .object, .propose, .infinitive])
  }

  /// "said none of them left": a clause without conjunction that hangs on no verb yet, or "said so".
  private func bareClauseStart(of index: Int) -> Int? {
    let predicate = article.predicates[index]
    guard predicate.cue.contains(.report), predicate.form != .noun, predicate.form != .adjective else { return nil }
    let range = article.sentence(ofToken: predicate.head).tokens
    let end = predicate.tokens.upperBound
    guard end < range.upperBound, tokens[end].tag != .preposition, tokens[end].tag != .infinitiveTo else { return nil }
    for later in (index + 1)..<min(index + 8, article.predicates.count) where later > index {
      let next = article.predicates[later]
      guard next.tokens.lowerBound < range.upperBound else { break }
      guard next.form == .finite else { continue }
      guard next.link == .root, next.subjectStart >= end, next.subjectStart < next.tokens.lowerBound else { break }
      let isOpen = (end..<next.subjectStart).allSatisfy { tokens[$0].isWord && tokens[$0].tag != .coordinator }
      if isOpen, tokens[next.subjectStart].tag != .relative { return next.subjectStart }
      break
    }
    return isSaying(predicate) && tokens[end].isWord && tokens[end].tag != .coordinator ? end : nil
  }

  private func isSaying(_ predicate: Predicate) -> Bool {
    guard let info = lexicon.info(tokens[predicate.head].word) else { return false }
    return info.lemma == KeyWord.say.rawValue && predicate.form == .finite
  }

  /// "was asked whether …", "is expected to …": nobody is named who asks or expects.
  private mutating func passive(_ index: Int) {
    let predicate = article.predicates[index]
    guard predicate.cue.contains(.report) else { return }
    if let start = bounds.clauseStart(of: index) {
      append(sourceless: index, [Range(from: start, upTo: bounds.clauseEnd(of: index, from: start))], .clause)
    } else if predicate.form == .finite, let child = bounds.complement(of: index),
      article.predicates[child].form == .infinitive,
      article.predicates[child].tokens.lowerBound <= predicate.tokens.upperBound + 1
    {
      about(index, from: article.predicates[child].tokens.lowerBound)
    }
  }

  /// "seems to …", "appears ready"
  private mutating func seeming(_ index: Int) {
    let predicate = article.predicates[index]
    let end = predicate.tokens.upperBound
    guard predicate.form == .finite, end < tokens.count, article.sentenceAt[end] == article.sentenceAt[end - 1],
      tokens[end].tag == .infinitiveTo || tokens[end].tag == .adjective
        || tokens[end].tag == .adverb && end + 1 < tokens.count && tokens[end + 1].tag == .infinitiveTo
    else { return }
    about(index, from: end)
  }

  /// What is said of the subject: the subject itself and what follows the cue.
  private mutating func about(_ index: Int, from start: Int) {
    let predicate = article.predicates[index]
    guard let subject = predicate.subjects.first, predicate.subjectStart < predicate.tokens.lowerBound else { return }
    let phrase = fullPhrase(subject)
    let opening = min(phrase.lowerBound, predicate.subjectStart)
    guard opening < predicate.tokens.lowerBound, tokens[opening].tag != .relative,
      tokens[predicate.subjectStart].tag != .relative, opening == 0 || tokens[opening - 1].tag != .relative
    else { return }
    let contents = [
      opening..<predicate.tokens.lowerBound, Range(from: start, upTo: bounds.phraseEnd(of: index, from: start)),
    ]
    append(sourceless: index, contents, .infinitive)
  }

  /// "vowed [to …]", "urged [X to …]", "accused [X of doing …]"
  private func infinitiveStart(of index: Int) -> Int? {
    let predicate = article.predicates[index]
    guard let child = bounds.complement(of: index),
      !predicate.cue.isDisjoint(with: [.infinitive, .objectControl, .report, .reject])
    else { return nil }
    // "emailed members saying …": the gerund reports by itself.
    if article.predicates[child].form == .gerund, article.predicates[child].cue.contains(.report) { return nil }
    let start = article.predicates[child].tokens.lowerBound
    let end = predicate.tokens.upperBound
    guard start - end < 14, start == end || !(end..<start).contains(where: { tokens[$0].kind == .comma }) else {
      return nil
    }
    if let object = predicate.objects.first, article.phrases[object].tokens.lowerBound < start { return end }
    return start > end && tokens[start - 1].tag == .preposition ? start - 1 : start
  }

  /// "…, X said.": the clause before the comma; with what goes on behind a second comma.
  private func trailingContents(of index: Int) -> [Range<Int>]? {
    let predicate = article.predicates[index]
    guard predicate.cue.contains(.report), predicate.form == .finite, !predicate.isPassive,
      let subject = predicate.subjects.first
    else { return nil }
    let range = article.sentence(ofToken: predicate.head).tokens
    let start = min(predicate.tokens.lowerBound, Coordination.startWithOwner(subject, in: article))
    guard start - 1 > range.lowerBound, start > predicate.tokens.lowerBound - 30, predicate.subjectStart >= start,
      tokens[start - 1].kind == .comma || tokens[start - 1].kind == .dash
    else { return nil }
    let end = max(predicate.tokens.upperBound, article.phrases[subject].tokens.upperBound)
    guard endsReport(end, in: range),
      subject != predicate.objects.first || tokens[predicate.tokens.lowerBound - 1].kind == .comma
    else { return nil }
    let open = openingOfClause(endingAt: start - 1, in: range)
    guard open < start - 1 else { return nil }
    let left = open..<(start - 1)
    var right: Range<Int>?
    if end + 1 < range.upperBound, tokens[end].kind == .comma, tokens[start - 1].kind == .comma,
      !(article.predicate(at: end + 1).map { article.predicates[$0].form == .gerund } ?? false)
    {
      right = (end + 1)..<min(range.upperBound, end + ContentBounds.reach)
    }
    if let right, !holdsMainVerb(left), holdsVerb(right) { return [left, right] }
    guard holdsMainVerb(left) else { return nil }
    guard let right, goesOn(tokens[right.lowerBound]) else { return [left] }
    return [left, right]
  }

  /// Nothing that the verb could govern follows it.
  private func endsReport(_ index: Int, in range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return true }
    let token = tokens[index]
    if !token.isWord && token.kind != .number { return token.kind != .openQuote && token.kind != .colon }
    if token.tag == .preposition || token.tag == .adverb || token.tag == .subordinator || token.tag == .coordinator {
      return true
    }
    return lexicon.info(token.word)?.traits.isDisjoint(with: [.weekday, .month]) == false
      || article.phrase(at: index) != nil
        && article.predicates[article.predicate(at: index - 1) ?? 0].cue.contains(.hearer)
  }

  private func goesOn(_ token: Token) -> Bool {
    token.tag == .preposition || token.tag == .coordinator || token.tag.isVerb || token.tag == .adverb
      || token.tag == .subordinator || token.tag == .infinitiveTo || token.tag == .modal || token.tag == .auxiliary
  }

  private func openingOfClause(endingAt end: Int, in range: Range<Int>) -> Int {
    var floor = range.lowerBound
    // What another one has just said is not said again; what he wants or shows is.
    if let last = found.last, last.pattern == .trailingCue || last.pattern == .clause && isSpeech(last),
      last.end > floor
    {
      floor = min(last.end, end)
    }
    var at = end - 1
    var depth = 0
    while at > floor, end - at < 80 {
      if tokens[at].kind == .closeParenthesis { depth += 1 }
      if tokens[at].kind == .openParenthesis {
        // "the Community (EC) just as": what is in parentheses before is passed over.
        guard depth > 0 else { return at + 1 }
        depth -= 1
      }
      if tokens[at].kind == .semicolon, depth == 0 { return at + 1 }
      at -= 1
    }
    return max(at, floor)
  }

  /// A plain verb of saying, in the past as the reporter's own: "said", "told".
  private func isSpeech(_ attribution: FoundAttribution) -> Bool {
    guard let predicate = attribution.predicate.map({ article.predicates[$0] }) else { return true }
    return predicate.cue.contains(.report) && predicate.cue.attitude == 0 && predicate.modal == nil
      && predicate.form == .finite && tokens[predicate.head].tag != .verbThird
  }

  func holdsVerb(_ range: Range<Int>) -> Bool {
    range.contains { at in article.predicate(at: at).map { article.predicates[$0].form == .finite } ?? false }
  }

  /// A verb that stands in no clause opened by "after", "who" and the like.
  func holdsMainVerb(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let opensAside =
      isSubordinate(tokens[first])
      || tokens[first].tag == .coordinator && range.count > 1
        && isSubordinate(tokens[first + 1])
    let comma = opensAside ? range.first { tokens[$0].kind == .comma } : first
    guard let comma else { return false }
    return (comma..<range.upperBound).contains { at in
      guard let index = article.predicate(at: at) else { return false }
      let predicate = article.predicates[index]
      guard predicate.form == .finite, predicate.subjectStart >= comma else { return false }
      let opener = tokens[predicate.subjectStart]
      let before = predicate.subjectStart > range.lowerBound ? tokens[predicate.subjectStart - 1] : opener
      return opener.tag != .relative && !isSubordinate(before) && before.tag != .relative
    }
  }

  /// "After he won, Ann said …", "As Ann said, …"
  private func isSubordinate(_ token: Token) -> Bool {
    token.isAny(.after, .before, .when, .while, .as, .since, .although, .though, .because, .if, .until, .once, .where)
  }

  /// "X's claim that …", "X's demand for …"
  private mutating func noun(_ index: Int, _ source: Int) {
    let predicate = article.predicates[index]
    let end = predicate.tokens.upperBound
    let range = article.sentence(ofToken: predicate.head).tokens
    guard end < range.upperBound, !predicate.cue.contains(.effort), !isSpokenOf(predicate, source) else { return }
    let next = tokens[end]
    if next.is(.that), next.tag == .subordinator, predicate.cue.contains(.report) {
      append(index, source, [Range(from: end, upTo: bounds.clauseEnd(of: index, from: end))], .noun)
    } else if !predicate.ownsSubject {
      return
    } else if next.tag == .infinitiveTo, !predicate.cue.isDisjoint(with: [.infinitive, .reject]) {
      append(index, source, [Range(from: end, upTo: bounds.phraseEnd(of: index, from: end))], .noun)
    } else if next.isAny(.for, .of, .to, .against, .over), end + 1 < range.upperBound,
      !predicate.cue.isDisjoint(with: [.propose, .reject])
    {
      append(index, source, [Range(from: end + 1, upTo: bounds.phraseEnd(of: index, from: end + 1))], .noun)
    }
  }

  /// "Bob mocked Ann's claim that …": the sentence tells what Bob makes of it.
  private func isSpokenOf(_ noun: Predicate, _ source: Int) -> Bool {
    guard noun.ownsSubject, let parent = noun.parent, let other = article.predicates[parent].actors.first,
      let speaker = article.phrases[other].entity, article.entities[speaker].isActor
    else { return false }
    return speaker != article.phrases[source].entity
  }
}
