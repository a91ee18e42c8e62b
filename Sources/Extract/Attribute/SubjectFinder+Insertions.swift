/// The way left from a verb to its subject, over what stands between them.
extension SubjectFinder {
  /// The noun phrase whose verb begins at `start`: leftward over prepositional phrases and insertions.
  func subject(before start: Int, in range: Range<Int>) -> Int? {
    var at = start - 1
    var skipped = 0
    while at >= range.lowerBound, skipped < 60 {
      skipped += 1
      let token = tokens[at]
      if token.is(.longer), at > range.lowerBound, tokens[at - 1].is(.no) {
        at -= 2
        continue
      }
      if token.tag == .adverb || token.tag == .negator || token.flags.contains(.possessive) {
        at -= 1
        continue
      }
      switch token.kind {
      case .closeParenthesis where tokens[at - 1].tag == .coordinator: return nil
      case .closeParenthesis:
        at = opening(of: at, .openParenthesis, in: range) - 1
        continue
      case .comma where at - 1 > range.lowerBound && tokens[at - 1].kind == .closeParenthesis:
        at -= 1
        continue
      case .dash where listsNames(endingAt: at, in: range):
        // "many nations -- Canada, Norway and Japan -- said"
        return article.phrase(at: at - 1)
      case .comma, .dash:
        guard let before = insertionStart(endingAt: at, in: range) else { return nil }
        at = before - 1
        continue
      case .closeQuote:
        // Scare quotes around part of a subject; a whole quotation is a boundary.
        let open = opening(of: at, .openQuote, in: range)
        guard at - open <= 5, open > range.lowerBound else { return nil }
        at -= 1
        continue
      case .openQuote, .semicolon, .colon, .stop, .question, .exclamation, .openParenthesis: return nil
      default: break
      }
      guard let phrase = article.phrase(at: at) else {
        // "ministers meeting here have agreed"
        guard let index = article.predicate(at: at),
          article.predicates[index].form == .gerund
            || article.predicates[index].form == .participle && article.predicates[index].tokens.count == 1,
          !article.predicates[index].cue.contains(.report),
          article.phrase(at: article.predicates[index].tokens.lowerBound - 1) != nil
        else { return nil }
        at = article.predicates[index].tokens.lowerBound - 1
        continue
      }
      let begin = Coordination.startWithOwner(phrase, in: article)
      if lexicon.isTime(tokens[article.phrases[phrase].head]), !article.phrases[phrase].isPossessive {
        // "X this week said": the phrase says when.
        at = begin - 1
        continue
      }
      guard begin > range.lowerBound else { return phrase }
      if isTemporal(phrase), begin - 1 > range.lowerBound, begin == article.phrases[phrase].tokens.lowerBound,
        article.phrase(at: begin - 1) != nil || tokens[begin - 1].kind == .closeParenthesis
      {
        at = begin - 1
        continue
      }
      let list = Coordination.list(endingWith: phrase, in: article)
      if opensClause(phrase, at: begin, before: start)
        || list > range.lowerBound && opensClause(phrase, at: list, before: start)
      {
        return phrase
      }
      if let preposition = prepositionBefore(list, in: range) {
        guard let before = attachment(of: preposition, in: range) else { return nil }
        at = before
        continue
      }
      if isAge(phrase, at: begin, in: range) {
        at = begin - 2
        continue
      }
      if let noun = modified(byVerbBefore: list, of: start, in: range) {
        at = noun
        continue
      }
      if isApposition(phrase, at: begin, in: range) {
        at = begin - 2
        continue
      }
      return phrase
    }
    return nil
  }

