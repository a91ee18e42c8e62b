/// A run of words as one number, by which names are looked up: FNV-1a of 64 bits over the identities of the words.
struct NameKey: Hashable, Sendable {
  private let value: UInt64

  init(_ words: some Sequence<UInt32>) {
    value = words.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
