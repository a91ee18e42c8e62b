/// A block of a page. An identifier is one that the composer fixed with ` {#name}`.
enum Block: Sendable, Hashable {
  case heading(level: Int, content: [Inline], identifier: String?)
  case paragraph(content: [Inline], identifier: String?)
  case quotation(blocks: [Block], identifier: String?)
  case list(ListBlock)
  case table(TableBlock)
  /// `info` is what stands after the opening fence.
  case code(text: String, info: String)
  /// Folded away until the reader asks for it.
  case details(summary: String, blocks: [Block])
  case rule
  /// A quotation, and what is said of it: by whom, where it stands, why it was read so.
  case figure(quotation: [Block], caption: [Block], identifier: String?)
  /// Sections to be seen side by side.
  case sides([[Block]])
}
