import Testing

@testable import Compose

@Suite struct WhiteSpaceTests {
  /// Every scalar of white space is known, and no other is taken for one.
  @Test func whiteSpaceIsWhatUnicodeSaysItIs() {
    for value in UInt32(0)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isSpace = WhiteSpace.collapsed("a\(String(scalar))b") == "a b"
      #expect(isSpace == scalar.properties.isWhitespace, "\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("", ""), (" \n", ""), ("  a \u{A0}\u{2003} b\t", "a b"), ("a\u{3000}", "a"), ("é 漁", "é 漁"),
    ("a \u{301}b", "a \u{301}b"),
  ])
  func runsBecomeOneSpaceAndTheEndsNone(text: String, collapsed: String) {
    #expect(Array(WhiteSpace.collapsed(text).unicodeScalars) == Array(collapsed.unicodeScalars))
  }
}
