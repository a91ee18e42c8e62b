import CCmarkGFM

/// The only place that knows cmark-gfm.
///
/// - Thread safety: cmark-gfm (Debian's 0.29.0.gfm.6) keeps two things for the whole process. The registry of extensions
///   is filled once, before the first parse, and only read after that. The characters that inlines may begin with are
///   changed by every parse that attaches an extension for inlines (strikethrough, autolink), and then parses at the
///   same time spoil each other. `table` is an extension for blocks, and a parse with it alone writes nothing that
///   others see; so many may run at once, as long as nothing in this process attaches another. (Found in the source,
///   `cmark_manage_extensions_special_characters`, and with Thread Sanitizer on a build of it: no race with `table`
///   alone, one at once with either of the two.)
/// - Ownership: the parser, and the tree it finishes with, belong to this file; each is freed by a `defer` next to the
///   call that made it, the tree before the parser. Strings of a node belong to the node and are copied at once. The
///   extension belongs to the registry and is never freed. No pointer leaves `document(from:)`.
/// - Options: bad UTF-8 is replaced, footnotes are on; never `UNSAFE`, never `SMART`, which would change the quotation
///   marks of evidence.
enum MarkdownReader {
  static let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES

  /// A parser for tables beside what CommonMark has; the caller frees it.
  static func makeParser() -> OpaquePointer? {
    guard isRegistered, let parser = cmark_parser_new(options) else { return nil }
    if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
    return parser
  }

  static func document(from markdown: String) -> MarkdownDocument {
    guard let parser = makeParser() else { return MarkdownDocument(blocks: [], footnotes: []) }
    defer { cmark_parser_free(parser) }
    var copy = markdown
    copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return MarkdownDocument(blocks: [], footnotes: []) }
    defer { cmark_node_free(root) }
    return MarkdownTree(lines: SourceLines(markdown)).document(root)
  }

  /// Swift runs this once, whatever asks for it first.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}

/// Copies a tree into values.
private struct MarkdownTree {
  /// Deeper content keeps its text and loses its form, so that no call stack grows with the input.
  private static let maximumDepth = 60

  let lines: SourceLines

  func document(_ root: OpaquePointer) -> MarkdownDocument {
    let definitions = children(of: root).filter { cmark_node_get_type($0) == CMARK_NODE_FOOTNOTE_DEFINITION }
    return MarkdownDocument(blocks: blocks(in: root, depth: 0), footnotes: definitions.map(footnote))
  }

  /// This version of cmark-gfm does not give the label, so it is taken from the source.
  private func footnote(_ node: OpaquePointer) -> MarkdownDocument.Footnote {
    let label = lines.footnoteLabel(inLine: Int(cmark_node_get_start_line(node)))
    return MarkdownDocument.Footnote(label: label ?? "", blocks: blocks(in: node, depth: 1))
  }

  // MARK: Blocks

  private func blocks(in node: OpaquePointer, depth: Int) -> [Block] {
    guard depth < Self.maximumDepth else {
      return [.paragraph(content: [.text(text(in: node))], identifier: nil)]
    }
    return children(of: node).compactMap { block($0, depth: depth + 1) }.joiningCaptions()
  }

