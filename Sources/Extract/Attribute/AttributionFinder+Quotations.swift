/// Quotations: who says them, and which of them go on with the words of the last speaker.
extension AttributionFinder {
  /// Attributes every quotation that is a statement of its own and has a reporter.
  mutating func quotations() {
    for quotation in article.segmentation.quotations.map(\.tokens) where hasWords(quotation) {
      guard isFreestanding(quotation) else { continue }
      if label(before: quotation) || signature(after: quotation) { continue }
      if let predicate = reporter(after: quotation) {
        let start = contentStart(of: quotation)
        attribute(start..<quotation.upperBound, quotation, to: predicate, .quotationBeforeCue)
      } else if let predicate = reporter(before: quotation) {
        attribute(quotation, quotation, to: predicate, .quotationAfterCue)
      }
    }
  }

  func hasWords(_ quotation: Range<Int>) -> Bool {
    quotation.contains { tokens[$0].isWord || tokens[$0].kind == .number }
  }

  private mutating func attribute(
    _ content: Range<Int>, _ quotation: Range<Int>, to predicate: Int, _ pattern: AttributionPattern
  ) {
    if let known = attribution(ofPredicate: predicate) {
      extend(known, with: content)
      mark(quotation, known)
      return
    }
    guard let source = source(of: predicate) else { return }
    append(predicate, source, [content], pattern)
    if let known = attribution(ofPredicate: predicate) { mark(quotation, known) }
  }

  /// Adds a piece behind the others, or joins it to the last of them.
  mutating func extend(_ index: Int, with content: Range<Int>) {
    guard let last = found[index].contents.last else { return }
    let start = max(content.lowerBound, last.upperBound)
    guard start < content.upperBound else { return }
    if start == last.upperBound {
      found[index].contents[found[index].contents.count - 1] = last.lowerBound..<content.upperBound
    } else {
      found[index].contents.append(start..<content.upperBound)
    }
  }

  // MARK: What stands by itself

  /// It begins with the sentence or behind a mark or a cue, and does not run on into the reporter's sentence.
  func isFreestanding(_ quotation: Range<Int>) -> Bool {
    if closesStatement(quotation) {
      if opensStatement(quotation) { return true }
      if closesWithComma(quotation), !isGoverned(quotation) { return true }
    }
    if isDirectObject(quotation) { return quotation.count > 6 }
    return opensSentence(quotation) && reports(quotation.upperBound)
  }

  /// `"The caucus is a battle" said Ann`, `"The caucus is a battle" Ann said`
  private func reports(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let behindName = article.phrase(at: index).map { article.phrases[$0].tokens.upperBound }
    guard let predicate = article.predicate(at: index) ?? behindName.flatMap({ article.predicate(at: $0) }) else {
      return false
    }
    return article.predicates[predicate].form == .finite && article.predicates[predicate].cue.contains(.report)
  }

  /// A cue before it in the sentence, or a subordinate clause that it is part of.
  private func isGoverned(_ quotation: Range<Int>) -> Bool {
    let range = article.sentence(ofToken: quotation.lowerBound).tokens
    if tokens[range.lowerBound].isAny(.when, .while, .although, .though, .as, .after, .because, .if) { return true }
    var at = quotation.lowerBound - 1
    while at >= range.lowerBound, quotation.lowerBound - at < 60 {
      if let index = article.predicate(at: at), article.predicates[index].cue.contains(.report),
        article.predicates[index].form == .finite || article.predicates[index].form == .gerund
      {
        return true
      }
      at -= 1
    }
    return false
  }

  func opensStatement(_ quotation: Range<Int>) -> Bool {
    let start = quotation.lowerBound
    let sentence = article.sentence(ofToken: start).tokens
    guard start > sentence.lowerBound else { return true }
    let before = tokens[start - 1]
    if [.comma, .colon, .dash, .semicolon, .closeQuote, .bullet].contains(before.kind) { return true }
    if start - 1 == sentence.lowerBound, before.tag == .coordinator { return true }
    return isDirectObject(quotation)
  }

  /// `said "…"`: right behind a verb that reports.
  private func isDirectObject(_ quotation: Range<Int>) -> Bool {
    guard quotation.lowerBound > 0, let predicate = article.predicate(at: quotation.lowerBound - 1) else {
      return false
    }
    return article.predicates[predicate].cue.contains(.report) && article.predicates[predicate].form != .noun
  }

  func closesStatement(_ quotation: Range<Int>) -> Bool {
    let end = quotation.upperBound
    guard end < tokens.count, article.sentenceAt[end] == article.sentenceAt[end - 1] else { return true }
    if tokens[end].kind == .comma || tokens[end].kind == .dash || tokens[end].endsSentence { return true }
    return endsClause(lastMark(of: quotation))
  }

  private func closesWithComma(_ quotation: Range<Int>) -> Bool {
    let end = quotation.upperBound
    return lastMark(of: quotation) == .comma || end < tokens.count && tokens[end].kind == .comma
  }

  /// The mark before the closing quotation marks.
  private func lastMark(of quotation: Range<Int>) -> Token.Kind {
    var at = quotation.upperBound - 1
    while at > quotation.lowerBound, tokens[at].kind == .closeQuote || tokens[at].kind == .apostrophe { at -= 1 }
    return tokens[at].kind
  }

