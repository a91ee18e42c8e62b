import BriefingModel

/// Items of a list that a sentence with a colon opens: "The union called for: - an end to the levy; - …".
extension PositionFinder {
  /// How far the sentence that opens a list may stand before an item.
  private static let longestList = 24
  /// In tokens, its mark included.
  private static let longestOpening = 4

  /// What the opening sentence demands or rejects, its items are.
  /// - Parameter stop: the top of the item's own chain, which nobody holds.
  mutating func listed(_ match: PhraseMatch, _ stop: ChainWalker.Stop, _ sentence: Int) {
    let top = article.predicates[stop.predicate]
    guard !stop.isHypothetical, top.form != .finite || top.subjects.isEmpty else { return }
    listed(match, sign: stop.sign, cue: stop.cue.last, sentence)
  }

  /// "- quotas for cod": an item that begins with the words, without any other that bears on them.
  mutating func listed(_ directed: DirectedMatch, _ sentence: Int) {
    let start = article.segmentation.sentences[sentence].tokens.lowerBound
    guard directed.match.start - start <= Self.longestOpening else { return }
    listed(directed.match, sign: directed.sign, cue: nil, sentence)
  }

  private mutating func listed(_ match: PhraseMatch, sign: Int, cue: Range<Int>?, _ sentence: Int) {
    guard isItem(sentence), let opening = opening(ofItem: sentence), let head = head(ofSentence: opening) else {
      return
    }
    let claim = Claim(
      match: match, sign: head.isAbsence ? 0 : sign * head.sign, sentence: sentence, cue: cue, rule: .attitude)
    let first = readings.count
    emit(article.predicates[head.predicate].actors, claim)
    for reading in readings[first...] {
      var shown = reading
      shown.sentence = opening
      shown.words = []
      shown.cue = head.cue.last
      readings.append(shown)
    }
  }

  private func isItem(_ sentence: Int) -> Bool {
    let range = article.segmentation.sentences[sentence].tokens
    return range.first.map { [.dash, .bullet].contains(tokens[$0].kind) } ?? false
  }

  private func opening(ofItem sentence: Int) -> Int? {
    var at = sentence - 1
    while at >= 0, sentence - at < Self.longestList, isItem(at) { at -= 1 }
    guard at >= 0, sentence - at < Self.longestList else { return nil }
    let range = article.segmentation.sentences[at].tokens
    return range.last.map { tokens[$0].kind == .colon } ?? false ? at : nil
  }

  /// The last word of wanting in the sentence, with whoever wants.
  private func head(ofSentence sentence: Int) -> ChainWalker.Stop? {
    article.predicates(inSentences: sentence...sentence).reversed().lazy
      .compactMap { walker.walk(from: $0, isInPhrase: false).last }
      .first { stop in
        (stop.hasAttitude || stop.isAbsence) && !stop.isHypothetical && (stop.turns == 0 || stop.path.count == 1)
          && holds(article.predicates[stop.predicate].actors)
      }
  }
}
