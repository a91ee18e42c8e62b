/// A run of words as one number, by which names are looked up: FNV-1a of 64 bits over the identities of the words.
struct NameKey: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ words: some Sequence<UInt32>) {
    for word in words { append(word) }
  }

  mutating func append(_ word: UInt32) {
    value = (value ^ UInt64(word)) &* 0x100_0000_01b3
  }
}
