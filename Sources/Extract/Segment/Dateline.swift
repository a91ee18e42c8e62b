/// The place and date before an article's first words: "PARIS, March 3 - ", "OTTAWA (Agency) -- ".
enum Dateline {
  private static let longest = 14

  /// The index behind a dateline that opens a paragraph, or the paragraph's start where there is none.
  static func end(in range: Range<Int>, of segmentation: Segmentation, lexicon: Lexicon) -> Int {
    let tokens = segmentation.tokens
    guard let first = tokens[safe: range.lowerBound], first.isWord, first.flags.contains(.allCaps),
      !first.flags.contains(.caseless)
    else { return range.lowerBound }
    for index in range.prefix(longest) {
      let token = tokens[index]
      if token.kind == .dash { return index + 1 < range.upperBound ? index + 1 : range.lowerBound }
      let belongs =
        token.flags.contains(.parenthesized) || token.kind == .comma || token.kind == .number
        || token.kind == .openParenthesis || token.kind == .closeParenthesis || token.kind == .other
        || token.isWord && token.isCapitalized
      guard belongs else { return range.lowerBound }
    }
    return range.lowerBound
  }
}
