/// JSON-LD as an element of a page's head.
enum StructuredData {
  /// Nil for an empty text. The element is data, which no browser runs and no policy needs to allow.
  ///
  /// JSON can say every character in another way, so no text within can end the element or begin a comment.
  static func element(_ json: String) -> String? {
    guard !json.isEmpty else { return nil }
    var result = "<script type=\"application/ld+json\">"
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": result += "\\u003C"
      case ">": result += "\\u003E"
      case "&": result += "\\u0026"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "</script>"
  }
}
