/// Cuts an HTML file into tags, text and what is neither. It follows how browsers read tags, as far as offsets
/// need it; nothing is an error.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var at = 0
  private var textStart = 0
  private var tokens: [HTMLToken] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func tokens(of bytes: [UInt8]) -> [HTMLToken] {
    var tokenizer = HTMLTokenizer(bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private mutating func run() {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), let kind = markup() {
        closeText(before: kind.start)
        tokens.append(HTMLToken(kind: kind.kind, range: kind.start..<at))
        textStart = at
        if case .startTag(let name, false) = kind.kind, HTMLElements.raw.contains(name) { skipRawContent(of: name) }
      } else {
        at += 1
      }
    }
    closeText(before: bytes.count)
  }

  private mutating func closeText(before end: Int) {
    if textStart < end { tokens.append(HTMLToken(kind: .text, range: textStart..<end)) }
  }

  /// What begins at the `<` here, moving beyond it; nil, without moving, when the `<` is text.
  private mutating func markup() -> (kind: HTMLToken.Kind, start: Int)? {
    let start = at
    if has("<!--") {
      at = end(of: "-->", from: at + 4)
      return (.skipped, start)
    }
    if has("<!") || has("<?") {
      at = end(of: ">", from: at + 2)
      return (.skipped, start)
    }
    let isEnd = has("</")
    let nameStart = at + (isEnd ? 2 : 1)
    guard nameStart < bytes.count, Self.isLetter(bytes[nameStart]) else { return nil }
    var nameEnd = nameStart
    while nameEnd < bytes.count, !Self.endsName(bytes[nameEnd]) { nameEnd += 1 }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
    at = endOfTag(from: nameEnd)
    if isEnd { return (.endTag(name: name), start) }
    let closesItself = bytes[at - 1] == UInt8(ascii: ">") && bytes[at - 2] == UInt8(ascii: "/")
    return (.startTag(name: name, closesItself: closesItself && HTMLElements.foreign.contains(name)), start)
  }

  /// Beyond the `>` that ends the tag: one within a quoted attribute does not.
  private func endOfTag(from start: Int) -> Int {
    var at = start
    var quote: UInt8?
    var afterEquals = false
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return at
      } else if afterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      afterEquals = byte == UInt8(ascii: "=") || (afterEquals && quote == nil && Self.isSpace(byte))
    }
    return at
  }

  private mutating func skipRawContent(of name: String) {
    let start = at
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), isEndTag(of: name, at: at) { break }
      at += 1
    }
    if start < at { tokens.append(HTMLToken(kind: .skipped, range: start..<at)) }
    textStart = at
  }

  private func isEndTag(of name: String, at place: Int) -> Bool {
    let tag = Array("</\(name)".utf8)
    guard place + tag.count <= bytes.count else { return false }
    for (offset, byte) in tag.enumerated() where Self.lowercased(bytes[place + offset]) != byte { return false }
    return place + tag.count == bytes.count || Self.endsName(bytes[place + tag.count])
  }

  private func has(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { bytes[at...].starts(with: $0) }
  }

  /// Beyond the next occurrence of the mark; the end of the file when there is none.
  private func end(of mark: StaticString, from start: Int) -> Int {
    mark.withUTF8Buffer { mark in
      var at = min(start, bytes.count)
      while at < bytes.count {
        if bytes[at...].starts(with: mark) { return at + mark.count }
        at += 1
      }
      return at
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
