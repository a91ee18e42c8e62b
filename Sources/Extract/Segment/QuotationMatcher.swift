/// Pairs quotation marks within a paragraph. A mark that is never closed ends with its paragraph or its sentence, so
/// that it cannot turn the rest of the article inside out.
struct QuotationMatcher {
  private let range: Range<Int>
  private var open: Int?
  /// Marks of another shape opened inside.
  private var isNested = false
  private var hasMarks = false

  static func match(in range: Range<Int>, of segmentation: inout Segmentation) {
    var matcher = QuotationMatcher(range: range)
    matcher.run(&segmentation)
    if !matcher.hasMarks { SingleQuotationMatcher.match(in: range, of: &segmentation) }
  }

  private init(range: Range<Int>) { self.range = range }

  private mutating func run(_ segmentation: inout Segmentation) {
    for index in range where !segmentation.tokens[index].flags.contains(.single) {
      switch segmentation.tokens[index].kind {
      case .openQuote: meetOpening(index, &segmentation)
      case .closeQuote: meetClosing(index, &segmentation)
      default: continue
      }
      hasMarks = true
    }
    if let open { closeUnclosed(open, &segmentation) }
  }

  /// An opening mark inside an open quotation: a pair of another shape is nested; else the earlier one was never
  /// closed, unless this one is a straight mark that follows a space by mistake.
  private mutating func meetOpening(_ index: Int, _ segmentation: inout Segmentation) {
    guard let start = open else {
      open = index
      return
    }
    let closer = closer(after: index, segmentation)
    if let closer, shape(index, segmentation) != shape(start, segmentation),
      shape(closer, segmentation) == shape(index, segmentation)
    {
      isNested = true
    } else if closer != nil {
      segmentation.quote(start..<index)
      open = index
    } else {
      segmentation.tokens[index].kind = .closeQuote
      segmentation.quote(start..<(index + 1))
      open = nil
    }
  }

  private mutating func meetClosing(_ index: Int, _ segmentation: inout Segmentation) {
    if isNested {
      isNested = false
    } else if let start = open {
      segmentation.quote(start..<(index + 1))
      open = nil
    } else if index > range.lowerBound, closer(after: index, segmentation) != nil {
      segmentation.tokens[index].kind = .openQuote
      open = index
    }
  }

  /// Through the paragraph where that begins with the mark or the next paragraph opens anew; else through its sentence.
  private func closeUnclosed(_ start: Int, _ segmentation: inout Segmentation) {
    let next = segmentation.tokens[safe: range.upperBound]
    let continues = next.map { $0.kind == .openQuote && !$0.flags.contains(.single) } ?? false
    if continues || start == range.lowerBound {
      segmentation.quote(start..<range.upperBound, continues: continues)
    } else {
      let stop = range[start...].first { segmentation.tokens[$0].endsSentence }
      segmentation.quote(start..<(stop.map { $0 + 1 } ?? range.upperBound))
    }
  }

  /// The next mark, if it closes.
  private func closer(after index: Int, _ segmentation: Segmentation) -> Int? {
    for next in range[(index + 1)...] {
      let token = segmentation.tokens[next]
      guard !token.flags.contains(.single) else { continue }
      if token.kind == .closeQuote { return next }
      if token.kind == .openQuote { return nil }
    }
    return nil
  }

  private enum Shape { case straight, curly, angled, doubled }

  private func shape(_ index: Int, _ segmentation: Segmentation) -> Shape {
    switch segmentation.bytes[Int(segmentation.tokens[index].start)] {
    case UInt8(ascii: "\""): .straight
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .doubled
    case 0xC2: .angled
    default: .curly
    }
  }
}
