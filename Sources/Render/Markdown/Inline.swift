/// A piece of running text. It holds no markup of its own: raw HTML has become text.
enum Inline: Sendable, Hashable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  /// The destination is as written; `LinkDestination` decides whether it may be followed.
  case link(destination: String, title: String, content: [Inline])
  /// Shown only where `LinkDestination` finds a file of this site; its description stands for it elsewhere.
  case image(source: String, description: String)
  /// The number, from 1, of the footnote in `MarkdownDocument.footnotes`.
  case footnoteReference(Int)
}

extension Inline {
  var isEmphasis: Bool {
    if case .emphasis = self { true } else { false }
  }

  /// A whole sentence that is marked, with the words emphasized that decide.
  var isMarkedSentence: Bool {
    if case .strong(let content) = self { content.contains(where: \.isEmphasis) } else { false }
  }
}

extension [Inline] {
  /// The text without its marks; footnote references are left out.
  var plainText: String {
    var result = ""
    for inline in self {
      switch inline {
      case .text(let text), .code(let text), .image(_, let text): result += text
      case .softBreak, .lineBreak: result += " "
      case .emphasis(let content), .strong(let content), .link(_, _, let content): result += content.plainText
      case .footnoteReference: continue
      }
    }
    return result
  }

  /// The text that comes first, through links and emphasis; nil when something else does.
  var leadingText: String? {
    switch first {
    case .text(let text): text
    case .emphasis(let content), .strong(let content), .link(_, _, let content): content.leadingText
    default: nil
    }
  }
}
