/// The ` {#name}` with which the composer ends a heading, paragraph, list item or quotation.
struct IdentifierAttribute: Sendable, Hashable {
  var name: String
  /// The content without it.
  var content: [Inline]

  /// As it stands in the Markdown: `{#name}`.
  var source: String { "{#\(name)}" }

  /// Nil when the content does not end with one.
  init?(endOf content: [Inline]) {
    guard case .text(let text)? = content.last, text.utf8.last == UInt8(ascii: "}"),
      let opening = text.lastIndex(of: "{")
    else { return nil }
    let inside = text[opening...].dropFirst().dropLast()
    let name = inside.dropFirst()
    guard inside.first == "#", !name.isEmpty, name.utf8.allSatisfy(Self.isAllowed) else { return nil }

    var before = content.dropLast()
    let rest = text[..<opening]
    if rest.isEmpty {
      guard before.last == nil || before.last == .softBreak || before.last == .lineBreak else { return nil }
      before = before.dropLast()
    } else {
      guard rest.last == " " else { return nil }
      let kept = rest.dropLast(rest.reversed().prefix { $0 == " " }.count)
      if !kept.isEmpty { before.append(.text(String(kept))) }
    }
    self.name = String(name)
    self.content = Array(before)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
