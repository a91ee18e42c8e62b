/// A run of inline Markdown.
///
/// A literal is Markdown as written; a string that is interpolated is text, and is escaped:
/// `"**\(name)** wants it"` is right whatever the name. Only Markdown interpolated into Markdown stays as it is.
struct Markdown: Sendable, Hashable, ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral value: String) {
    source = value
  }

  init(stringInterpolation: Interpolation) {
    source = stringInterpolation.source
  }

  /// Plain text.
  init(text: String) {
    source = MarkdownEscape.text(text)
  }

  /// Markdown that `MarkdownEscape` has made.
  init(escaped source: String) {
    self.source = source
  }

  static func link(_ label: Markdown, to address: String) -> Markdown {
    Markdown(escaped: "[\(label.source)](\(address))")
  }

  /// A link to another host.
  static func external(_ label: Markdown, to address: String) -> Markdown {
    Markdown(escaped: "[\(label.source)](\(MarkdownEscape.destination(address)))")
  }

  /// A picture of this site with what it shows, for those who do not see it.
  static func image(_ description: String, at path: String) -> Markdown {
    Markdown(escaped: "![\(MarkdownEscape.text(description))](\(path))")
  }

  /// A file's name, an id or a rule in a code span; as text where a code span could not hold it everywhere.
  static func code(_ text: String) -> Markdown {
    let isPlain =
      !text.isEmpty && !text.contains { "`|\\".contains($0) || $0.isNewline || $0 == " " && text.first == $0 }
    return isPlain ? Markdown(escaped: "`\(text)`") : Markdown(text: text)
  }

  var isEmpty: Bool { source.isEmpty }

  static func + (left: Markdown, right: Markdown) -> Markdown {
    Markdown(escaped: left.source + right.source)
  }

  static func += (left: inout Markdown, right: Markdown) {
    left.source += right.source
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) {
      source += literal
    }

    mutating func appendInterpolation(_ text: String) {
      source += MarkdownEscape.text(text)
    }

    mutating func appendInterpolation(_ number: Int) {
      source += String(number)
    }

    mutating func appendInterpolation(_ markdown: Markdown) {
      source += markdown.source
    }
  }
}

extension [Markdown] {
  func joined(separator: Markdown) -> Markdown {
    Markdown(escaped: map(\.source).joined(separator: separator.source))
  }
}
