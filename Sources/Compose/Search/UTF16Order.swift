/// The order of strings by their UTF-16 code units, told from their UTF-8.
enum UTF16Order {
  static func precedes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
          return rank(left[index]) < rank(right[index])
        }
        return left.count < right.count
      }
    }
  }

  /// Bytes are in the order of the scalars, and so are code units, but that surrogates, which stand for scalars from
  /// U+10000 (F0 …), come before U+E000 (EE …).
  private static func rank(_ byte: UInt8) -> UInt8 {
    byte == 0xEE || byte == 0xEF ? byte + 8 : byte
  }
}
