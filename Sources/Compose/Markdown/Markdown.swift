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

  /// Words of the program, such as a file's name or an id, in a code span.
  static func code(_ text: String) -> Markdown {
    let plain = text.filter { $0 != "`" && !$0.isNewline }
    return Markdown(escaped: "`\(plain.split(separator: "|").joined(separator: "\\|"))`")
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
