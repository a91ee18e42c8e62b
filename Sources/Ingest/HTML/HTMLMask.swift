/// The readable text of an HTML file with every Unicode scalar in its place, so that an offset in the text
/// is an offset in the file.
///
/// Markup and what is no part of the article become spaces; the tags of blocks leave an empty line between
/// paragraphs, `<br>` a line break; a character reference becomes its character and spaces. The line breaks of
/// the file itself become spaces, as they are in HTML, but within `<pre>`.
struct HTMLMask {
  private let bytes: [UInt8]
  private var result: [UInt8] = []

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
  }

  private mutating func writeTag(_ name: String, _ range: Range<Int>) {
    let lineBreaks = HTMLElements.block.contains(name) ? 2 : name == "br" ? 1 : 0
    let start = result.count
    blank(range)
    // No tag has fewer than three scalars.
    for at in start..<min(start + lineBreaks, result.count) { result[at] = UInt8(ascii: "\n") }
  }

  /// A space for each scalar.
  private mutating func blank(_ range: Range<Int>) {
    for at in range where Self.beginsScalar(bytes[at]) { result.append(UInt8(ascii: " ")) }
  }

  private mutating func writeText(_ range: Range<Int>, keepsLines: Bool) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), let end = writeReference(at..<range.upperBound) {
        at = end
        continue
      }
      let isLayout = (0x09...0x0D).contains(byte) && !keepsLines
      result.append(isLayout ? UInt8(ascii: " ") : byte)
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
    result += Array(String(scalar).utf8)
    result += [UInt8](repeating: UInt8(ascii: " "), count: semicolon - range.lowerBound)
    return semicolon + 1
  }

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
