/// The order of very many ids.
enum IDOrder {
  /// Where an id stands, and its first eight bytes as a number, which mostly tell its place in the order.
  private struct Key {
    let start: UInt64
    let place: Int
  }

  /// The places of the ids in ascending order.
  static func places(of ids: [String]) -> [Int] {
    // The order of other letters takes more than their bytes.
    guard ids.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else {
      return ids.indices.sorted { ids[$0] < ids[$1] }
    }
    var keys = ids.indices.map { Key(start: start(of: ids[$0]), place: $0) }
    keys.sort { $0.start == $1.start ? ids[$0.place] < ids[$1.place] : $0.start < $1.start }
    return keys.map(\.place)
  }

  private static func start(of id: String) -> UInt64 {
    var start: UInt64 = 0
    var count = 0
    for byte in id.utf8.prefix(8) {
      start = start << 8 | UInt64(byte)
      count += 1
    }
    // The end of an id stands before every byte.
    return count < 8 ? start << UInt64(8 * (8 - count)) : start
  }
}
