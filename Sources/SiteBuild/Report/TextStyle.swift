package import BriefingModel

/// How the program speaks to whoever started it: with color and columns on a terminal, in plain lines elsewhere.
package struct TextStyle: Sendable, Hashable {
  package enum Color: Int, Sendable {
    case red = 31
    case green = 32
    case yellow = 33
  }

  package var hasColor: Bool

  package init(hasColor: Bool) {
    self.hasColor = hasColor
  }

  package func colored(_ text: String, _ color: Color) -> String {
    hasColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  package func bold(_ text: String) -> String {
    hasColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  package func dimmed(_ text: String) -> String {
    hasColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }

  /// `path:line:col: error: message [identifier]`, on one line.
  package func line(for diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0): " } ?? ""
    let severity = colored("\(diagnostic.severity.rawValue):", diagnostic.severity == .error ? .red : .yellow)
    return Self.printable(place) + "\(severity) " + Self.printable(diagnostic.message)
      + " " + dimmed("[\(diagnostic.identifier)]")
  }

  /// A message may repeat what stands in an article, and an article must not steer a terminal.
  private static func printable(_ text: String) -> String {
    text.unicodeScalars
      .map { scalar in
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        return isControl ? "\u{FFFD}" : String(scalar)
      }
      .joined()
  }
}
