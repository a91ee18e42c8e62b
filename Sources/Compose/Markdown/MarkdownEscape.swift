import BriefingModel

/// The one place where text becomes Markdown: whatever an article or an editor wrote comes out of a CommonMark or
/// GFM reader as exactly the same characters, white space apart.
enum MarkdownEscape {
  /// Runs of white space become one space; none stays at either end. Every character that could mean something
  /// to Markdown, anywhere in a line, gets a backslash.
  static func text(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    append(text, to: &result)
    return finished(result)
  }

  /// The words of a sentence with some of them between `mark`s.
  /// - Parameter marks: spans within `sentence`.
  static func sentence(
    _ sentence: TextSpan, marks: [TextSpan], in source: SourceText, mark: String = "**"
  ) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(sentence.length + sentence.length / 8)
    for piece in MarkedSentence(sentence, marks: marks, in: source).pieces {
      if piece.isMarked { result += mark.utf8 }
      append(source.slice(piece.span), to: &result)
      if piece.isMarked { result += mark.utf8 }
    }
    return finished(result)
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

  /// Each run of white space as one space, and backslashes before all that is special within a line, and before what
  /// makes a bare address a link.
  private static func append(_ text: String, to result: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &result) }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    var at = 0
    var previousIsSpace = false
    while at < bytes.count {
      let space = WhiteSpace.length(at: at, in: bytes)
      if space > 0 {
        if !previousIsSpace { result.append(UInt8(ascii: " ")) }
        previousIsSpace = true
        at += space
        continue
      }
      previousIsSpace = false
      if isSpecial(at: at, in: bytes) { result.append(UInt8(ascii: "\\")) }
      result.append(bytes[at])
      at += 1
    }
  }

  private static func isSpecial(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch Unicode.Scalar(bytes[index]) {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "^", "@", "$": true
    case ":": index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    case ".": index > 2 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: false
    }
  }

  /// Without white space at either end, and with a backslash before what would begin a list, a rule or a heading's
  /// underline.
  private static func finished(_ text: [UInt8]) -> String {
    var rest = text[...]
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    guard let place = placeOfListMark(in: rest) else { return String(decoding: rest, as: UTF8.self) }
    return String(decoding: rest[..<place] + [UInt8(ascii: "\\")] + rest[place...], as: UTF8.self)
  }

  private static func placeOfListMark(in text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    if "-+=:".utf8.contains(first) { return text.startIndex }
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let mark = digits.endIndex
    return !digits.isEmpty && mark < text.endIndex && ".)".utf8.contains(text[mark]) ? mark : nil
  }
}
