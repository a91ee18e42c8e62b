/// Where the content of infinitives, objects and nouns ends.
extension ContentBounds {
  /// The end of what an infinitive, object or noun cue governs.
  func phraseEnd(of index: Int, from start: Int) -> Int {
    let range = article.sentence(ofToken: article.predicates[index].head).tokens
    let limit = min(range.upperBound, start + ContentBounds.reach)
    let cue = article.predicates[index]
    let isQuoted = tokens[cue.head].flags.contains(.quoted)
    let awaitsVerb = awaitsMainVerb(cue)
    var at = start + 1
    while at < limit {
      let token = tokens[at]
      if awaitsVerb, isMainVerb(at: at, cue: cue, from: start) { return at }
      switch token.kind {
      case .closeQuote where isQuoted && !token.flags.contains(.single): return at + 1
      case .openQuote where !isQuoted && !token.flags.contains(.single): at = max(at, lastOfQuotation(from: at) - 1)
      case .comma where at + 1 < limit:
        if resumes(at + 1, cue: index) || breaksPhrase(at + 1) { return at }
      case .semicolon, .dash, .colon: return at
      case .closeQuote where at + 1 < limit && tokens[at - 1].kind == .comma: return at + 1
      default:
        if token.tag == .coordinator, opensClause(at + 1) { return at }
        if at > start + 1, token.tag == .subordinator || opensClause(at + 1),
          token.isAny(.while, .although, .though, .because, .after, .before, .when, .as, .since, .if)
        {
          return at
        }
      }
      at += 1
    }
    return limit
  }

  /// ", which …", ", a clause with a subject of its own", ", and voted"
  private func breaksPhrase(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.tag == .relative { return true }
    if token.isAny(.as, .after, .before, .when, .if, .because, .although, .though, .since, .but) { return true }
    if token.tag == .coordinator { return opensClause(index + 1) }
    return opensClause(index)
  }

  func opensClause(_ index: Int) -> Bool {
    var at = index
    while at < tokens.count, tokens[at].tag == .adverb { at += 1 }
    guard at < tokens.count else { return false }
    if let verb = article.predicate(at: at), article.predicates[verb].tokens.lowerBound == at {
      return article.predicates[verb].form == .finite || article.predicates[verb].form == .gerund
    }
    guard let phrase = article.phrase(at: at) else { return false }
    var end = article.phrases[phrase].tokens.upperBound
    while end < tokens.count, tokens[end].tag == .adverb { end += 1 }
    guard end < tokens.count, let verb = article.predicate(at: end) else { return false }
    return article.predicates[verb].form == .finite && article.predicates[verb].tokens.lowerBound == end
  }
}
