struct TableBlock: Sendable, Hashable {
  enum Alignment: Sendable, Hashable {
    case unstated, left, center, right
  }

  typealias Cell = [Inline]

  /// From a paragraph `Table: …` directly before the table.
  var caption: [Inline]?
  var captionIdentifier: String?
  /// One for each column.
  var alignments: [Alignment]
  var header: [Cell]
  var rows: [[Cell]]
}

extension [Block] {
  /// Turns each paragraph `Table: …` that stands directly before a table into its caption.
  func joiningCaptions() -> [Block] {
    var result: [Block] = []
    for block in self {
      if case .table(var table) = block, case .paragraph(let content, let identifier)? = result.last,
        let caption = Self.caption(in: content)
      {
        table.caption = caption
        table.captionIdentifier = identifier
        result.removeLast()
        result.append(.table(table))
      } else {
        result.append(block)
      }
    }
    return result
  }

  private static func caption(in paragraph: [Inline]) -> [Inline]? {
    let prefix = "Table: "
    guard case .text(let text)? = paragraph.first, text.hasPrefix(prefix) else { return nil }
    return [.text(String(text.dropFirst(prefix.count)))] + paragraph.dropFirst()
  }
}