  private func block(_ node: OpaquePointer, depth: Int) -> Block? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      let (content, identifier) = attributed(node, depth: depth)
      return .heading(level: Int(cmark_node_get_heading_level(node)), content: content, identifier: identifier)
    case CMARK_NODE_PARAGRAPH:
      let (content, identifier) = attributed(node, depth: depth)
      return .paragraph(content: content, identifier: identifier)
    case CMARK_NODE_BLOCK_QUOTE: return quotation(node, depth: depth)
    case CMARK_NODE_LIST: return .list(list(node, depth: depth))
    case CMARK_NODE_CODE_BLOCK: return .code(text: literal(node), info: string(cmark_node_get_fence_info(node)))
    case CMARK_NODE_HTML_BLOCK: return .paragraph(content: [.text(literal(node).trimmingLineEnds)], identifier: nil)
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: return nil
    default: return kind(node) == "table" ? .table(table(node, depth: depth)) : nil
    }
  }

  /// The attribute of a quotation's last paragraph is the quotation's.
  private func quotation(_ node: OpaquePointer, depth: Int) -> Block {
    var blocks = blocks(in: node, depth: depth)
    guard case .paragraph(let content, let identifier?)? = blocks.last else {
      return .quotation(blocks: blocks, identifier: nil)
    }
    blocks.removeLast()
    if !content.isEmpty { blocks.append(.paragraph(content: content, identifier: nil)) }
    return .quotation(blocks: blocks, identifier: identifier)
  }

  private func list(_ node: OpaquePointer, depth: Int) -> ListBlock {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return ListBlock(
      marker: isNumbered ? .number(start: Int(cmark_node_get_list_start(node))) : .bullet,
      isTight: cmark_node_get_list_tight(node) != 0,
      items: children(of: node).map { item($0, depth: depth + 1) })
  }

  /// The attribute of an item's first paragraph is the item's.
  private func item(_ node: OpaquePointer, depth: Int) -> ListBlock.Item {
    var blocks = blocks(in: node, depth: depth)
    guard case .paragraph(let content, let identifier?)? = blocks.first else {
      return ListBlock.Item(blocks: blocks, identifier: nil)
    }
    blocks[0] = .paragraph(content: content, identifier: nil)
    return ListBlock.Item(blocks: blocks, identifier: identifier)
  }

  private func table(_ node: OpaquePointer, depth: Int) -> TableBlock {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    let alignments = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: columns)
    let rows = children(of: node).map { row in
      (isHeader: kind(row) == "table_header", cells: children(of: row).map { inlines(in: $0, depth: depth) })
    }
    return TableBlock(
      alignments: alignments.map(alignment), header: rows.first(where: \.isHeader)?.cells ?? [],
      rows: rows.filter { !$0.isHeader }.map(\.cells))
  }

  private func alignment(_ letter: UInt8) -> TableBlock.Alignment {
    switch letter {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .unstated
    }
  }

  /// The content of a paragraph or heading, and the identifier that it ends with.
  private func attributed(_ node: OpaquePointer, depth: Int) -> ([Inline], String?) {
    let content = inlines(in: node, depth: depth)
    let end = Int(cmark_node_get_end_line(node))
    // A heading that is underlined ends one line after its text.
    guard let attribute = IdentifierAttribute(endOf: content), end > 0,
      lines.ends(with: attribute.source, in: max(1, end - 1)...end)
    else { return (content, nil) }
    return (attribute.content, attribute.name)
  }

  // MARK: Inlines

  private func inlines(in node: OpaquePointer, depth: Int) -> [Inline] {
    guard depth < Self.maximumDepth else { return [.text(text(in: node))] }
    var result: [Inline] = []
    for child in children(of: node) {
      for inline in inline(child, depth: depth + 1) {
        if case .text(let addition) = inline, case .text(let text)? = result.last {
          result[result.count - 1] = .text(text + addition)
        } else {
          result.append(inline)
        }
      }
    }
    return result
  }

  private func inline(_ node: OpaquePointer, depth: Int) -> [Inline] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE: [.text(literal(node))]
    case CMARK_NODE_SOFTBREAK: [.softBreak]
    case CMARK_NODE_LINEBREAK: [.lineBreak]
    case CMARK_NODE_CODE: [.code(literal(node))]
    case CMARK_NODE_EMPH: [.emphasis(inlines(in: node, depth: depth))]
    case CMARK_NODE_STRONG: [.strong(inlines(in: node, depth: depth))]
    case CMARK_NODE_LINK:
      [
        .link(
          destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)),
          content: inlines(in: node, depth: depth))
      ]
    case CMARK_NODE_IMAGE:
      [
        .image(
          source: string(cmark_node_get_url(node)),
          description: children(of: node).reduce("") { $0 + text(in: $1) })
      ]
    case CMARK_NODE_FOOTNOTE_REFERENCE: Int(literal(node)).map { [.footnoteReference($0)] } ?? []
    default: []
    }
  }

  // MARK: Nodes

  private func children(of node: OpaquePointer) -> some Sequence<OpaquePointer> {
    sequence(state: cmark_node_first_child(node)) { next in
      defer { next = next.flatMap { cmark_node_next($0) } }
      return next
    }
  }

  /// All the text below a node, without recursion.
  private func text(in node: OpaquePointer) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var result = ""
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER:
        guard let current = cmark_iter_get_node(iterator) else { continue }
        switch cmark_node_get_type(current) {
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: result += " "
        default: result += literal(current)
        }
      case CMARK_EVENT_DONE: return result
      default: continue
      }
    }
  }

  private func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

  private func kind(_ node: OpaquePointer) -> String { string(cmark_node_get_type_string(node)) }

  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}

extension String {
  fileprivate var trimmingLineEnds: String {
    String(self[..<(lastIndex { $0 != "\n" }.map { index(after: $0) } ?? startIndex)])
  }
}
