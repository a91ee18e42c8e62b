/// The order of strings by their UTF-16 code units, told from their UTF-8.
enum UTF16Order {
  /// The places of the strings, in their order.
  static func sorted(_ strings: [String]) -> [Int] {
    // The first bytes tell most strings apart, as one number.
    strings.indices.map { (beginning: beginning(of: strings[$0]), place: $0) }
      .sorted { left, right in
        left.beginning == right.beginning
          ? precedes(strings[left.place], strings[right.place]) : left.beginning < right.beginning
      }
      .map(\.place)
  }

  private static func beginning(of string: String) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 64
    for byte in string.utf8.prefix(8) {
      shift -= 8
      result |= UInt64(rank(byte)) << shift
    }
    return result
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lazy.map(rank).lexicographicallyPrecedes(right.utf8.lazy.map(rank))
  }

  /// Bytes are in the order of the scalars, and so are code units, but that surrogates, which stand for scalars from
  /// U+10000 (F0 …), come before U+E000 (EE …).
  private static func rank(_ byte: UInt8) -> UInt8 {
    byte == 0xEE || byte == 0xEF ? byte + 8 : byte
  }
}
