/// Splits UTF-8 text into words, numbers and marks, in one pass over its bytes.
struct Tokenizer {
  let text: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  var at = 0
  var flags: Token.Flags = [.firstOnLine]
  var tokens: [Token] = []

  private init(_ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    tokens.reserveCapacity(text.count / 5 + 8)
  }

  static func tokens(of bytes: [UInt8], lexicon: Lexicon) -> [Token] {
    bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer, lexicon)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  private mutating func run() {
    while at < text.count {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        at += 1
        flags.formUnion([.spaced, .firstOnLine])
      case 0...0x20, 0x7F:
        at += 1
        flags.formUnion(.spaced)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): scanWord()
      case 0x80...: scanWide()
      default: scanMark(byte)
      }
    }
  }

  @inline(__always)
  func peek(_ offset: Int = 0) -> UInt8 {
    at + offset < text.count ? text[at + offset] : 0
  }

  /// - Parameter hash: nil for a mark.
  mutating func append(
    _ kind: Token.Kind, from start: Int, hash: WordHash? = nil, word: Int32 = Lexicon.unknown,
    adding more: Token.Flags = []
  ) {
    tokens.append(
      Token(
        start: Int32(start), end: Int32(at), word: word, lemma: lexicon.info(word)?.lemma ?? Lexicon.unknown,
        hash: hash?.short ?? 0, kind: kind, flags: flags.union(more),
        tag: kind == .word ? .unknown : .mark,
        ending: kind == .word && word < 0 ? Ending.of(text[start..<at]) : .none))
    flags = []
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// The length of a mark or space outside ASCII that stands here, or 0 where letters do.
  private func wideMark() -> (length: Int, kind: Token.Kind?, single: Bool) {
    switch (peek(), peek(1), peek(2)) {
    case (0xC2, 0xA0, _): (2, nil, false)
    case (0xC2, 0xAB, _): (2, .openQuote, false)
    case (0xC2, 0xBB, _): (2, .closeQuote, false)
    case (0xC2, 0x80...0xBF, _): (2, .other, false)
    case (0xE2, 0x80, 0x98): (3, .openQuote, true)
    case (0xE2, 0x80, 0x99): (3, .apostrophe, true)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E): (3, .openQuote, false)
    case (0xE2, 0x80, 0x9D): (3, .closeQuote, false)
    case (0xE2, 0x80, 0x93...0x95): (3, .dash, false)
    case (0xE2, 0x80, 0xA2): (3, .bullet, false)
    case (0xE2, 0x80, 0xA6): (3, .ellipsis, false)
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F...0xA0): (3, nil, false)
    case (0xE2, 0x80...0x8F, _), (0xE2, 0x92...0xBF, _), (0xE3, 0x80, _): (3, .other, false)
    case (0xEF, 0xBB, 0xBF): (3, nil, false)
    case (0xF0...0xF7, _, _): (4, .other, false)
    default: (0, nil, false)
    }
  }

  private mutating func scanWide() {
    let (length, kind, single) = wideMark()
    guard length > 0 else {
      scanWord()
      return
    }
    let start = at
    at = min(at + length, text.count)
    guard let kind else {
      flags.formUnion(.spaced)
      return
    }
    if kind == .apostrophe {
      at = start
      scanApostrophe(length: 3)
    } else {
      append(kind, from: start, adding: single ? .single : [])
    }
  }

  private mutating func scanWord() {
    let start = at
    var hash = WordHash()
    var capitals = 0
    var letters = 0
    var more: Token.Flags = []
    if text[at] &- 65 < 26 || (text[at] == 0xC3 && peek(1) &- 0x80 < 0x1F) { more.formUnion(.capitalized) }
    while at < text.count {
      let byte = text[at]
      if Self.isLetter(byte) {
        letters += 1
        if byte &- 65 < 26 { capitals += 1 }
      } else if byte >= 0x80 {
        guard wideMark().length == 0 else { break }
        letters += 1
      } else if Self.isDigit(byte) {
        more.formUnion(.digits)
      } else if byte == UInt8(ascii: "."), isInnerStop(from: start) {
        more.formUnion(.abbreviated)
      } else if byte != UInt8(ascii: "&") || letters == 0 || !Self.isLetter(peek(1)) {
        break
      }
      hash.append(byte)
      at += 1
    }
    if at == start {
      at += 1
      append(.other, from: start)
      return
    }
    splitNegation(start: start, hash: &hash)
    if letters >= 2 && capitals == letters { more.formUnion(.allCaps) }
    let word = lexicon.find(hash)
    if peek() == UInt8(ascii: "."), !more.contains(.abbreviated), stopBelongs(to: word, from: start, letters: letters) {
      at += 1
      more.formUnion(.abbreviated)
    }
    append(.word, from: start, hash: hash, word: word, adding: more)
    scanHyphen()
  }

  /// Within "U.S." and "e.g.": single letters with full stops between them.
  private func isInnerStop(from start: Int) -> Bool {
    guard at > start, Self.isLetter(text[at - 1]), at - 1 == start || text[at - 2] == UInt8(ascii: ".") else {
      return false
    }
    let isPair = Self.isLetter(peek(1)) && peek(2) == UInt8(ascii: ".")
    return isPair || (at - 2 > start)
  }

  private func stopBelongs(to word: Int32, from start: Int, letters: Int) -> Bool {
    guard let traits = lexicon.info(word)?.traits else { return letters == 1 && isInitial }
    let after = peek(1)
    guard after != 0, !Self.isLetter(after) else { return letters == 1 && isInitial }
    if !traits.isDisjoint(with: [.abbreviation, .unit]) { return true }
    if traits.contains(.numberAbbreviation) { return Self.isDigit(Self.isSpace(after) ? peek(2) : after) }
    let needsCapital: WordInfo.Traits = [.titleAbbreviation, .capitalizedAbbreviation]
    if !traits.isDisjoint(with: needsCapital) { return text[start] &- 65 < 26 }
    return letters == 1 && isInitial
  }

  /// A single capital before a full stop, with more of a name to follow.
  private var isInitial: Bool {
    at >= 1 && text[at - 1] &- 65 < 26 && text[at - 1] != UInt8(ascii: "I")
      && (Self.isSpace(peek(1)) || (peek(1) == 0xC2 && peek(2) == 0xA0) || Self.isLetter(peek(1)))
  }

  /// "don't" is "do" and "n't".
  private mutating func splitNegation(start: Int, hash: inout WordHash) {
    let length = apostropheLength
    guard length > 0, at - start >= 2, text[at - 1] | 0x20 == UInt8(ascii: "n"),
      peek(length) | 0x20 == UInt8(ascii: "t"), !Self.isLetter(peek(length + 1))
    else { return }
    at -= 1
    hash = WordHash(of: text[start..<at])
  }

  /// The bytes of an apostrophe that stands here, or 0.
  private var apostropheLength: Int {
    if peek() == UInt8(ascii: "'") { return 1 }
    return peek() == 0xE2 && peek(1) == 0x80 && peek(2) == 0x99 ? 3 : 0
  }

  private mutating func scanHyphen() {
    guard peek() == UInt8(ascii: "-"), Self.isLetter(peek(1)) || Self.isDigit(peek(1)) || peek(1) >= 0xC3 else {
      scanContraction()
      return
    }
    at += 1
    flags.formUnion(.hyphenated)
  }

  private static let possessive = WordHash("'s")

  /// What follows a word after an apostrophe: "'s", "n't", "'ll"; a lone one after a plural.
  private mutating func scanContraction() {
    let length = apostropheLength
    if length == 0 {
      let isNegation =
        peek() | 0x20 == UInt8(ascii: "n") && at + 1 < text.count
        && (peek(1) == UInt8(ascii: "'") || (peek(1) == 0xE2 && peek(2) == 0x80 && peek(3) == 0x99))
      if isNegation, !flags.contains(.spaced) { scanNegation() }
      return
    }
    let start = at
    let next = peek(length) | 0x20
    guard Self.isLetter(next) else { return }
    var letters = 0
    while Self.isLetter(peek(length + letters)) { letters += 1 }
    guard letters <= 2 else { return }
    at += length + letters
    var hash = WordHash("'")
    for byte in text[(start + length)..<at] { hash.append(byte) }
    append(.word, from: start, hash: hash, word: lexicon.find(hash), adding: hash == Self.possessive ? .possessive : [])
  }

  private mutating func scanNegation() {
    let start = at
    at += peek(1) == UInt8(ascii: "'") ? 3 : 5
    at = min(at, text.count)
    append(.word, from: start, hash: WordHash(KeyWord.nt.form), word: KeyWord.nt.rawValue)
  }

  private mutating func scanNumber() {
    let start = at
    while at < text.count {
      let byte = text[at]
      let isSeparator = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
      guard Self.isDigit(byte) || (isSeparator && Self.isDigit(peek(1))) else { break }
      at += 1
    }
    while Self.isLetter(peek()) || Self.isDigit(peek()), at - start < 24 { at += 1 }
    let hash = WordHash(of: text[start..<at])
    append(.number, from: start, hash: hash, word: lexicon.find(hash), adding: .digits)
    scanHyphen()
  }
}
