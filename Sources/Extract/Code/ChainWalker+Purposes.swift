/// What a deed is done for, and what is left or kept as it is.
extension ChainWalker {
  /// "cut prices to win the market": an infinitive behind a deed gives its purpose. What is done for it is wanted; what
  /// is not done for it may be wanted or not.
  func isPurpose(_ child: Int, of predicate: Predicate) -> Bool {
    let cue = predicate.cue
    // "accused them of working nights to win it"
    let before = predicate.tokens.lowerBound - 1
    let isGerund =
      predicate.form == .gerund && !cue.isAttributive && before >= 0 && article.tokens[before].tag == .preposition
    let isDeed = cue.contains(.act) || cue.direction != 0 && !cue.contains(.weak) || isGerund
    return isDeed && predicate.form != .noun && cue.isDisjoint(with: [.favor, .reject, .infinitive, .objectControl])
      && article.predicates[child].form == .infinitive
  }

  /// "blocked roads to protest": though the verb rejects its object, the infinitive is what that is done for.
  func isDoneFor(_ predicate: Predicate, _ child: Int) -> Bool {
    guard article.predicates[child].form == .infinitive, !predicate.cue.isDisjoint(with: [.act, .lower]),
      let object = predicate.objects.last, article.phrases[object].isPlural, !isPlan(object)
    else { return false }
    return article.phrases[object].tokens.upperBound == article.predicates[child].tokens.lowerBound
  }

  /// "leave it in place", "leave it where it is"
  func leaves(_ predicate: Predicate) -> Bool {
    guard predicate.form != .noun, lemma(predicate) == KeyWord.leave.rawValue, let object = predicate.objects.first
    else { return false }
    let end = article.segmentation.sentences[predicate.sentence].tokens.upperBound
    let start = article.phrases[object].tokens.upperBound
    for at in start..<max(start, min(start + 6, end)) {
      let token = article.tokens[at]
      if words.staying.contains(token.word) { return true }
      if token.is(.in), let next = article.tokens[safe: at + 1], next.isAny(.place, .force, .effect) { return true }
      if token.is(.as), let next = article.tokens[safe: at + 1], next.isAny(.it, .they) { return true }
      guard token.tag == .preposition || article.phrase(at: at) != nil else { return false }
    }
    return false
  }

  /// "took the quotas to court"
  func sues(_ predicate: Predicate) -> Bool {
    guard predicate.form != .noun, let object = predicate.objects.last,
      [KeyWord.take, .drag].contains(where: { article.tokens[predicate.head].lemma == $0.rawValue })
    else { return false }
    let end = article.phrases[object].tokens.upperBound
    return article.tokens[safe: end].map { $0.is(.to) } ?? false
      && article.tokens[safe: end + 1].map { words.courts.contains($0.lemma) } ?? false
  }

  /// "keep Norway from doing it"
  func keeps(_ predicate: Predicate, from child: Int) -> Bool {
    let before = article.predicates[child].tokens.lowerBound - 1
    return article.predicates[child].form == .gerund && before > 0 && article.tokens[before].is(.from)
      && article.tokens[predicate.head].lemma == KeyWord.keep.rawValue
  }

  /// "has no choice but to", "leaves us no option but to"
  func hasNoChoice(_ predicate: Predicate, but child: Int) -> Bool {
    let but = article.predicates[child].tokens.lowerBound - 1
    guard but > 1, article.tokens[but].is(.but), article.predicates[child].form == .infinitive,
      words.way.contains(article.tokens[but - 1].lemma)
    else { return false }
    return Range(from: predicate.tokens.upperBound, upTo: but).contains { article.tokens[$0].isAny(.no, .little) }
  }
}
