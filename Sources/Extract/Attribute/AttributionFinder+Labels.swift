/// `Ann Lee: The quota must go` as headline, the names before the turns of an interview, and those under a quotation.
extension AttributionFinder {
  /// The name before the colon has at most this many tokens.
  private static let longest = 7
  /// A dash, a name and what its bearer is.
  private static let longestSignature = 16

  mutating func speakerLabels() {
    for paragraph in article.segmentation.paragraphs where paragraph.tokens.count > 3 {
      guard let colon = colon(in: paragraph.tokens), colon + 2 < paragraph.tokens.upperBound else { continue }
      let label = paragraph.tokens.lowerBound..<colon
      let content = bounds.trim((colon + 1)..<paragraph.tokens.upperBound)
      guard !content.isEmpty, !content.contains(where: { quotedBy[$0] >= 0 }) else { continue }
      guard let phrase = article.phrase(at: label.lowerBound), isName(phrase) || isTurn(label) else { continue }
      append(
        FoundAttribution(
          source: phrase, sourceTokens: label, speaker: article.phrases[phrase].entity, cue: colon..<(colon + 1),
          contents: [content], pattern: .speakerLabel))
      for token in content { mark(token..<(token + 1), found.count - 1) }
    }
  }

  /// `- Ann Lee: "The quota must go."`
  mutating func label(before quotation: Range<Int>) -> Bool {
    let colon = quotation.lowerBound - 1
    guard colon > 1, tokens[colon].kind == .colon, let phrase = article.phrase(at: colon - 1),
      article.phrases[phrase].kind == .proper, article.phrases[phrase].tokens.upperBound == colon
    else { return false }
    let start = Coordination.startWithOwner(Coordination.left(from: phrase, in: article).first ?? phrase, in: article)
    let isFirst = start == 0 || article.sentenceAt[start] != article.sentenceAt[start - 1]
    guard isFirst || tokens[start - 1].kind == .dash || tokens[start - 1].kind == .bullet else { return false }
    append(
      FoundAttribution(
        source: phrase, sourceTokens: start..<colon, speaker: article.phrases[phrase].entity,
        cue: colon..<quotation.lowerBound, contents: [bounds.trim(quotation)], pattern: .speakerLabel))
    mark(quotation, found.count - 1)
    return true
  }

  /// `"The quota must go." ― Ann Lee, fisher`: behind a whole quotation a dash and a name, and nothing more.
  mutating func signature(after quotation: Range<Int>) -> Bool {
    let dash = quotation.upperBound
    guard dash + 1 < tokens.count, tokens[dash].kind == .dash, opensSentence(quotation),
      let phrase = article.phrase(at: dash + 1), article.phrases[phrase].tokens.lowerBound == dash + 1,
      article.phrases[phrase].kind == .proper
    else { return false }
    let end = endOfParagraph(at: dash)
    let hasVerb = (dash..<end).contains { at in article.predicate(at: at).map { isVerb($0) } ?? false }
    guard end - dash <= Self.longestSignature, !hasVerb else { return false }
    append(
      FoundAttribution(
        source: phrase, sourceTokens: article.phrases[phrase].tokens, speaker: article.phrases[phrase].entity,
        cue: dash..<(dash + 1), contents: [bounds.trim(quotation)], pattern: .signature))
    mark(quotation, found.count - 1)
    return true
  }

  private func endOfParagraph(at token: Int) -> Int {
    let paragraph = article.sentence(ofToken: token).paragraph
    return article.segmentation.paragraphs[paragraph].tokens.upperBound
  }

  private func isVerb(_ predicate: Int) -> Bool {
    article.predicates[predicate].form != .noun && article.predicates[predicate].form != .adjective
  }

  private func colon(in range: Range<Int>) -> Int? {
    let limit = min(range.upperBound, range.lowerBound + Self.longest)
    for at in range.lowerBound..<limit {
      if tokens[at].kind == .colon { return at > range.lowerBound ? at : nil }
      guard tokens[at].isWord, tokens[at].isCapitalized || tokens[at].tag == .preposition else { return nil }
    }
    return nil
  }

  private func isName(_ phrase: Int) -> Bool {
    guard article.phrases[phrase].kind == .proper, let entity = article.phrases[phrase].entity else { return false }
    switch article.entities[entity].kind {
    case .person: return true
    default: return false
    }
  }

  /// "Q:", "A:"
  private func isTurn(_ label: Range<Int>) -> Bool {
    label.count == 1 && tokens[label.lowerBound].end - tokens[label.lowerBound].start == 1
  }
}
