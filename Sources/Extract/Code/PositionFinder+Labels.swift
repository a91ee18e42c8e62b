import BriefingModel

/// What somebody calls a thing, and what is said of it in passing.
extension PositionFinder {
  /// "the bill is protectionist": a word of the issue that is bad by itself, said of something.
  mutating func isItselfJudgment(_ directed: DirectedMatch, _ sentence: Int) -> Bool {
    let match = directed.match
    guard match.length == 1, evaluation.sign(in: match.start..<match.end, of: article, lexicon: lexicon) < 0,
      article.phrase(at: match.start).map({ article.phrases[$0].head < match.end }) ?? true
    else { return false }
    var before = match.start - 1
    while before >= 0, tokens[before].tag == .adverb || tokens[before].kind == .openQuote { before -= 1 }
    guard before >= 0, let index = article.predicate(at: before), article.predicates[index].form == .finite,
      walker.lemma(article.predicates[index]) == KeyWord.be.rawValue, article.predicates[index].modal == nil,
      let speaker = speech.speaker(at: article.predicates[index].head)
    else { return false }
    let sign = article.predicates[index].isNegated ? directed.sign : -directed.sign
    emit([speaker], Claim(match: match, sign: sign, sentence: sentence, cue: nil, rule: .judgment))
    return true
  }

  /// "called it a fair quota", "what he calls unfair trade": whoever gives the label holds its judgment.
  mutating func label(_ directed: DirectedMatch, _ sentence: Int) -> Bool {
    let match = directed.match
    let range = article.segmentation.sentences[sentence].tokens
    guard
      let index = article.predicates(inSentences: sentence...sentence).last(where: {
        article.predicates[$0].head < match.start && article.predicates[$0].form != .noun
          && article.predicates[$0].form != .adjective
      }), let lemma = lexicon.info(tokens[article.predicates[index].head].word)?.lemma,
      constructions.labeling.contains(lemma), !tokens[article.predicates[index].tokens.upperBound - 1].is(.for),
      article.predicates[index].form == .finite,
      !article.predicates[index].isNegated, !conditions.holds(match.start)
    else { return false }
    let start = article.predicates[index].tokens.upperBound
    let isNear = !(start..<max(start, match.start)).contains {
      article.predicate(at: $0).map { article.predicates[$0].form != .noun } ?? false
    }
    guard isNear, !constructions.viewing.contains(lemma) || hasAs(from: start, to: match.end) else { return false }
    let end = (match.end..<max(match.end, min(match.end + 6, range.upperBound)))
      .first { !tokens[$0].isWord && tokens[$0].kind != .openQuote }
    // "condemned it as protectionism": the verb judges already.
    let attitude = hasAs(from: start, to: match.end) ? article.predicates[index].cue.attitude : 0
    let judgment =
      attitude != 0
      ? attitude
      : evaluation.sign(
        in: start..<(end ?? min(match.end + 6, range.upperBound)), of: article, lexicon: lexicon)
    guard judgment != 0 else { return false }
    let holders = article.predicates[index].actors
    guard holds(holders) else { return false }
    emit(
      holders,
      Claim(
        match: match, sign: directed.sign * judgment, sentence: sentence, cue: article.predicates[index].tokens,
        rule: .judgment))
    return true
  }

  /// Whether "as" stands in a run of tokens or right behind it.
  func hasAs(from start: Int, to end: Int) -> Bool {
    (start...max(start, min(end, tokens.count - 1))).contains { tokens[$0].is(.as) }
  }

  /// "the panels, derided by critics as …": who is said to do so behind the words.
  mutating func labeledBehind(_ directed: DirectedMatch, _ sentence: Int) {
    let end = directed.match.end
    for predicate in article.predicates[article.predicates(inSentences: sentence...sentence)]
    where predicate.head >= end && predicate.form == .participle && predicate.isPassive && !predicate.agents.isEmpty {
      guard predicate.cue.attitude != 0, predicate.tokens.lowerBound - end < 12,
        tokens[predicate.tokens.lowerBound - 1].kind == .comma,
        !(end..<predicate.tokens.lowerBound).contains(where: {
          article.predicate(at: $0).map { article.predicates[$0].form == .finite } ?? false
        })
      else { continue }
      emit(
        predicate.agents,
        Claim(
          match: directed.match, sign: directed.sign * predicate.cue.attitude, sentence: sentence,
          cue: predicate.tokens, rule: .attitude))
    }
  }

