/// Lemmas as bits, many to a bit: what is not in it cannot come.
///
/// Two bits stand for each lemma, from different parts of its number, so that few others have both.
struct LemmaMask: Sendable {
  private var low: UInt64
  private var high: UInt64

  static let none = LemmaMask(low: 0, high: 0)
  static let any = LemmaMask(low: .max, high: .max)

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ lemma: Int32) {
    low = 1 << UInt64(lemma & 63)
    high = 1 << UInt64((lemma >> 6) & 63)
  }

  func union(_ other: LemmaMask) -> LemmaMask {
    LemmaMask(low: low | other.low, high: high | other.high)
  }

  /// Whether it may hold a lemma; where any may come, none need.
  /// - Parameter lemma: the mask of a single one, or `none`.
  @inline(__always)
  func mayHold(_ lemma: LemmaMask) -> Bool {
    low & lemma.low != 0 && high & lemma.high != 0 || low & high == .max
  }
}