  /// "Prices will rise, Ann Lee, minister of trade, fisheries and food, said.": over a description with commas of its
  /// own, at the end of what is said.
  func describedSpeaker(before index: Int, in range: Range<Int>) -> Int? {
    let verb = article.predicates[index]
    let start = verb.tokens.lowerBound
    guard verb.cue.contains(.report), start > range.lowerBound, tokens[start - 1].kind == .comma,
      verb.tokens.upperBound >= range.upperBound || !tokens[verb.tokens.upperBound].isWord
    else { return nil }
    var at = start - 2
    while at > range.lowerBound, start - at < 24, !tokens[at].tag.isVerb {
      if tokens[at].kind == .comma, let phrase = article.phrase(at: at - 1), article.phrases[phrase].kind == .proper,
        article.phrases[phrase].entity.map({ article.entities[$0].kind == .person }) ?? false,
        let comma = tokens[safe: article.phrases[phrase].tokens.lowerBound - 1], comma.kind == .comma
      {
        return phrase
      }
      at -= 1
    }
    return nil
  }

  /// "as she noted", "after Ann said", "as Ann, a doctor, put it": before a subject these open a clause.
  private func opensClause(_ phrase: Int, at begin: Int, before verb: Int) -> Bool {
    if tokens[begin].isAny(.he, .she, .they, .we, .i) { return true }
    guard tokens[begin - 1].isAny(.as, .after, .before, .since, .until, .than, .like) else { return false }
    let end = article.phrases[phrase].tokens.upperBound
    return end == verb || tokens[end].kind == .comma || tokens[end].kind == .openParenthesis
  }

  /// "Thursday", "this week": when, not who.
  func isTemporal(_ phrase: Int) -> Bool {
    let value = article.phrases[phrase]
    let traits = lexicon.info(tokens[value.head].word)?.traits ?? []
    if !traits.isDisjoint(with: [.weekday, .month]) { return value.tokens.count < 3 }
    let first = tokens[value.tokens.lowerBound]
    guard value.tokens.count < 4, first.tag == .determiner || first.tag == .adjective else { return false }
    return lexicon.isTime(tokens[value.head])
  }

  /// "owners who favor the plan say", "a man holding a sign said": the last token of the noun that the clause or
  /// gerund before the phrase belongs to.
  private func modified(byVerbBefore begin: Int, of start: Int, in range: Range<Int>) -> Int? {
    guard begin - 1 > range.lowerBound, let index = article.predicate(at: begin - 1),
      article.predicates[index].tokens.upperBound == begin, !article.predicates[index].cue.contains(.report)
    else { return nil }
    let verb = article.predicates[index]
    // "who helped her win": she is the one who wins.
    if verb.cue.contains(.objectControl), tokens[start].tag == .verbBase { return nil }
    let opening: Int
    switch verb.form {
    case .finite where verb.subjectStart < verb.tokens.lowerBound && tokens[verb.subjectStart].tag == .relative:
      opening = verb.subjectStart
    case .gerund: opening = verb.tokens.lowerBound
    // "her decision to lift the quota won praise"
    case .infinitive where article.predicate(at: verb.tokens.lowerBound - 1).map(isNoun) ?? false:
      opening = verb.tokens.lowerBound
    default: return nil
    }
    return opening > range.lowerBound && article.phrase(at: opening - 1) != nil ? opening - 1 : nil
  }

  private func isNoun(_ predicate: Int) -> Bool { article.predicates[predicate].form == .noun }

  private func prepositionBefore(_ begin: Int, in range: Range<Int>) -> Int? {
    let at = begin - 1
    guard at >= range.lowerBound, tokens[at].tag == .preposition else { return nil }
    // "about four in ten", "over 300 owners"
    let isCount = tokens[begin].kind == .number || tokens[begin].tag == .quantifier
    return isCount && tokens[at].isAny(.about, .over, .under) ? nil : at
  }

