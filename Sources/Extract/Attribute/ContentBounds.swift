/// Where the content of a cue begins and ends within its sentence.
struct ContentBounds {
  let article: ParsedArticle
  private let compared: Int32
  /// For each predicate the first clause that it reports, or -1.
  private let clauseOf: [Int32]
  /// For each predicate the first infinitive or gerund that it governs, or -1.
  private let complementOf: [Int32]
  /// For each token the index behind the quotation that holds it, or 0.
  private let quotationEnd: [Int32]
  /// No content is followed further than this many tokens.
  static let reach = 160

  init(article: ParsedArticle, lexicon: Lexicon) {
    self.article = article
    compared = lexicon.find("compared")
    var clauses = Array(repeating: Int32(-1), count: article.predicates.count)
    var complements = clauses
    for (index, predicate) in article.predicates.enumerated() {
      guard let parent = predicate.parent, parent < index else { continue }
      if predicate.link == .clause {
        if clauses[parent] < 0 { clauses[parent] = Int32(index) }
      } else if predicate.link == .complement, predicate.form == .infinitive || predicate.form == .gerund {
        if complements[parent] < 0 { complements[parent] = Int32(index) }
      }
    }
    var ends = Array(repeating: Int32(0), count: article.tokens.count)
    for quotation in article.segmentation.quotations {
      for token in quotation.tokens { ends[token] = Int32(quotation.tokens.upperBound) }
    }
    quotationEnd = ends
    clauseOf = clauses
    complementOf = complements
  }

  var tokens: [Token] { article.tokens }

  /// Where the clause begins that a verb reports, its conjunction included.
  func clauseStart(of index: Int) -> Int? {
    let end = article.predicates[index].tokens.upperBound
    let range = article.sentence(ofToken: article.predicates[index].head).tokens
    if clauseOf[index] >= 0 {
      let clause = article.predicates[Int(clauseOf[index])]
      let first = min(clause.subjectStart, clause.tokens.lowerBound)
      if let that = conjunction(from: end, to: first) { return that }
      return max(first, end)
    }
    return conjunction(from: end, to: min(range.upperBound, end + 18))
  }

  /// Another verb, or "…, saying that …": the conjunction is that one's.
  private func endsReach(_ predicate: Predicate) -> Bool {
    predicate.form == .finite || predicate.form == .gerund && predicate.cue.contains(.report)
  }

  /// "said Thursday in a letter that …": the conjunction, where no verb and no comma of a list comes before it.
  private func conjunction(from start: Int, to end: Int) -> Int? {
    var at = start
    while at < end, at - start < 24 {
      let token = tokens[at]
      if token.is(.that), token.tag == .subordinator || at == start { return at }
      if at == start || tokens[at - 1].tag != .preposition, token.isAny(.whether, .how, .why, .if),
        token.tag != .adjective
      {
        return at
      }
      if at == start, token.isAny(.what, .who, .when, .where) { return at }
      if article.predicate(at: at).map({ endsReach(article.predicates[$0]) }) ?? false { return nil }
      if token.kind == .semicolon || token.kind == .colon { return nil }
      at += 1
    }
    return nil
  }

  /// The infinitive or gerund that a verb governs.
  func complement(of index: Int) -> Int? { complementOf[index] < 0 ? nil : Int(complementOf[index]) }

