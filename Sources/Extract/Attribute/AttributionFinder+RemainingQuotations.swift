/// Words lifted into a sentence, and quotations without a reporter of their own.
extension AttributionFinder {
  /// Words lifted into a sentence, and quotations without a reporter of their own.
  mutating func remainingQuotations() {
    let covered = coveredTokens()
    let order = found.indices.sorted { (found[$0].end, $0) < (found[$1].end, $1) }
    var next = 0
    var last: Int?
    for quotation in article.segmentation.quotations.map(\.tokens) where hasWords(quotation) {
      guard quotedBy[quotation.lowerBound] < 0, !covered[quotation.lowerBound] else { continue }
      while next < order.count, found[order[next]].end <= quotation.lowerBound {
        if isSpeaker(order[next]) { last = order[next] }
        next += 1
      }
      if let previous = last, goesOn(quotation, after: previous) {
        extend(previous, with: quotation)
        mark(quotation, previous)
      } else if !isFreestanding(quotation) || !opensSentence(quotation) {
        fragment(quotation)
      }
    }
  }

  private func coveredTokens() -> [Bool] {
    var covered = Array(repeating: false, count: tokens.count)
    for attribution in found where attribution.pattern != .noun {
      // What is quoted itself covers nothing: the quotation around it may still have no speaker.
      if let cue = attribution.cue, tokens[cue.lowerBound].flags.contains(.quoted) { continue }
      for token in attribution.contents.joined() { covered[token] = true }
    }
    return covered
  }

  /// Speech that is not itself quoted.
  private func isSpeaker(_ index: Int) -> Bool {
    guard let cue = found[index].cue, !tokens[cue.lowerBound].flags.contains(.quoted) else { return false }
    switch found[index].pattern {
    case .infinitive, .object, .noun: return false
    default: return true
    }
  }

  func opensSentence(_ quotation: Range<Int>) -> Bool {
    let start = article.sentence(ofToken: quotation.lowerBound).tokens.lowerBound
    return start == quotation.lowerBound || start == quotation.lowerBound - 1 && tokens[start].tag == .coordinator
  }

  /// A statement in the paragraph of its speaker, or a paragraph behind one that ended with his words.
  private func goesOn(_ quotation: Range<Int>, after previous: Int) -> Bool {
    guard opensSentence(quotation), closesStatement(quotation) else { return false }
    let paragraph = article.sentence(ofToken: quotation.lowerBound).paragraph
    let end = found[previous].end
    let before = article.sentence(ofToken: max(0, end - 1)).paragraph
    if paragraph == before { return true }
    guard paragraph == before + 1, let content = found[previous].contents.last else { return false }
    let isQuoted = tokens[content.upperBound - 1].flags.contains(.quoted)
    return isQuoted && article.segmentation.paragraphs[paragraph].tokens.lowerBound == quotation.lowerBound
  }

  /// `called the plan "a gift"`: what the verb before it governs, the quoted words included.
  private mutating func fragment(_ quotation: Range<Int>) {
    let start = quotation.lowerBound
    let sentence = article.sentence(ofToken: start).tokens
    var at = start - 1
    while at >= sentence.lowerBound, start - at < 16 {
      if tokens[at].kind == .semicolon || tokens[at].kind == .closeQuote { return }
      guard let index = article.predicate(at: at) else {
        at -= 1
        continue
      }
      let predicate = article.predicates[index]
      let isVerb = predicate.form == .finite || predicate.form == .gerund || predicate.form == .infinitive
      if isVerb, !predicate.cue.isDisjoint(with: [.report, .favor, .reject, .object]),
        predicate.cue.isDisjoint(with: [.effort, .raise, .lower])
      {
        guard attribution(ofPredicate: index) == nil, let source = source(of: index) else { return }
        let end = fragmentEnd(of: index, quotation, in: sentence)
        append(index, source, [predicate.tokens.upperBound..<end], .quotationAfterCue)
        if let known = attribution(ofPredicate: index) { mark(quotation, known) }
        return
      }
      at = predicate.tokens.lowerBound - 1
    }
  }

  private func fragmentEnd(of index: Int, _ quotation: Range<Int>, in sentence: Range<Int>) -> Int {
    let end = quotation.upperBound
    guard end < sentence.upperBound, !closesStatement(quotation) else { return end }
    return max(end, bounds.phraseEnd(of: index, from: end - 1))
  }
}
