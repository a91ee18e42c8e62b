/// Some noun phrases of an article, by their indices in the order of the text.
///
/// So small that it needs no memory of its own: predicates are copied all the time, and nearly all of them have one
/// subject and one object.
struct PhraseList: Sendable, Equatable {
  /// The first of them, if there is one.
  private var base: Int32 = 0
  /// Bit `n`: the phrase `n` behind the first one. A list never reaches further than there are bits.
  private var bits: UInt128 = 0

  init() {}

  /// - Parameter phrase: the only one.
  init(_ phrase: Int) {
    base = Int32(phrase)
    bits = 1
  }

  init(arrayLiteral phrases: Int...) {
    for phrase in phrases { append(phrase) }
  }

  /// Enters a phrase behind all others; leaves it out where it stands too far behind the first.
  mutating func append(_ phrase: Int) {
    if bits == 0 { base = Int32(phrase) }
    let offset = phrase - Int(base)
    if offset < UInt128.bitWidth { bits |= 1 << UInt128(offset) }
  }

  /// Enters a phrase before all others, unless the last would then stand too far behind it.
  /// - Returns: whether it is in the list now.
  mutating func prepend(_ phrase: Int) -> Bool {
    guard bits != 0 else {
      self = PhraseList(phrase)
      return true
    }
    let shift = Int(base) - phrase
    guard shift < bits.leadingZeroBitCount else { return false }
    base = Int32(phrase)
    bits = bits << UInt128(shift) | 1
    return true
  }

  /// Those that satisfy a condition.
  func filter(_ isIncluded: (Int) -> Bool) -> PhraseList {
    var result = PhraseList()
    for phrase in self where isIncluded(phrase) { result.append(phrase) }
    return result
  }
}

extension PhraseList: ExpressibleByArrayLiteral {}

extension PhraseList: BidirectionalCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { bits == 0 ? 0 : UInt128.bitWidth - bits.leadingZeroBitCount }
  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }

  subscript(offset: Int) -> Int { Int(base) + offset }

  func index(after offset: Int) -> Int {
    let rest = offset + 1 < UInt128.bitWidth ? bits >> UInt128(offset + 1) : 0
    return rest == 0 ? endIndex : offset + 1 + rest.trailingZeroBitCount
  }

  func index(before offset: Int) -> Int {
    let rest = bits << UInt128(UInt128.bitWidth - offset)
    return offset - 1 - rest.leadingZeroBitCount
  }
}