  /// The end of a reported clause: of the sentence, or before what the reporter goes on with in his own words.
  func clauseEnd(of index: Int, from start: Int) -> Int {
    let cue = article.predicates[index]
    let range = article.sentence(ofToken: cue.head).tokens
    let limit = min(range.upperBound, start + Self.reach)
    let isQuoted = tokens[cue.head].flags.contains(.quoted)
    let isParenthesized = tokens[cue.head].flags.contains(.parenthesized)
    let isSubordinate = isInSubordinate(cue, in: range)
    let awaitsVerb = awaitsMainVerb(cue)
    var at = start
    while at < limit {
      let token = tokens[at]
      if awaitsVerb, isMainVerb(at: at, cue: cue, from: start) { return at }
      switch token.kind {
      case .closeQuote where isQuoted && !token.flags.contains(.single): return at + 1
      case .closeParenthesis where isParenthesized: return at
      case .openQuote where !isQuoted && !token.flags.contains(.single): at = max(at, lastOfQuotation(from: at) - 1)
      case .comma, .dash:
        if at + 1 < limit, resumes(at + 1, cue: index) || isSubordinate && startsClause(at + 1, limit) { return at }
      case .closeQuote:
        if at + 1 < limit, tokens[at - 1].kind == .comma, resumes(at + 1, cue: index) { return at + 1 }
      case .semicolon:
        if speaksAnew(at + 1, cue: index, limit) { return at }
      default:
        if token.tag == .coordinator, continuesReport(at, cue: index) || speaksAnew(at + 1, cue: index, at + 14) {
          return at
        }
        if at > start + 1, isComparison(at) { return at }
      }
      at += 1
    }
    return at > range.upperBound ? at + 1 : limit
  }

