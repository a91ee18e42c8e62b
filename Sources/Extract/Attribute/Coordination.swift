/// Noun phrases that are joined: "A, B (D-Mass.), groups like C, as well as D and E".
enum Coordination {
  /// The most phrases of a list.
  private static let longest = 40

  /// The phrases of a list that begins with this one, to the right.
  static func right(from phrase: Int, in article: ParsedArticle) -> PhraseList {
    var result = PhraseList(phrase)
    var current = phrase
    while let next = next(after: current, in: article), result.count < longest {
      result.append(next)
      current = next
    }
    return result
  }

  /// Where the list that ends with this phrase begins, whatever governs it.
  static func list(endingWith phrase: Int, in article: ParsedArticle) -> Int {
    var first = phrase
    var count = 0
    while article.phrases[phrase].kind != .pronoun, count < longest,
      let before = previous(before: first, isList: count > 0, in: article),
      count > 0 || !opensClause(first, after: before, in: article)
    {
      first = before
      count += 1
    }
    return startWithOwner(first, in: article)
  }

  /// "…, and X": a comma before "and" parts clauses, unless more items with commas come before.
  private static func opensClause(_ phrase: Int, after before: Int, in article: ParsedArticle) -> Bool {
    let start = startWithOwner(phrase, in: article)
    guard start >= 2, article.tokens[start - 1].isAny(.and, .or), article.tokens[start - 2].kind == .comma else {
      return false
    }
    let earlier = startWithOwner(before, in: article)
    return earlier == 0 || article.tokens[earlier - 1].kind != .comma
  }

  /// The phrases of a list that ends with this one, to the left, in the order of the text.
  static func left(from phrase: Int, in article: ParsedArticle) -> PhraseList {
    var result = PhraseList(phrase)
    var current = phrase
    guard article.phrases[phrase].kind != .pronoun else { return result }
    while let before = previous(before: current, isList: result.count > 1, in: article), result.count < longest,
      result.count > 1 || !opensClause(phrase, after: before, in: article), result.prepend(before)
    {
      current = before
    }
    // What a verb or preposition governs is no subject: "met Canada, and Mexico said".
    let start = startWithOwner(current, in: article)
    if result.count > 1, start > 0, article.sentenceAt[start - 1] == article.sentenceAt[start],
      article.tokens[start - 1].tag.isVerb && !opensReport(start - 1, in: article)
        || article.tokens[start - 1].tag == .preposition && !opensClause(start - 1, in: article)
    {
      return PhraseList(phrase)
    }
    return result
  }

  /// "said Canada, Norway and Spain oppose it": behind a verb of saying a clause begins.
  private static func opensReport(_ token: Int, in article: ParsedArticle) -> Bool {
    article.predicate(at: token).map { article.predicates[$0].cue.contains(.report) } ?? false
  }

  /// "as Norway and Spain seek it": a word of time or cause, but not "countries such as".
  private static func opensClause(_ token: Int, in article: ParsedArticle) -> Bool {
    article.tokens[token].isAny(.as, .after, .before, .since, .until, .than)
      && !(token > 0 && article.tokens[token - 1].is(.such))
  }

  private static func next(after phrase: Int, in article: ParsedArticle) -> Int? {
    let tokens = article.tokens
    let sentence = article.sentence(ofToken: article.phrases[phrase].head).tokens
    var at = skipParenthesis(article.phrases[phrase].tokens.upperBound, in: tokens, to: sentence.upperBound)
    var joined = false
    while at < sentence.upperBound {
      let token = tokens[at]
      if token.kind == .comma || token.tag == .coordinator && !token.is(.but) || token.isAny(.including, .like) {
        joined = true
      } else if token.is(.as), at + 2 < sentence.upperBound, tokens[at + 2].is(.as) {
        joined = true
        at += 2
      } else if token.is(.such), at + 1 < sentence.upperBound, tokens[at + 1].is(.as) {
        joined = true
        at += 1
      } else {
        break
      }
      at += 1
    }
    guard joined, at < sentence.upperBound, let next = article.phrase(at: at),
      article.phrases[next].tokens.lowerBound == at, article.phrases[next].kind != .pronoun
    else { return nil }
    let behind = article.phrases[next].tokens.upperBound
    // What is followed by a verb of its own begins a new clause.
    let opensClause =
      behind < sentence.upperBound
      && [.verbThird, .verbPast, .modal, .auxiliary].contains(tokens[behind].tag)
    let followsComma = tokens[at - 1].kind == .comma || tokens[at - 2].kind == .comma && tokens[at - 1].is(.and)
    return opensClause && followsComma ? nil : ownerless(next, in: article)
  }

