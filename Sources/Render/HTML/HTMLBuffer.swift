/// HTML as it is written: bytes, since neither markup nor text needs to be looked at as characters.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []

  /// Adds what is HTML already.
  static func += (buffer: inout HTMLBuffer, html: String) {
    buffer.bytes.append(contentsOf: html.utf8)
  }

  /// Adds text, for content and for attributes in double quotation marks.
  mutating func append(escaping text: some StringProtocol) {
    HTMLText.append(text.utf8, to: &bytes)
  }

  /// Starts a new line unless one has just begun.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}