  /// The last token of the noun that a preposition hangs on; nil when it opens the clause.
  private func attachment(of preposition: Int, in range: Range<Int>) -> Int? {
    var at = preposition - 1
    while at >= range.lowerBound,
      tokens[at].tag == .preposition || tokens[at].tag == .adverb || tokens[at].isAny(.and, .but, .or)
    { at -= 1 }
    // "The nations, joined by Norway, agree": over the participle to the noun that it belongs to.
    if at > range.lowerBound, let index = article.predicate(at: at), article.predicates[index].form == .participle {
      at = article.predicates[index].tokens.lowerBound - 1
      if at > range.lowerBound, tokens[at].kind == .comma { at -= 1 }
    }
    guard at >= range.lowerBound,
      article.phrase(at: at) != nil || [.closeParenthesis, .comma, .dash].contains(tokens[at].kind)
    else { return nil }
    return at
  }

  /// "Ann Lee, 58, …"
  func isAge(_ phrase: Int, at begin: Int, in range: Range<Int>) -> Bool {
    begin - 2 >= range.lowerBound && tokens[begin - 1].kind == .comma
      && tokens[article.phrases[phrase].head].kind == .number && article.phrases[phrase].tokens.count == 1
      && article.phrase(at: begin - 2).map { article.phrases[$0].kind == .proper } ?? false
  }

  private func isApposition(_ phrase: Int, at begin: Int, in range: Range<Int>) -> Bool {
    guard begin - 2 >= range.lowerBound, tokens[begin - 1].kind == .comma,
      let before = article.phrase(at: begin - 2), let entity = article.phrases[phrase].entity
    else { return false }
    return article.phrases[before].entity == entity
  }

  /// Whether what stands between two dashes is a list of at least two names and nothing else.
  private func listsNames(endingAt dash: Int, in range: Range<Int>) -> Bool {
    guard let last = article.phrase(at: dash - 1) else { return false }
    let list = Coordination.left(from: last, in: article)
    guard list.count > 1, list.allSatisfy({ article.phrases[$0].kind == .proper }), let first = list.first else {
      return false
    }
    let start = Coordination.startWithOwner(first, in: article)
    return start > range.lowerBound && tokens[start - 1].kind == .dash
  }

  /// Where an insertion between commas or dashes begins (its opening mark), if one ends here.
  private func insertionStart(endingAt end: Int, in range: Range<Int>) -> Int? {
    let mark = tokens[end].kind
    var at = end - 1
    while at > range.lowerBound, end - at < 40 {
      let token = tokens[at]
      if token.kind == mark, isInDate(at) {
        at -= 1
        continue
      }
      if token.kind == mark {
        let first = tokens[at + 1]
        let opensInsertion =
          mark == .dash || first.tag == .relative || first.tag == .verbParticiple || first.tag == .verbGerund
          || first.tag == .determiner || first.tag == .noun || first.tag == .preposition || first.tag == .adverb
          || first.tag == .proper || first.tag == .number || first.tag == .quantifier
          || first.tag == .subordinator || first.tag == .adjective || first.tag == .possessive
        let hasNoun = article.phrase(at: at - 1) != nil || tokens[at - 1].kind == .closeParenthesis
        if opensInsertion, hasNoun { return at }
        if mark == .comma, !hasNoun { return nil }
      }
      if token.kind == .closeQuote {
        let open = opening(of: at, .openQuote, in: range)
        guard at - open <= 8, open > range.lowerBound else { return nil }
        at = open
      }
      if token.kind == .openQuote || token.kind == .semicolon { return nil }
      at -= 1
    }
    return nil
  }

  /// "May 1, 1986"
  private func isInDate(_ comma: Int) -> Bool {
    guard comma > 1, comma + 1 < tokens.count, tokens[comma + 1].kind == .number, tokens[comma - 1].kind == .number
    else { return false }
    return lexicon.info(tokens[comma - 2].word)?.traits.contains(.month) ?? false
  }

  private func opening(of close: Int, _ kind: Token.Kind, in range: Range<Int>) -> Int {
    var at = close
    while at > range.lowerBound, tokens[at].kind != kind { at -= 1 }
    return at
  }
}
