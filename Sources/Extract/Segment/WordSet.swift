/// A few words, to be looked up by the hashes of their lowercase forms, which the tokens carry.
struct WordSet: Sendable {
  private let hashes: [UInt32]
  /// A bit for the last six bits of each hash: most words need no more than this to be passed over.
  private let mask: UInt64

  /// - Parameter words: in lowercase, with spaces between them.
  init(_ words: String) {
    hashes = words.split(separator: " ").map { WordHash($0).short }
    mask = hashes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// - Parameter token: a full stop that belongs to it does not count.
  func contains(_ token: Token) -> Bool {
    mask >> UInt64(token.hash & 63) & 1 != 0 && token.isWord && hashes.contains(token.hash)
  }
}
