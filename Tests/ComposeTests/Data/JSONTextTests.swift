import Foundation
import Testing

@testable import Compose

@Suite struct JSONTextTests {
  @Test func stringsComeOutOfADecoderAsTheyWentIn() throws {
    let samples = Hostile.samples + Hostile.random(500, seed: 3) + ["\u{0}\u{1F}\u{7F}\u{2028}\u{2029}", "\"\\\n\r\t"]
    let text = JSONText.text(of: .array(samples.map { .string($0) }))
    #expect(try JSONDecoder().decode([String].self, from: Data(text.utf8)) == samples)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{2028}" })
  }

  @Test func membersKeepTheirOrder() {
    let value = JSONText.Value.object([
      ("b", .integer(-1)), ("a", .null), ("c", .array([])), ("d", .object([])),
      ("e", .array([.integer(1), .integer(2)])),
    ])
    #expect(JSONText.text(of: value) == #"{"b":-1,"a":null,"c":[],"d":{},"e":[1,2]}"#)
  }
}
