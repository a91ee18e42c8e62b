/// Quotation marks, apostrophes, dashes and the other marks of ASCII.
extension Tokenizer {
  mutating func scanApostrophe(length: Int) {
    let start = at
    at += length
    let followsWord = !flags.contains(.spaced) && tokens.last.map { $0.kind == .word || $0.kind == .number } ?? false
    if followsWord {
      let last = text[start - 1] | 0x20
      append(.apostrophe, from: start, adding: last == UInt8(ascii: "s") ? [.possessive, .single] : .single)
    } else {
      let opens = length == 1 && Self.isLetter(peek())
      append(opens ? .openQuote : .apostrophe, from: start, adding: .single)
    }
  }

  mutating func scanMark(_ byte: UInt8) {
    let start = at
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
      if peek(1) == byte {
        at += 2
        append(isOpening(before: start) ? .openQuote : .closeQuote, from: start)
      } else if byte == UInt8(ascii: "'") {
        scanApostrophe(length: 1)
      } else {
        at += 1
        append(.openQuote, from: start, adding: .single)
      }
      return
    }
    var kind = Self.kind(of: byte)
    at += 1
    if byte == UInt8(ascii: "\"") {
      kind = isOpening(before: start) ? .openQuote : .closeQuote
    } else if byte == UInt8(ascii: "-"), peek() == UInt8(ascii: "-") {
      while peek() == UInt8(ascii: "-") { at += 1 }
      kind = .dash
    } else if byte == UInt8(ascii: "."), peek() == UInt8(ascii: ".") {
      while peek() == UInt8(ascii: ".") { at += 1 }
      kind = .ellipsis
    } else if byte == UInt8(ascii: "-") {
      kind = flags.contains(.spaced) || Self.isDigit(peek()) == false ? .dash : .other
    }
    append(kind, from: start)
  }

  /// A straight mark opens where white space or an opening mark stands before it and none after.
  private func isOpening(before start: Int) -> Bool {
    guard start > 0 else { return true }
    switch text[start - 1] {
    case 0...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'"):
      return true
    default:
      return start >= 3 && text[start - 3] == 0xE2 && text[start - 2] == 0x80 && (0x93...0x98).contains(text[start - 1])
    }
  }

  private static func kind(of byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openParenthesis
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeParenthesis
    case UInt8(ascii: "*"): .bullet
    default: .other
    }
  }
}
