/// Finds paragraphs: blank lines and indents part them; in a text that is not wrapped, every line break does.
struct ParagraphSplitter {
  /// A line longer than this shows that the text is not hard-wrapped. In UTF-8 bytes.
  private static let longestWrappedLine = 110

  private let bytes: [UInt8]
  private let tokens: [Token]
  /// The longest line, in bytes.
  private let width: Int

  static func split(_ bytes: [UInt8], _ tokens: [Token]) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    let splitter = ParagraphSplitter(bytes: bytes, tokens: tokens, width: longestLine(bytes))
    var ranges: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst()
    where tokens[index].flags.contains(.firstOnLine) && splitter.parts(at: index) {
      ranges.append(start..<index)
      start = index
    }
    ranges.append(start..<tokens.count)
    return ranges
  }

  private func parts(at index: Int) -> Bool {
    let gap = gap(before: index)
    if width > Self.longestWrappedLine || gap.lines > 1 || gap.indent > 0 { return true }
    return isItem(index) || endsShort(before: index)
  }

  /// "* one", "- two": an item of a list.
  private func isItem(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .bullet || token.kind == .dash && token.end - token.start == 1 else { return false }
    return index + 1 < tokens.count && tokens[index + 1].flags.contains(.spaced)
  }

  /// A line that ends a sentence though much of the next line would have fitted was broken on purpose.
  private func endsShort(before index: Int) -> Bool {
    let last = tokens[index - 1]
    guard last.endsSentence || last.kind == .closeQuote, tokens[index].isCapitalized || tokens[index].kind == .openQuote
    else { return false }
    var first = index - 1
    while first > 0, !tokens[first].flags.contains(.firstOnLine) { first -= 1 }
    return Int(last.end - tokens[first].start) * 3 < width * 2
  }

  /// Line breaks and the indent of the last line, between two tokens.
  private func gap(before index: Int) -> (lines: Int, indent: Int) {
    var lines = 0
    var indent = 0
    for byte in bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)] {
      if byte == UInt8(ascii: "\n") {
        lines += 1
        indent = 0
      } else if byte == UInt8(ascii: "\t") {
        indent += 4
      } else if byte == UInt8(ascii: " ") {
        indent += 1
      }
    }
    return (max(lines, 1), indent < 2 ? 0 : indent)
  }

  private static func longestLine(_ bytes: [UInt8]) -> Int {
    var longest = 0
    var length = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        longest = max(longest, length)
        length = 0
      } else {
        length += 1
      }
    }
    return max(longest, length)
  }
}
