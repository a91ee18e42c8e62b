/// The clauses of an article that state a condition: "if …", "unless …", "as soon as …".
struct Conditions: Sendable {
  private var clauses: [Range<Int>] = []

  init(_ article: ParsedArticle) {
    for sentence in article.segmentation.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        guard Self.opens(at, in: article) else {
          at += 1
          continue
        }
        let end = Self.end(ofClauseAt: at, in: sentence.tokens, article)
        clauses.append(at..<end)
        at = end
      }
    }
  }

  func holds(_ token: Int) -> Bool { clause(at: token) != nil }

  /// The clause around a token, from its conjunction on.
  func clause(at token: Int) -> Range<Int>? {
    let next = first { $0.upperBound > token }
    return clauses.indices.contains(next) && clauses[next].contains(token) ? clauses[next] : nil
  }

  /// A condition stands beside what the sentence says at a token.
  func limits(_ token: Int, in sentence: Range<Int>) -> Bool {
    clauses[first { $0.lowerBound >= sentence.lowerBound }...]
      .prefix { sentence.contains($0.lowerBound) }
      .contains { !$0.contains(token) }
  }

  /// By halves: the clauses are ascending and disjoint.
  private func first(where isBehind: (Range<Int>) -> Bool) -> Int {
    var range = clauses.startIndex..<clauses.endIndex
    while let start = range.first {
      let middle = start + range.count / 2
      range = isBehind(clauses[middle]) ? start..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }

  private static func opens(_ at: Int, in article: ParsedArticle) -> Bool {
    let tokens = article.tokens
    // "would lift it if elected", "if necessary": without a clause of its own.
    if tokens[at].is(.if), at + 1 < tokens.count, [.verbParticiple, .adjective].contains(tokens[at + 1].tag) {
      return false
    }
    if tokens[at].isAny(.if, .unless) { return true }
    // Only before a clause: "until Friday" and "as soon as possible" are times.
    if tokens[at].isAny(.once, .until, .till, .provided) { return isClause(at + 1, in: article) }
    if tokens[at].is(.when) { return isClause(at + 1, in: article) && isForeseen(before: at, in: article) }
    return tokens[at].is(.as) && at + 2 < tokens.count && tokens[at + 1].isAny(.soon, .long) && tokens[at + 2].is(.as)
      && isClause(at + 3, in: article)
  }

  /// "would lift it when": what will be done, or who is ready to do it, waits for the rest.
  private static func isForeseen(before index: Int, in article: ParsedArticle) -> Bool {
    let sentence = Int(article.sentenceAt[index])
    let main = article.predicates(inSentences: sentence...sentence).last {
      article.predicates[$0].form == .finite && article.predicates[$0].head < index
    }
    guard let main, article.predicates[main].modal == .will, let clause = clause(at: index + 1, in: article) else {
      return false
    }
    let subjects = article.predicates[main].subjects.compactMap { article.phrases[$0].entity }
    let others = article.predicates[clause].subjects.compactMap { article.phrases[$0].entity }
    // "will ask them when he comes": a time.
    return !others.isEmpty && Set(subjects).isDisjoint(with: others)
  }

  /// A finite verb's clause begins here.
  private static func isClause(_ start: Int, in article: ParsedArticle) -> Bool {
    clause(at: start, in: article) != nil
  }

  /// The finite verb of the clause that begins here.
  private static func clause(at start: Int, in article: ParsedArticle) -> Int? {
    let sentence = Int(article.sentenceAt[start - 1])
    return article.predicates(inSentences: sentence...sentence)
      .first { article.predicates[$0].form == .finite && article.predicates[$0].subjectStart == start }
  }

  /// Behind the comma or quotation mark that follows its verb, or at the end of the sentence.
  private static func end(ofClauseAt start: Int, in range: Range<Int>, _ article: ParsedArticle) -> Int {
    var hasVerb = false
    for at in start..<range.upperBound {
      if let predicate = article.predicate(at: at), article.predicates[predicate].form == .finite { hasVerb = true }
      switch article.tokens[at].kind {
      case .semicolon, .closeQuote: return at
      case .comma where hasVerb: return at
      default: continue
      }
    }
    return range.upperBound
  }
}
