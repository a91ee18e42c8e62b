/// White space in texts that people wrote.
enum WhiteSpace {
  /// The runs between white space, none of them empty.
  static func words(of text: String) -> [Substring] {
    // By scalars and not by characters, because thousands of phrases are cut at each start.
    let scalars = text.unicodeScalars
    var words: [Substring] = []
    var start: String.Index?
    var at = scalars.startIndex
    while at < scalars.endIndex {
      if isSpace(scalars[at]) {
        if let from = start { words.append(text[from..<at]) }
        start = nil
      } else if start == nil {
        start = at
      }
      at = scalars.index(after: at)
    }
    if let from = start { words.append(text[from...]) }
    return words
  }

  /// On one line, with single spaces.
  static func collapsed(_ text: String) -> String {
    isCollapsed(text) ? text : words(of: text).joined(separator: " ")
  }

  /// Whether there is nothing to change; a text with other than ASCII is not looked into.
  private static func isCollapsed(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && previous == 0x20) { return false }
      previous = byte
    }
    return previous != 0x20
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value < 0x80 ? value == 0x20 || value >= 0x09 && value <= 0x0D : scalar.properties.isWhitespace
  }
}
