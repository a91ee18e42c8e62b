/// A Markdown text read into values.
struct MarkdownDocument: Sendable, Hashable {
  struct Footnote: Sendable, Hashable {
    var label: String
    var blocks: [Block]
  }

  var blocks: [Block]
  /// In the order of their first references; those that nothing refers to are left out.
  var footnotes: [Footnote]
}

extension MarkdownDocument {
  /// Details inside details are read to this depth; deeper ones stay code.
  private static let maximumFolding = 4

  /// Reads GFM with tables and footnotes, and this program's additions: identifiers, captions and details.
  init(markdown: String) {
    self.init(markdown: markdown, folding: 0)
  }

  private init(markdown: String, folding: Int) {
    self = MarkdownReader.document(from: markdown)
    guard folding < Self.maximumFolding else { return }
    blocks = blocks.map { Self.unfold($0, folding: folding) }
    footnotes = footnotes.map { footnote in
      Footnote(label: footnote.label, blocks: footnote.blocks.map { Self.unfold($0, folding: folding) })
    }
  }

  /// Reads the content of each fence ```` ```details Summary ```` in a block.
  private static func unfold(_ block: Block, folding: Int) -> Block {
    switch block {
    case .code(let text, let info):
      let keyword = "details "
      guard info.hasPrefix(keyword) else { return block }
      let content = MarkdownDocument(markdown: text, folding: folding + 1)
      return .details(summary: String(info.dropFirst(keyword.count)), blocks: content.blocks)
    case .quotation(let blocks, let identifier):
      return .quotation(blocks: blocks.map { unfold($0, folding: folding) }, identifier: identifier)
    case .list(var list):
      list.items = list.items.map { item in
        ListBlock.Item(blocks: item.blocks.map { unfold($0, folding: folding) }, identifier: item.identifier)
      }
      return .list(list)
    case .heading, .paragraph, .table, .details, .rule, .figure, .sides:
      return block
    }
  }
}
