/// Pairs quotation marks within a paragraph. A mark that is never closed ends with its paragraph, so that it cannot
/// turn the rest of the article inside out.
enum QuotationMatcher {
  static func match(in range: Range<Int>, of segmentation: inout Segmentation) {
    var open: Int?
    for index in range {
      let token = segmentation.tokens[index]
      guard !token.flags.contains(.single) else { continue }
      switch token.kind {
      case .openQuote:
        // An opening mark inside an open quotation: the earlier one was never closed, unless this one is a
        // straight mark that follows a space by mistake.
        if let start = open, hasCloser(after: index, in: range, segmentation) {
          close(start, index, continues: false, &segmentation)
        } else if let start = open {
          segmentation.tokens[index].kind = .closeQuote
          close(start, index + 1, continues: false, &segmentation)
          open = nil
          continue
        }
        open = index
      case .closeQuote:
        if let start = open {
          close(start, index + 1, continues: false, &segmentation)
          open = nil
        } else if index > range.lowerBound, hasCloser(after: index, in: range, segmentation) {
          segmentation.tokens[index].kind = .openQuote
          open = index
        }
      default: continue
      }
    }
    if let start = open {
      close(start, range.upperBound, continues: true, &segmentation)
    }
  }

  /// Whether a closing mark comes before the next opening one.
  private static func hasCloser(after index: Int, in range: Range<Int>, _ segmentation: Segmentation) -> Bool {
    for next in (index + 1)..<max(range.upperBound, index + 1) {
      let token = segmentation.tokens[next]
      guard !token.flags.contains(.single) else { continue }
      if token.kind == .closeQuote { return true }
      if token.kind == .openQuote { return false }
    }
    return false
  }

  private static func close(_ start: Int, _ end: Int, continues: Bool, _ segmentation: inout Segmentation) {
    segmentation.quotations.append(
      Segmentation.Quotation(tokens: start..<end, continues: continues, single: false))
    for index in start..<end { segmentation.tokens[index].flags.formUnion(.quoted) }
  }
}
