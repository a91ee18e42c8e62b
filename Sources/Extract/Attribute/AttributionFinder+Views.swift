/// Whose word or view something is: "according to Ann", "in Ann's view".
extension AttributionFinder {
  private static let viewNouns: [KeyWord] = [.view, .opinion, .eyes, .judgment]

  mutating func accordingTo() {
    for index in tokens.indices.dropLast(2) where tokens[index].is(.according) && tokens[index + 1].is(.to) {
      guard var phrase = article.phrase(at: index + 2) else { continue }
      while let owned = article.phrases.indices[phrase...].dropFirst().prefix(2)
        .first(where: { article.phrases[$0].possessor == phrase })
      { phrase = owned }
      let range = article.sentence(ofToken: index).tokens
      let end = article.phrases[phrase].tokens.upperBound
      let contents = contentsAround(index, end, in: range).map(bounds.trim).filter { !$0.isEmpty }
      guard !contents.isEmpty else { continue }
      append(
        FoundAttribution(
          source: phrase, sourceTokens: fullPhrase(phrase), speaker: article.phrases[phrase].entity,
          cue: index..<(index + 2), predicate: nil, contents: contents, pattern: .accordingTo))
    }
  }

  /// "In Ann's view, …", "In the view of Ann …"
  mutating func views() {
    for index in tokens.indices.dropLast(2) where tokens[index].is(.in) {
      guard let view = viewHolder(at: index + 1) else { continue }
      let range = article.sentence(ofToken: index).tokens
      // "In Ann's view the plan …"
      let around =
        index == range.lowerBound ? [view.end..<range.upperBound] : contentsAround(index, view.end, in: range)
      let contents = around.map(bounds.trim).filter { !$0.isEmpty }
      guard !contents.isEmpty else { continue }
      append(
        FoundAttribution(
          source: view.holder, sourceTokens: fullPhrase(view.holder), speaker: article.phrases[view.holder].entity,
          cue: index..<view.end, predicate: nil, contents: contents, pattern: .accordingTo))
    }
  }

  private func viewHolder(at start: Int) -> (holder: Int, end: Int)? {
    guard let first = article.phrase(at: start), article.phrases[first].tokens.lowerBound == start else { return nil }
    let phrase = article.phrases[first].isPossessive ? first + 1 : first
    guard article.phrases.indices.contains(phrase),
      Self.viewNouns.contains(where: { $0.rawValue == tokens[article.phrases[phrase].head].lemma })
    else { return nil }
    let end = article.phrases[phrase].tokens.upperBound
    if let owner = article.phrases[phrase].possessor { return (owner, end) }
    guard tokens[safe: end].map({ $0.is(.of) }) ?? false, let holder = article.phrase(at: end + 1) else { return nil }
    return (holder, article.phrases[holder].tokens.upperBound)
  }

  /// "…, according to X.", "According to X, …", "Fish, according to X, …"
  private func contentsAround(_ start: Int, _ end: Int, in range: Range<Int>) -> [Range<Int>] {
    var opening = start
    while opening > max(range.lowerBound, start - ContentBounds.reach), tokens[opening - 1].kind != .semicolon,
      tokens[opening - 1].kind != .openParenthesis || !tokens[start].flags.contains(.parenthesized)
    { opening -= 1 }
    let left = opening..<start
    let limit = min(range.upperBound, end + 30)
    let comma = Range(from: end, upTo: limit).first {
      tokens[$0].kind == .comma || tokens[$0].kind == .closeParenthesis
    }
    guard let comma, tokens[comma].kind == .comma else { return [left] }
    let right = (comma + 1)..<min(range.upperBound, comma + ContentBounds.reach)
    if left.count < 2 { return [right] }
    return holdsMainVerb(left) || !holdsVerb(right) ? [left] : [left, right]
  }
}