  /// "farmers would suffer from X", "workers benefit from X": whoever says so is against it or for it.
  mutating func suffered(_ directed: DirectedMatch, _ sentence: Int) -> Bool {
    if harmed(directed, sentence) { return true }
    let before = governors.start(of: directed.match) - 1
    guard before > 1, tokens[before].isAny(.from, .under, .for), article.sentenceAt[before] == Int32(sentence),
      let verb = governors.lastVerb(before: before), verb.form == .finite, !verb.isPassive,
      before - verb.head <= 3
    else { return false }
    let lemma = tokens[verb.head].lemma
    let isLoss = constructions.suffering.contains(lemma)
    // "has benefited from X" is a fact.
    let isGain =
      tokens[before].is(.from) && constructions.profiting.contains(lemma)
      && constructions.wishful.contains(tokens[verb.tokens.lowerBound].word)
    guard isLoss || isGain,
      let speaker = speech.speaker(at: directed.match.start)
    else { return false }
    let turn = isLoss == verb.isNegated ? 1 : -1
    emit(
      [speaker],
      Claim(
        match: directed.match, sign: directed.sign * turn, sentence: sentence, cue: verb.tokens, rule: .judgment))
    return true
  }

  /// "exports would be hit by X"
  private mutating func harmed(_ directed: DirectedMatch, _ sentence: Int) -> Bool {
    let by = governors.start(of: directed.match) - 1
    guard by > 1, tokens[by].is(.by), article.sentenceAt[by] == Int32(sentence),
      let verb = governors.lastVerb(before: by), verb.isPassive, verb.tokens.upperBound == by,
      let speaker = speech.speaker(at: directed.match.start)
    else { return false }
    let sign = evaluation.effect(of: verb, in: article, lexicon: lexicon)
    guard sign != 0, sign < 0 || verb.modal != nil else { return false }
    emit(
      [speaker],
      Claim(
        match: directed.match, sign: directed.sign * sign, sentence: sentence, cue: verb.tokens, rule: .judgment))
    return true
  }

  /// "there is no case for X": whoever says so.
  mutating func hasGrounds(_ directed: DirectedMatch, _ sentence: Int) -> Bool {
    let before = governors.start(of: directed.match) - 1
    guard before > 1, tokens[before].is(.for), constructions.grounds.contains(tokens[before - 1].lemma),
      let noun = article.phrase(at: before - 1), !isDoer(directed.match),
      let be = article.predicate(at: article.phrases[noun].tokens.lowerBound - 1),
      article.predicates[be].subjects.first.map({ tokens[article.phrases[$0].head].is(.there) }) ?? false,
      let speaker = speech.speaker(at: directed.match.start)
    else { return false }
    let first = tokens[article.phrases[noun].tokens.lowerBound]
    let isDenied = first.isAny(.no, .little) != article.predicates[be].isNegated
    emit(
      [speaker],
      Claim(
        match: directed.match, sign: isDenied ? -directed.sign : directed.sign, sentence: sentence,
        cue: article.predicates[be].tokens, rule: .judgment))
    return true
  }

  /// "there is room for X to grow"
  private func isDoer(_ match: PhraseMatch) -> Bool {
    let end = article.phrase(at: match.end - 1).map { article.phrases[$0].tokens.upperBound } ?? match.end
    return tokens[safe: end].map { $0.tag == .infinitiveTo } ?? false
  }

  /// "the necessary quota": whoever says so wants it.
  mutating func needed(_ directed: DirectedMatch, _ sentence: Int) {
    guard let phrase = article.phrase(at: directed.match.start),
      let speaker = speech.speaker(at: directed.match.start)
    else { return }
    let value = article.phrases[phrase]
    let isNeeded = (value.tokens.lowerBound..<max(value.tokens.lowerBound, directed.match.start)).contains {
      lexicon.info(tokens[$0].word).map { constructions.needing.contains($0.lemma) } ?? false
    }
    guard isNeeded else { return }
    let direction = article.predicate(at: value.head).map { article.predicates[$0].cue.direction } ?? 0
    emit(
      [speaker],
      Claim(
        match: directed.match, sign: direction < 0 ? -directed.sign : directed.sign, sentence: sentence, cue: nil,
        rule: .judgment))
  }

  /// "X, another position called for by Y": an apposition to all that was said.
  mutating func appositions(_ match: PhraseMatch, sign: Int, _ sentence: Int) {
    for predicate in article.predicates[article.predicates(inSentences: sentence...sentence)]
    where predicate.head >= match.end {
      guard let subject = predicate.subjects.first, predicate.cue.attitude != 0, !predicate.agents.isEmpty,
        article.phrases[subject].tokens.upperBound == predicate.tokens.lowerBound,
        tokens[article.phrases[subject].tokens.lowerBound].isAny(.another, .a),
        article.phrases[subject].tokens.lowerBound > match.end,
        tokens[article.phrases[subject].tokens.lowerBound - 1].kind == .comma
      else { continue }
      emit(
        predicate.agents,
        Claim(
          match: match, sign: sign * predicate.cue.attitude, sentence: sentence, cue: predicate.tokens,
          rule: .attitude))
    }
  }
}
