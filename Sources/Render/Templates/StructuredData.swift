/// JSON-LD as an element of a page's head.
enum StructuredData {
  /// Nil for an empty text. The element is data, which no browser runs and no policy needs to allow.
  ///
  /// JSON can say every character in another way, so no text within can end the element or begin a comment.
  static func element(_ json: String) -> String? {
    guard !json.isEmpty else { return nil }
    var result = Array("<script type=\"application/ld+json\">".utf8)
    result.reserveCapacity(result.count + json.utf8.count + 32)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): result += "\\u003C".utf8
      case UInt8(ascii: ">"): result += "\\u003E".utf8
      case UInt8(ascii: "&"): result += "\\u0026".utf8
      default: result.append(byte)
      }
    }
    result += "</script>".utf8
    return String(decoding: result, as: UTF8.self)
  }
}
