/// One `{{…}}` of a template.
struct TemplateTag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case escaped, raw, section, inverted, end, partial
    /// A kind of tag that the templates of this program do without: `=`, `<`, `$`, `%`.
    case unsupported
  }

  var kind: Kind
  var name: String
  /// Where its first brace stands, in UTF-8 bytes.
  var offset: Int

  /// The tags of a template that swift-mustache has parsed without error; comments are left out.
  static func all(in template: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var at = 0
    while let start = find("{{", in: template, from: at) {
      let isTriple = template[(start + 2)...].first == UInt8(ascii: "{")
      let inside = start + (isTriple ? 3 : 2)
      guard let end = find(isTriple ? "}}}" : "}}", in: template, from: inside) else { break }
      let text = String(decoding: template[inside..<end], as: UTF8.self)
      if let tag = isTriple ? TemplateTag(kind: .raw, name: trim(text), offset: start) : tag(text, at: start) {
        tags.append(tag)
      }
      at = end + (isTriple ? 3 : 2)
    }
    return tags
  }

  private static func tag(_ text: String, at offset: Int) -> TemplateTag? {
    let kind: Kind
    switch text.first {
    case "!": return nil
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .end
    case ">": kind = .partial
    case "&": kind = .raw
    case "=", "<", "$", "%": kind = .unsupported
    default: return TemplateTag(kind: .escaped, name: trim(text), offset: offset)
    }
    return TemplateTag(kind: kind, name: trim(String(text.dropFirst())), offset: offset)
  }

  private static func find(_ mark: String, in bytes: [UInt8], from start: Int) -> Int? {
    guard start <= bytes.count else { return nil }
    let mark = Array(mark.utf8)
    return bytes.indices[start...].first { bytes[$0...].starts(with: mark) }
  }

  private static func trim(_ text: String) -> String {
    let inner = text.drop { $0.isWhitespace }
    return String(inner.dropLast(inner.reversed().prefix { $0.isWhitespace }.count))
  }
}