  /// "compared with 64 percent who …"
  private func isComparison(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].word == compared && compared >= 0
      && tokens[index + 1].isAny(.with, .to)
  }

  /// "While 7 percent said it was, others …": the clause that the cue stands in was a subordinate one.
  private func isInSubordinate(_ cue: Predicate, in range: Range<Int>) -> Bool {
    guard cue.form == .finite || cue.isPassive else { return false }
    var start = min(cue.subjectStart, cue.tokens.lowerBound)
    if cue.form == .participle, start == range.lowerBound { return true }
    while start > range.lowerBound, tokens[start - 1].tag == .adverb { start -= 1 }
    guard start > range.lowerBound else { return false }
    return tokens[start - 1].isAny(.while, .although, .though, .as, .when, .after, .because, .since, .before, .if)
  }

  /// A verb follows whose subject begins here.
  private func startsClause(_ index: Int, _ limit: Int) -> Bool {
    var at = index
    while at < min(limit, index + 20) {
      if let verb = article.predicate(at: at), article.predicates[verb].form == .finite {
        if article.predicates[verb].subjectStart == index { return true }
        if article.predicates[verb].link == .root, opensClause(index) { return true }
      }
      at += 1
    }
    return false
  }

  /// A cue in a relative clause, or a noun: the verb of the clause around it may still come.
  func awaitsMainVerb(_ cue: Predicate) -> Bool {
    if cue.form == .noun { return true }
    var verb = cue
    for _ in 0..<4 where verb.form != .finite {
      guard let parent = verb.parent, verb.link == .complement else { return false }
      verb = article.predicates[parent]
    }
    return verb.subjectStart < verb.tokens.lowerBound && tokens[verb.subjectStart].tag == .relative
  }

  /// "critics who say it is bad left", "the claim that it hurts boats was read": the verb that the cue's own noun has.
  func isMainVerb(at token: Int, cue: Predicate, from start: Int) -> Bool {
    guard token > start, let index = article.predicate(at: token), index > 0 else { return false }
    let predicate = article.predicates[index]
    guard predicate.tokens.lowerBound == token, predicate.form == .finite, !tokens[token].flags.contains(.quoted) else {
      return false
    }
    if !predicate.subjects.isEmpty, predicate.subjectStart < cue.tokens.lowerBound { return true }
    let before = article.predicates[index - 1]
    guard before.sentence == predicate.sentence, before.head >= start else { return false }
    if predicate.subjectStart == predicate.tokens.lowerBound {
      return tokens[token - 1].tag != .coordinator && tokens[token - 1].tag != .subordinator
        && tokens[token - 1].tag != .relative && before.tokens.upperBound < token
    }
    return before.cue.isDisjoint(with: [.report]) && !before.objects.isEmpty
      && before.objects.last == predicate.subjects.last && tokens[predicate.subjectStart - 1].kind != .comma
  }

  /// ", adding …", ", according to …", ", while others say …"
  func resumes(_ index: Int, cue: Int) -> Bool {
    let token = tokens[index]
    if token.is(.according) { return true }
    if token.is(.while) || isComparison(index) { return true }
    if token.is(.as), index + 1 < tokens.count, tokens[index + 1].tag == .auxiliary { return true }
    var at = index
    while at < index + 2, at + 1 < tokens.count, tokens[at].tag == .adverb { at += 1 }
    if let predicate = article.predicate(at: at), article.predicates[predicate].form == .gerund,
      article.predicates[predicate].tokens.lowerBound >= index
    {
      return article.predicates[predicate].cue.contains(.report) || article.predicates[predicate].cue.contains(.object)
    }
    if token.tag == .coordinator, !token.is(.nor) {
      return continuesReport(index, cue: cue) || speaksAnew(index + 1, cue: cue, index + 14)
    }
    return trailingReporter(index)
  }

  /// "… and accused": a verb of the reporter's own, in the tense of his first.
  private func continuesReport(_ index: Int, cue: Int) -> Bool {
    var at = index + 1
    while at < tokens.count, at < index + 3, tokens[at].tag == .adverb { at += 1 }
    guard at < tokens.count, let verb = article.predicate(at: at), !tokens[at].flags.contains(.quoted) else {
      return false
    }
    let predicate = article.predicates[verb]
    let head = article.predicates[cue]
    guard predicate.form == .finite, predicate.tokens.lowerBound == at, hasTense(of: head, predicate) else {
      return false
    }
    if predicate.cue.contains(.report) { return true }
    return predicate.cue.isAttributive && (predicate.subjects == head.subjects || tokens[index - 1].kind == .comma)
  }

  private func hasTense(of cue: Predicate, _ other: Predicate) -> Bool {
    guard other.tokens.count == 1, !other.isPassive else { return false }
    let isPast: (Predicate) -> Bool = { predicate in
      let tag = tokens[predicate.head].tag
      return tag == .verbPast || tag == .verbParticiple && predicate.form == .finite
    }
    return isPast(cue) ? isPast(other) : tokens[cue.head].tag == tokens[other.head].tag
  }

  /// "…, but Ann said": a clause of its own whose verb reports.
  private func speaksAnew(_ index: Int, cue: Int, _ limit: Int) -> Bool {
    guard index < tokens.count, !tokens[index].is(.that), !tokens[index].flags.contains(.quoted) else { return false }
    var at = index
    while at < min(limit, tokens.count) {
      if let verb = article.predicate(at: at), article.predicates[verb].form == .finite {
        let predicate = article.predicates[verb]
        return predicate.cue.contains(.report) && predicate.subjectStart >= index
          && predicate.subjectStart < predicate.tokens.lowerBound && !predicate.isPassive
          && tokens[predicate.head].tag == tokens[article.predicates[cue].head].tag
      }
      if tokens[at].kind == .comma || tokens[at].kind == .semicolon { return false }
      at += 1
    }
    return false
  }

  /// "…, he added." at the end of a sentence.
  private func trailingReporter(_ index: Int) -> Bool {
    guard let phrase = article.phrase(at: index), article.phrases[phrase].tokens.lowerBound <= index else {
      return false
    }
    let end = article.phrases[phrase].tokens.upperBound
    guard end < tokens.count, let verb = article.predicate(at: end) else { return false }
    let predicate = article.predicates[verb]
    guard predicate.form == .finite, predicate.cue.contains(.report), !predicate.isPassive else { return false }
    let behind = predicate.tokens.upperBound
    return behind >= tokens.count || tokens[behind].kind == .comma || tokens[behind].endsSentence
      || tokens[behind].kind == .closeParenthesis
  }

  /// The last token of the quotation that opens here.
  func lastOfQuotation(from open: Int) -> Int { max(open, Int(quotationEnd[open]) - 1) }

  /// Without marks at its edges, but for quotation marks.
  func trim(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, isEdge(tokens[last]) { range = range.lowerBound..<last }
    while let first = range.first, isEdge(tokens[first]) { range = (first + 1)..<range.upperBound }
    return range
  }

  private func isEdge(_ token: Token) -> Bool {
    !token.isWord && token.kind != .number && token.kind != .openQuote && token.kind != .closeQuote
  }
}
