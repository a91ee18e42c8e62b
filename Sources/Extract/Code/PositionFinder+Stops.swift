/// What stands between an issue's words and whoever holds a stance on them.
extension PositionFinder {
  /// The stops of the chain above a match, the last of them judged where the match is its subject.
  func stops(
    of directed: DirectedMatch, _ governor: GovernorFinder.Governor, _ sentence: Int
  ) -> [ChainWalker.Stop] {
    let match = directed.match
    var stops: [ChainWalker.Stop]
    if let denied = contrasted(match, sentence) {
      stops = walker.walk(from: denied, isInPhrase: false, isContrast: true)
    } else {
      stops = walker.walk(
        from: governor.predicate, isInPhrase: governor.isInPhrase,
        isReproach: governor.isInPhrase && directed.sign > 0)
    }
    // "rather than duties, which raise prices": what the clause says of them is said whatever stands before.
    let isRelative =
      governor.isSubject && tokens[article.predicates[governor.predicate].subjectStart].tag == .relative
    // "no quota will help": the verb is denied already.
    let isDenied = governor.isSubject && article.predicates[governor.predicate].isNegated
    let size = isDenied ? 1 : governors.sizeSign(of: match)
    let preposition = (isRelative ? 1 : governors.prepositionSign(of: match)) * size
    // "warned X against it": the preposition is all that rejects.
    let warns = preposition < 0 && article.predicates[governor.predicate].cue.contains(.report)
    for index in stops.indices {
      stops[index].sign *= directed.sign * preposition
      stops[index].signs = stops[index].signs.map { $0 * directed.sign * preposition }
      if warns { stops[index].hasAttitude = true }
    }
    if !directed.isReference, isTaken(match, by: article.predicates[governor.predicate]) {
      for index in stops.indices {
        stops[index].isAct = true
        stops[index].isDecision = true
      }
    }
    let side = governors.threat(of: match, by: governor.predicate) + governors.attitude(toward: match)
    for index in stops.indices { takeSide(side, &stops[index], of: article.predicates[governor.predicate]) }
    if governor.isSubject, let last = stops.indices.last {
      stops[last].sign *= governors.gerundSign(of: match, under: article.predicates[governor.predicate])
      judge(&stops[last], governor.predicate)
    } else if stops.count == 1, isAnswer(article.predicates[governor.predicate]) {
      stops[0].isJudgment = true
    } else if let top = stops.last, let judged = judgedAct(top) {
      stops[stops.count - 1] = judged
    } else if let top = stops.last, isNeed(top) {
      stops[stops.count - 1].isDeontic = true
    }
    return stops
  }

  /// "there is no need for X": the view of whoever says so.
  func isNeed(_ top: ChainWalker.Stop) -> Bool {
    let predicate = article.predicates[top.predicate]
    guard top.path.count > 1, let subject = predicate.subjects.first,
      tokens[article.phrases[subject].head].is(.there)
    else { return false }
    return top.path.contains { index in
      article.predicates[index].form == .noun && tokens[article.predicates[index].head].lemma == KeyWord.need.rawValue
    }
  }

  /// "took countermeasures": the match is the verb's object.
  func isTaken(_ match: PhraseMatch, by predicate: Predicate) -> Bool {
    predicate.form != .noun && governors.start(of: match) == predicate.tokens.upperBound
      && walker.lemma(predicate).map(constructions.taking.contains) ?? false
  }

  /// "warned Japan on tariffs", "never threatened Japan with tariffs"
  func takeSide(_ side: Int, _ stop: inout ChainWalker.Stop, of predicate: Predicate) {
    guard side != 0 else { return }
    let isTurned = predicate.cue.contains(.lower)
    stop.sign *= isTurned ? -side : side
    stop.hasAttitude = true
    stop.isAct = false
  }

  /// "did not ask for this, just that": the denied predicate, whose denial does not reach what stands behind the comma.
  func contrasted(_ match: PhraseMatch, _ sentence: Int) -> Int? {
    guard let last = match.parts.last else { return nil }
    let range = article.segmentation.sentences[sentence].tokens
    let turn = Range(from: range.lowerBound + 1, upTo: last.lowerBound).last { at in
      tokens[at].isAny(.just, .but, .only, .rather, .merely) && tokens[at - 1].kind == .comma
    }
    guard let turn, !(turn..<last.lowerBound).contains(where: { article.predicate(at: $0) != nil }) else { return nil }
    return article.predicates(inSentences: sentence...sentence).last {
      article.predicates[$0].isNegated && article.predicates[$0].cue.attitude != 0 && article.predicates[$0].head < turn
    }
  }
}
