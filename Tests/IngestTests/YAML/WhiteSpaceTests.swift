import Testing

@testable import Ingest

struct WhiteSpaceTests {
  static let texts: [(text: String, collapsed: String)] = [
    ("", ""), (" ", ""), ("a", "a"), ("a b", "a b"), (" a", "a"), ("a ", "a"), ("a  b", "a b"), ("a\n\tb", "a b"),
    ("a\u{A0}b", "a b"), ("é  é", "é é"), ("\r\na\r\n", "a"),
  ]

  @Test(arguments: texts)
  func collapses(_ example: (text: String, collapsed: String)) {
    #expect(WhiteSpace.collapsed(example.text) == example.collapsed)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func agreesWithTheStandardLibrary(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = String((0..<12).map { _ in "a é\n\u{A0}b \t\u{2003}".randomElement(using: &random) ?? " " })
      #expect(WhiteSpace.words(of: text) == text.split(whereSeparator: \.isWhitespace))
    }
  }
}
