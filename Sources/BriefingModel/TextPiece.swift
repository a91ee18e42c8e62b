/// A part of an article's text that was kept, with its place in the whole.
package struct TextPiece: Sendable, Hashable {
  package var span: TextSpan
  /// Where its bytes begin among those that are held.
  package var held: Int
  /// How many Unicode scalars stand before it.
  package var scalars: Int
  /// Of its first byte, one-based, the column in Unicode scalars.
  package var line: Int
  package var column: Int

  package init(span: TextSpan, held: Int = 0, scalars: Int = 0, line: Int = 1, column: Int = 1) {
    self.span = span
    self.held = held
    self.scalars = scalars
    self.line = line
    self.column = column
  }

  /// Of a text of which nothing was kept.
  package static let nothing = TextPiece(span: TextSpan(start: 0, end: 0))
}