  private static func ownerless(_ phrase: Int, in article: ParsedArticle) -> Int? {
    guard article.phrases[phrase].isPossessive else { return phrase }
    return article.phrases.indices[phrase...].dropFirst().first { article.phrases[$0].possessor == phrase }
  }

  private static func previous(before phrase: Int, isList: Bool, in article: ParsedArticle) -> Int? {
    let tokens = article.tokens
    let start = startWithOwner(phrase, in: article)
    let sentence = article.sentence(ofToken: article.phrases[phrase].head).tokens
    var at = start - 1
    while at >= sentence.lowerBound, tokens[at].kind == .comma || tokens[at].isAny(.and, .or, .nor) { at -= 1 }
    guard at < start - 1, at >= sentence.lowerBound else { return nil }
    if tokens[at].kind == .closeParenthesis {
      while at >= sentence.lowerBound, tokens[at].kind != .openParenthesis { at -= 1 }
      at -= 1
    }
    // "she and her husband": only beside its "and" does a pronoun make a list.
    let isBesideAnd = at + 1 < tokens.count && tokens[at + 1].is(.and) && tokens[at].isAny(.he, .she, .they, .we, .i)
    guard at >= sentence.lowerBound, let before = article.phrase(at: at),
      article.phrases[before].tokens.upperBound == at + 1, article.phrases[before].kind != .pronoun || isBesideAnd
    else { return nil }
    guard !isPerson(phrase, in: article) || canStandBesidePerson(before, in: article) else { return nil }
    let hasAnd = (at + 1..<start).contains { tokens[$0].isAny(.and, .or, .nor) }
    let isItem =
      isList && (article.phrases[before].kind == .proper || opensSentence(before, in: article))
      || isListItem(before, in: article)
    return hasAnd || tokens[at + 1].kind == .comma && isItem ? before : nil
  }

  private static func isPerson(_ phrase: Int, in article: ParsedArticle) -> Bool {
    article.phrases[phrase].kind == .proper
      && article.phrases[phrase].entity.map { article.entities[$0].kind == .person } ?? false
  }

  /// "asked for a photo and Ann said": a thing and a person are no list.
  private static func canStandBesidePerson(_ phrase: Int, in article: ParsedArticle) -> Bool {
    article.phrases[phrase].kind == .proper
      || article.phrases[phrase].entity.map { article.entities[$0].isActor } ?? false
  }

  /// "Unions, farmers and companies": several, before all that the sentence says.
  private static func opensSentence(_ phrase: Int, in article: ParsedArticle) -> Bool {
    let start = startWithOwner(phrase, in: article)
    return article.phrases[phrase].isPlural
      && start == article.sentence(ofToken: article.phrases[phrase].head).tokens.lowerBound
      && article.phrases[phrase].entity.map { article.entities[$0].isActor } ?? false
  }

  /// Between commas only names make a list; anything else is an insertion.
  private static func isListItem(_ phrase: Int, in article: ParsedArticle) -> Bool {
    let start = startWithOwner(phrase, in: article)
    return article.phrases[phrase].kind == .proper && start > 0
      && (article.tokens[start - 1].kind == .comma || article.tokens[start - 1].isAny(.and))
  }

  static func startWithOwner(_ phrase: Int, in article: ParsedArticle) -> Int {
    var phrase = phrase
    while let owner = article.phrases[phrase].possessor { phrase = owner }
    return article.phrases[phrase].tokens.lowerBound
  }

  static func skipParenthesis(_ index: Int, in tokens: [Token], to end: Int) -> Int {
    guard index < end, tokens[index].kind == .openParenthesis else { return index }
    var at = index
    while at < end, tokens[at].kind != .closeParenthesis { at += 1 }
    return min(at + 1, end)
  }
}
