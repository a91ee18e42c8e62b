/// The address of a passage of a web page, as browsers take it: `URL#:~:text=FIRST,LAST`.
enum TextFragment {
  /// A passage of more words is given by its first and last ones.
  private static let longest = 10
  private static let words = 4

  /// - Parameter passage: as it stands on the page, white space apart.
  static func url(_ url: String, words passage: String) -> String {
    let parts = passage.split(whereSeparator: \.isWhitespace)
    guard !parts.isEmpty else { return url }
    let text =
      parts.count <= longest
      ? encoded(parts) : "\(encoded(parts.prefix(words))),\(encoded(parts.suffix(words)))"
    return url + (url.contains("#") ? "" : "#") + ":~:text=" + text
  }

  /// A hyphen, a comma and an ampersand would mean something there.
  private static func encoded(_ words: some Sequence<Substring>) -> String {
    words.joined(separator: " ").utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"):
        String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
