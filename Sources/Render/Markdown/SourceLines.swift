/// The lines of a Markdown text, to tell ` {#name}` from a text that was escaped to look like it.
struct SourceLines: Sendable {
  private let lines: [Substring]

  init(_ markdown: String) {
    let isUniform = !markdown.utf8.contains(UInt8(ascii: "\r"))
    let text = isUniform ? markdown : Self.withUniformLineEnds(markdown)
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
  }

  /// Whether one of the lines, without a heading's closing signs, ends with the attribute as it stands.
  func ends(with attribute: String, in numbers: ClosedRange<Int>) -> Bool {
    numbers.contains { number in
      guard lines.indices.contains(number - 1) else { return false }
      var line = lines[number - 1]
      while let last = line.last, last == " " || last == "\t" || last == "#" { line.removeLast() }
      return line.hasSuffix(attribute) && !line.hasSuffix("\\" + attribute)
    }
  }

  /// The label of the footnote whose definition begins on this line: "a" for `[^a]: …`.
  func footnoteLabel(inLine number: Int) -> String? {
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    guard let start = line.firstRange(of: "[^"), let end = line[start.upperBound...].firstRange(of: "]:") else {
      return nil
    }
    return String(line[start.upperBound..<end.lowerBound])
  }

  private static func withUniformLineEnds(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
