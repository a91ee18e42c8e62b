package import BriefingModel

/// An article's text with white space and quotation marks made alike, for looking up words that an editor copied.
///
/// Runs of white space (no-break spaces and line breaks among it) count as one space, and curly quotation marks
/// as straight ones. Every folded byte remembers where it came from.
package struct FoldedText: Sendable {
  private var bytes: [UInt8] = []
  /// For each folded byte, the byte of the article at which its character begins.
  private var starts: [Int] = []
  /// For each folded byte, the byte of the article at which its character ends.
  private var ends: [Int] = []

  package init(_ text: SourceText) {
    bytes.reserveCapacity(text.bytes.count)
    var at = 0
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      append(scalar, start: at, end: at + length)
      at += length
    }
  }

  /// The spans of the article that hold the words, in the order of the text; at most `limit` of them.
  package func spans(of words: String, limit: Int = 2) -> [TextSpan] {
    let needle = Self.folded(words)
    guard !needle.isEmpty, needle.count <= bytes.count else { return [] }
    var found: [TextSpan] = []
    var at = 0
    while at <= bytes.count - needle.count && found.count < limit {
      if bytes[at] == needle[0] && bytes[at..<(at + needle.count)].elementsEqual(needle) {
        found.append(TextSpan(start: starts[at], end: ends[at + needle.count - 1]))
        at += needle.count
      } else {
        at += 1
      }
    }
    return found
  }

  /// The longest run of whole words, from the first on, that the article holds; empty when it lacks the first.
  package func longestPrefix(of words: String) -> String {
    let parts = words.split(whereSeparator: \.isWhitespace)
    var prefix = ""
    for count in stride(from: parts.count - 1, to: 0, by: -1) where prefix.isEmpty {
      let candidate = parts.prefix(count).joined(separator: " ")
      if !spans(of: candidate, limit: 1).isEmpty { prefix = candidate }
    }
    return prefix
  }

  private mutating func append(_ scalar: Unicode.Scalar, start: Int, end: Int) {
    if scalar.properties.isWhitespace {
      if bytes.last == UInt8(ascii: " ") {
        ends[ends.count - 1] = end
        return
      }
      bytes.append(UInt8(ascii: " "))
      starts.append(start)
      ends.append(end)
      return
    }
    for byte in String(Self.straight(scalar)).utf8 {
      bytes.append(byte)
      starts.append(start)
      ends.append(end)
    }
  }

  private static func folded(_ words: String) -> [UInt8] {
    let parts = words.unicodeScalars.split { $0.properties.isWhitespace }
    return Array(parts.map { $0.flatMap { Array(String(straight($0)).utf8) } }.joined(separator: [UInt8(ascii: " ")]))
  }

  private static func straight(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": "\""
    default: scalar
    }
  }
}
