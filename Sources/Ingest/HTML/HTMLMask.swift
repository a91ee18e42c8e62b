/// The readable text of an HTML file with every Unicode scalar in its place, so that an offset in the text
/// is an offset in the file.
///
/// Markup and what is no part of the article become spaces; the tags of blocks leave an empty line between
/// paragraphs, `<br>` a line break; a character reference becomes its character and spaces. The spaces for what
/// stands within a word follow the word, which would be torn apart otherwise ("don&rsquo;t", "<b>cod</b>,"):
/// the word begins at its place, only what comes after the markup in it stands a little early. The line breaks of
/// the file itself become spaces, as they are in HTML, but within `<pre>`.
struct HTMLMask {
  private let bytes: [UInt8]
  private var result: [UInt8] = []
  /// Spaces to write when the word ends.
  private var owed = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  /// - Parameter bytes: well-formed UTF-8.
  /// - Returns: well-formed UTF-8 with as many Unicode scalars.
  static func mask(_ bytes: [UInt8]) -> [UInt8] {
    var mask = HTMLMask(bytes)
    mask.run()
    return mask.result
  }

  private mutating func run() {
    let tokens = HTMLTokenizer.tokens(of: bytes)
    var preformatted = 0
    for (token, isHidden) in zip(tokens, HTMLHidden.flags(for: tokens)) {
      switch token.kind {
      case .text where !isHidden:
        writeText(token.range, keepsLines: preformatted > 0)
      case .text, .skipped:
        blank(token.range)
      case .startTag(let name, _):
        if name == "pre" { preformatted += 1 }
        writeTag(name, token.range)
      case .endTag(let name):
        if name == "pre" { preformatted = max(0, preformatted - 1) }
        writeTag(name, token.range)
      }
    }
    payOwed()
  }

  private mutating func writeTag(_ name: String, _ range: Range<Int>) {
    let lineBreaks = HTMLElements.block.contains(name) ? 2 : name == "br" ? 1 : 0
    if lineBreaks > 0 { payOwed() }
    let start = result.count
    blank(range)
    if lineBreaks > 0 { payOwed() }
    // No tag has fewer than three scalars, but one that the end of the file cuts off.
    for at in start..<min(start + lineBreaks, result.count) { result[at] = UInt8(ascii: "\n") }
  }

  /// A space for each scalar, at once between words and later within a word.
  private mutating func blank(_ range: Range<Int>) {
    for at in range where Self.beginsScalar(bytes[at]) { owed += 1 }
    if !isWithinWord { payOwed() }
  }

  private var isWithinWord: Bool {
    result.last.map { !Self.isLayout($0) } ?? false
  }

  private mutating func payOwed() {
    result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: owed))
    owed = 0
  }

  private mutating func writeText(_ range: Range<Int>, keepsLines: Bool) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), let end = writeReference(at..<range.upperBound) {
        at = end
        continue
      }
      let isLayout = Self.isLayout(byte)
      if isLayout || beginsNoBreakSpace(at) { payOwed() }
      result.append(isLayout && !keepsLines ? UInt8(ascii: " ") : byte)
      at += 1
    }
  }

  /// Writes what the character reference at the start of the range stands for and returns where it ends;
  /// nil when there is none.
  private mutating func writeReference(_ range: Range<Int>) -> Int? {
    let window = bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + HTMLEntities.longest)]
    guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let inside = bytes[(range.lowerBound + 1)..<semicolon]
    guard inside.allSatisfy({ $0 < 0x80 }),
      let scalar = HTMLEntities.scalar(for: Substring(decoding: inside, as: UTF8.self).utf8)
    else { return nil }
    let isSpace = scalar.properties.isWhitespace
    if isSpace { payOwed() }
    result += Array(String(scalar).utf8)
    owed += semicolon - range.lowerBound
    if isSpace { payOwed() }
    return semicolon + 1
  }

  private func beginsNoBreakSpace(_ at: Int) -> Bool {
    bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0
  }

  private static func isLayout(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
