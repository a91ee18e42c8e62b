import Testing

/// A piece of text, repeated: what a test prints stays short.
struct LongText: Sendable, CustomTestStringConvertible {
  let piece: String
  let count: Int

  init(repeating piece: String, _ count: Int) {
    self.piece = piece
    self.count = count
  }

  var string: String { String(repeating: piece, count: count) }
  var testDescription: String { "\(count) × \(piece.debugDescription)" }
}