  private func endsClause(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .comma, .question, .exclamation, .dash, .ellipsis, .stop: true
    default: false
    }
  }

  /// The reporter's own words before a quotation belong to what he reports: `The sport is "doing well," she said`.
  private func contentStart(of quotation: Range<Int>) -> Int {
    let start = quotation.lowerBound
    let sentence = article.sentence(ofToken: start).tokens
    guard start > sentence.lowerBound, ![.comma, .colon, .dash, .closeQuote].contains(tokens[start - 1].kind) else {
      return start
    }
    for at in sentence.lowerBound..<start where quotedBy[at] >= 0 || tokens[at].kind == .openParenthesis {
      return start
    }
    return start - sentence.lowerBound < 40 ? sentence.lowerBound : start
  }

  // MARK: Behind the quotation

  /// `"…," said X` and `"…," X said`, also where the sentence goes on.
  private func reporter(after quotation: Range<Int>) -> Int? {
    let end = quotation.upperBound
    guard end < tokens.count, end >= 2 else { return nil }
    if article.sentenceAt[end] != article.sentenceAt[end - 1] { return reporter(inSentenceAt: end, after: quotation) }
    let isClosed = tokens[end].kind == .comma || tokens[end].kind == .dash || endsClause(lastMark(of: quotation))
    let limit = min(article.sentence(ofToken: end).tokens.upperBound, end + 45)
    var at = end
    while at < limit {
      let token = tokens[at]
      if token.kind == .openQuote || token.kind == .semicolon || token.kind == .colon { return nil }
      if at > end + 1, token.kind == .comma, token.isAny(.and, .but) { return nil }
      guard let index = article.predicate(at: at) else {
        if at == end, token.tag == .coordinator { return nil }
        at += 1
        continue
      }
      let predicate = article.predicates[index]
      if predicate.form == .gerund, predicate.cue.contains(.report), at <= end + 1 { return nil }
      guard predicate.form == .finite, !isRelative(predicate) else {
        at = max(at + 1, predicate.tokens.upperBound)
        continue
      }
      guard !predicate.isPassive, let subject = predicate.subjects.first,
        article.phrases[subject].tokens.lowerBound >= end
      else { return nil }
      let isNear = Coordination.startWithOwner(subject, in: article) <= end + 1
      if !isNear, !opensStatement(quotation) { return nil }
      let tellsSpeech = predicate.cue.contains(.report) || isNear && !predicate.cue.contains(.light)
      guard tellsSpeech else { return nil }
      let opens = Coordination.startWithOwner(subject, in: article) == end && opensSentence(quotation)
      return isClosed || at == end || opens || article.phrases[subject].head > predicate.head ? index : nil
    }
    return nil
  }

  /// `"…?" Ann asks.`: the mark ends the sentence, and the reporter begins the next.
  private func reporter(inSentenceAt start: Int, after quotation: Range<Int>) -> Int? {
    let last = lastMark(of: quotation)
    guard last == .question || last == .exclamation || last == .ellipsis || last == .comma,
      article.sentence(ofToken: start).paragraph == article.sentence(ofToken: quotation.lowerBound).paragraph
    else { return nil }
    let limit = min(article.sentence(ofToken: start).tokens.upperBound, start + 12)
    for at in start..<limit {
      if tokens[at].kind == .openQuote || tokens[at].kind == .comma { return nil }
      guard let index = article.predicate(at: at) else { continue }
      let predicate = article.predicates[index]
      guard predicate.form == .finite, predicate.cue.contains(.report), !predicate.isPassive,
        let subject = predicate.subjects.first,
        Coordination.startWithOwner(subject, in: article) == start || predicate.tokens.lowerBound == start,
        bounds.clauseStart(of: index) == nil
      else { return nil }
      let behind = predicate.tokens.upperBound
      return behind < tokens.count && (tokens[behind].kind == .colon || tokens[behind].kind == .comma) ? nil : index
    }
    return nil
  }

  /// Someone, or a text; not "there" or "the timing".
  private func canSpeak(_ phrase: Int) -> Bool {
    guard let entity = article.phrases[phrase].entity else {
      return article.phrases[phrase].kind == .pronoun && !tokens[article.phrases[phrase].head].is(.it)
    }
    return article.entities[entity].isActor || article.entities[entity].kind == .document
  }

  private func isRelative(_ predicate: Predicate) -> Bool {
    predicate.subjectStart < predicate.tokens.lowerBound && tokens[predicate.subjectStart].tag == .relative
  }

  // MARK: Before the quotation

  /// `X said, "…"`, `X said: "…"`, `X told reporters "…"`, and a colon at the end of the paragraph before.
  private func reporter(before quotation: Range<Int>) -> Int? {
    let start = quotation.lowerBound
    guard start > 0 else { return nil }
    let isColon = tokens[start - 1].kind == .colon
    guard isColon || article.sentenceAt[start - 1] == article.sentenceAt[start] else { return nil }
    let sentence = article.sentence(ofToken: start - 1).tokens
    var fallback: Int?
    var at = start - 1
    while at >= sentence.lowerBound, start - at < 40 {
      if tokens[at].kind == .closeQuote && start - at < 3 || tokens[at].kind == .semicolon { break }
      guard let index = article.predicate(at: at) else {
        at -= 1
        continue
      }
      let predicate = article.predicates[index]
      if predicate.form != .noun, predicate.form != .adjective, predicate.cue.contains(.report),
        source(of: index) != nil
      {
        return index
      }
      if predicate.form == .finite {
        if isColon, fallback == nil, let actor = predicate.actors.first, canSpeak(actor) { fallback = index }
        guard isColon else { break }
      }
      at = predicate.tokens.lowerBound - 1
    }
    return fallback
  }
}
