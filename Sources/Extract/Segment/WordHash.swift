/// The identity of a word form, case aside: FNV-1a of 64 bits over its bytes.
///
/// It stands for the form itself, which is not compared.
struct WordHash: Equatable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(of form: some Sequence<UInt8>) {
    for byte in form { append(byte) }
  }

  init(_ form: some StringProtocol) {
    self.init(of: form.utf8)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(Lexicon.lowercase(byte))) &* 0x100_0000_01B3
  }

  @inline(__always)
  var high: UInt32 { UInt32(truncatingIfNeeded: value >> 32) }

  /// What a token keeps of it.
  @inline(__always)
  var short: UInt32 { UInt32(truncatingIfNeeded: value ^ value >> 32) }
}
