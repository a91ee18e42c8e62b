import BriefingModel

/// The one place where text becomes Markdown: whatever an article or an editor wrote comes out of a CommonMark or
/// GFM reader as exactly the same characters, white space apart.
enum MarkdownEscape {
  /// Runs of white space become one space; none stays at either end. Every character that could mean something
  /// to Markdown, anywhere in a line, gets a backslash.
  static func text(_ text: String) -> String {
    atLineStart(inline(trimmed(collapsed(text))))
  }

  /// The words of a sentence with some of them between `mark`s.
  /// - Parameter marks: spans within `sentence`.
  static func sentence(
    _ sentence: TextSpan, marks: [TextSpan], in source: SourceText, mark: String = "**"
  ) -> String {
    let pieces = MarkedSentence(sentence, marks: marks, in: source).pieces.map { piece in
      let text = inline(collapsed(piece.text))
      return piece.isMarked ? mark + text + mark : text
    }
    return atLineStart(trimmed(pieces.joined()))
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
}
