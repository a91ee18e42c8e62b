/// The words of a text as hashes (FNV-1a of 64 bits), case aside; periods within a word do not count.
struct WordHashes: Sequence, IteratorProtocol {
  private static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  private var bytes: String.UTF8View.Iterator

  init(_ text: String) {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    bytes = (isASCII ? text : Self.plain(text)).utf8.makeIterator()
  }

  /// In lowercase, with spaces for all but letters and digits.
  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0 != "." }.map { $0.isLetter || $0.isNumber ? $0 : " " })
  }

  mutating func next() -> UInt64? {
    var hash = Self.empty
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash = Self.extend(hash, byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        hash = Self.extend(hash, byte)
      case UInt8(ascii: "."): continue
      default: if hash != Self.empty { return hash }
      }
    }
    return hash == Self.empty ? nil : hash
  }

  private static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
