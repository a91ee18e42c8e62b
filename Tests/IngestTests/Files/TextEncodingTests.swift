import Testing

@testable import Ingest

struct TextEncodingTests {
  static let prefixes: [(bytes: [UInt8], valid: Int)] = [
    ([], 0), ([0x61], 1), ([0xC3, 0xA9], 2), ([0x61, 0xC3], 1), ([0x61, 0xE9, 0x62], 1), ([0xC0, 0x80], 0),
    ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x9F, 0x90, 0x9F, 0xFF], 4),
  ]

  @Test(arguments: prefixes)
  func findsTheFirstByteThatIsNotUTF8(_ example: (bytes: [UInt8], valid: Int)) {
    #expect(TextEncoding.validPrefix(of: example.bytes) == example.valid)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithTheStandardLibraryOnWhatIsUTF8(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let bytes: [UInt8] = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        [0x61, 0x80, 0xA9, 0xC3, 0xE2, 0xF0, 0x9F, 0xFF].randomElement(using: &random) ?? 0
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((TextEncoding.validPrefix(of: bytes) == bytes.count) == isValid, "\(bytes)")
    }
  }
}
