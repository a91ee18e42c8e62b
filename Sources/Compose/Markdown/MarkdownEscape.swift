import BriefingModel

/// The one place where text becomes Markdown: whatever an article or an editor wrote comes out of a CommonMark or
/// GFM reader as exactly the same characters, white space apart.
enum MarkdownEscape {
  /// Runs of white space become one space; none stays at either end. Every character that could mean something
  /// to Markdown, anywhere in a line, gets a backslash.
  static func text(_ text: String) -> String {
    atLineStart(inline(trimmed(collapsed(text))))
  }

  /// The words of a sentence with some of them between `**`.
  /// - Parameter marks: ascending, disjoint, within `sentence`.
  static func sentence(_ sentence: TextSpan, marks: [TextSpan], in source: SourceText) -> String {
    var result = ""
    var at = sentence.start
    for mark in united(marks, in: source) where mark.start >= at && mark.end <= sentence.end {
      result += inline(collapsed(source.slice(TextSpan(start: at, end: mark.start))))
      result += "**" + inline(collapsed(source.slice(mark))) + "**"
      at = mark.end
    }
    result += inline(collapsed(source.slice(TextSpan(start: at, end: sentence.end))))
    return atLineStart(trimmed(result))
  }

  /// A link's destination, between the angle brackets that keep every character in.
  static func destination(_ address: String) -> String {
    var result = "<"
    for byte in address.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "&": result += "&amp;"
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", ":", "/", "?", "#", "@", "!", "$", "'", "*", "+", ",",
        ";", "=", "%":
        result.unicodeScalars.append(scalar)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
    return result + ">"
  }

  /// Backslashes before all that is special within a line, and before what makes a bare address a link.
  private static func inline(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for (index, byte) in bytes.enumerated() {
      if isSpecial(byte, at: index, in: bytes) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "^", "@", "$": true
    case ":": index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    case ".": index > 2 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: false
    }
  }

  /// A backslash before what would begin a list, a rule or a heading's underline.
  private static func atLineStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if "-+=:".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = text.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return String(String.UnicodeScalarView(digits)) + "\\" + String(String.UnicodeScalarView(rest))
  }

  /// Scalar by scalar: a space that carries a combining mark is no character of white space, but must lose neither.
  private static func collapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previousIsSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace {
        result.append(scalar)
      } else if !previousIsSpace {
        result.append(" ")
      }
      previousIsSpace = isSpace
    }
    return String(result)
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// Marks that begin and end with a letter or a digit, as emphasis must to be seen, and do not touch.
  private static func united(_ marks: [TextSpan], in source: SourceText) -> [TextSpan] {
    marks.sorted().compactMap { shrunk($0, in: source) }.reduce(into: []) { result, mark in
      if let last = result.last, mark.start <= last.end {
        result[result.count - 1].end = max(last.end, mark.end)
      } else {
        result.append(mark)
      }
    }
  }

  private static func shrunk(_ mark: TextSpan, in source: SourceText) -> TextSpan? {
    let text = Substring(source.slice(mark))
    let isWord = { (character: Character) in character.isLetter || character.isNumber }
    guard let first = text.firstIndex(where: isWord), let last = text.lastIndex(where: isWord) else { return nil }
    let start = mark.start + text[..<first].utf8.count
    return TextSpan(start: start, end: start + text[first...last].utf8.count)
  }
}
