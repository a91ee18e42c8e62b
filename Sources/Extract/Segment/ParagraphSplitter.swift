/// Finds paragraphs: blank lines and indents part them; in a text that is not wrapped, every line break does.
enum ParagraphSplitter {
  /// A line longer than this shows that the text is not hard-wrapped. In UTF-8 bytes.
  private static let longestWrappedLine = 110

  static func split(_ bytes: [UInt8], _ tokens: [Token]) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    let isWrapped = longestLine(bytes) <= longestWrappedLine
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 1..<max(tokens.count, 1) where tokens[index].flags.contains(.firstOnLine) {
      let gap = gapBefore(Int(tokens[index].start), after: Int(tokens[index - 1].end), bytes)
      let isShortLine = isWrapped && gap.lines == 1 && gap.indent == 0
      if !isShortLine {
        ranges.append(start..<index)
        start = index
      }
    }
    ranges.append(start..<tokens.count)
    return ranges
  }

  /// Line breaks and the indent of the last line, between two tokens.
  private static func gapBefore(_ start: Int, after end: Int, _ bytes: [UInt8]) -> (lines: Int, indent: Int) {
    var lines = 0
    var indent = 0
    for byte in bytes[end..<start] {
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
