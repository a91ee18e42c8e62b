/// Small numbers by keys, made for many short lives: a hash table with open addressing in one block of memory, whose
/// keys need no hashing of their own.
struct NumberTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private var count = 0
  /// How far a mixed key is shifted, so that what is left is a slot.
  private var shift: UInt64

  init(minimumCapacity: Int = 16) {
    var bits: UInt64 = 4
    while (1 << bits) < minimumCapacity * 2 { bits += 1 }
    slots = Array(repeating: Slot(), count: 1 << bits)
    shift = 64 - bits
  }

  subscript(key: UInt64) -> Int? {
    let value = slots[slot(of: key)].value
    return value < 0 ? nil : Int(value)
  }

  /// Enters a number, in place of what the key has stood for.
  mutating func set(_ value: Int, for key: UInt64) {
    var at = slot(of: key)
    if slots[at].value < 0 {
      count += 1
      if count * 2 > slots.count {
        grow()
        at = slot(of: key)
      }
    }
    slots[at] = Slot(key: key, value: Int32(value))
  }

  /// Where a key stands, or where it would.
  private func slot(of key: UInt64) -> Int {
    // Fibonacci hashing (Knuth, "The Art of Computer Programming", 6.4).
    var at = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[at].value >= 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
    return at
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    shift -= 1
    for entry in old where entry.value >= 0 { slots[slot(of: entry.key)] = entry }
  }
}
