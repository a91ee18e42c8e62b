/// Unicode's white space in UTF-8, as `Unicode.Scalar.Properties.isWhitespace` has it, scalar by scalar: a space that
/// carries a combining mark is no character of white space, but must lose neither.
enum WhiteSpace {
  /// On one line: runs of white space become one space, and none stays at either end.
  static func collapsed(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let space = length(at: at, in: bytes)
        if space == 0 {
          result.append(bytes[at])
        } else if let last = result.last, last != UInt8(ascii: " ") {
          result.append(UInt8(ascii: " "))
        }
        at += max(1, space)
      }
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// How many bytes the white space takes that begins here; nothing where none does.
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte), index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    switch (byte, second, bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
