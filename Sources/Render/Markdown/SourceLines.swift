/// The lines of a Markdown text, to tell ` {#name}` from a text that was escaped to look like it.
struct SourceLines: Sendable {
  private let bytes: [UInt8]
  /// Where each line begins; a line ends with a line feed or the text.
  private let starts: [Int]

  init(_ markdown: String) {
    bytes = Self.withUniformLineEnds(Array(markdown.utf8))
    starts = [0] + bytes.indices.lazy.filter { [bytes] in bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// Whether one of the lines, without a heading's closing signs, ends with the attribute as it stands.
  func ends(with attribute: String, in numbers: ClosedRange<Int>) -> Bool {
    numbers.contains { number in
      guard var line = line(number) else { return false }
      while let last = line.last, " \t#".utf8.contains(last) { line.removeLast() }
      guard line.suffix(attribute.utf8.count).elementsEqual(attribute.utf8) else { return false }
      return line.dropLast(attribute.utf8.count).last != UInt8(ascii: "\\")
    }
  }

  /// The label of the footnote whose definition begins on this line: "a" for `[^a]: …`.
  func footnoteLabel(inLine number: Int) -> String? {
    guard let line = line(number).map({ Substring(decoding: $0, as: UTF8.self) }),
      let start = line.firstRange(of: "[^"), let end = line[start.upperBound...].firstRange(of: "]:")
    else { return nil }
    return String(line[start.upperBound..<end.lowerBound])
  }

  /// - Parameter number: counted from 1.
  private func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard starts.indices.contains(number - 1) else { return nil }
    return bytes[starts[number - 1]..<(number < starts.count ? starts[number] - 1 : bytes.count)]
  }

  private static func withUniformLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\r")) else { return bytes }
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }
}
