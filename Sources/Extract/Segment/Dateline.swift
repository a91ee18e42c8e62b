/// The place and date before an article's first words: "PARIS, March 3 - ", "OTTAWA (Agency) -- ".
struct Dateline {
  private static let longest = 16

  private let tokens: ArraySlice<Token>
  private let lexicon: Lexicon

  /// The index behind a dateline that opens a paragraph, or the paragraph's start where there is none.
  static func end(in range: Range<Int>, of segmentation: Segmentation, lexicon: Lexicon) -> Int {
    let head = segmentation.tokens[range].prefix(longest)
    guard let first = head.first, first.isWord, first.isCapitalized, !first.flags.contains(.caseless) else {
      return range.lowerBound
    }
    let dateline = Dateline(tokens: head, lexicon: lexicon)
    guard let dash = dateline.dash, dash + 1 < range.upperBound, dateline.isCertain(before: dash),
      opensText(segmentation.tokens[dash + 1])
    else { return range.lowerBound }
    return dash + 1
  }

  private static func opensText(_ token: Token) -> Bool {
    token.isWord ? token.isCapitalized : token.kind == .openQuote || token.kind == .number
  }

  /// The first dash, if only places, dates and agencies stand before it.
  private var dash: Int? {
    var isAside = false
    for index in tokens.indices.dropLast() {
      let token = tokens[index]
      switch token.kind {
      case .dash: return index
      case .openParenthesis: isAside = true
      case .closeParenthesis: isAside = false
      case .comma, .number, .other, .stop: continue
      case .word where token.isCapitalized || isAside: continue
      default: return nil
      }
    }
    return nil
  }

  /// The place stands in capitals, or a date or an agency in capitals follows it.
  private func isCertain(before dash: Int) -> Bool {
    let place = tokens[..<dash].prefix { $0.isWord }
    if place.allSatisfy({ $0.flags.contains(.allCaps) || $0.flags.contains(.abbreviated) }) { return true }
    let aside = tokens[place.endIndex..<dash]
    if aside.first?.kind == .openParenthesis {
      return aside.count == 3 && tokens[aside.startIndex + 1].flags.contains(.allCaps)
    }
    return aside.indices.dropLast().contains { index in
      tokens[index + 1].kind == .number && lexicon.info(tokens[index].word)?.traits.contains(.month) ?? false
    }
  }
}
