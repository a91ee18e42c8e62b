import CCmarkGFM
import Synchronization

/// What a GFM reader makes of a Markdown text: the words that a reader of the page would see, and the kinds of its
/// nodes. This is these tests' only file that knows cmark, whose registering of extensions is not safe on several threads
/// at once.
struct MarkdownTree {
  private static let lock = Mutex(())

  /// The text of all leaves, blocks being separated by line feeds.
  let text: String
  let kinds: Set<String>

  init(_ markdown: String) {
    (text, kinds) = Self.lock.withLock { _ in Self.read(markdown) }
  }

  private static func read(_ markdown: String) -> (String, Set<String>) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else { return ("", []) }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return ("", []) }
    defer { cmark_node_free(document) }
    guard let iterator = cmark_iter_new(document) else { return ("", []) }
    defer { cmark_iter_free(iterator) }
    var text = ""
    var kinds: Set<String> = []
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE {
      if let node = cmark_iter_get_node(iterator), let kind = cmark_node_get_type_string(node) {
        let name = String(cString: kind)
        kinds.insert(name)
        if event == CMARK_EVENT_ENTER, let literal = cmark_node_get_literal(node) { text += String(cString: literal) }
        if name == "softbreak" { text += " " }
        if event == CMARK_EVENT_EXIT && ["paragraph", "heading", "table_cell"].contains(name) { text += "\n" }
      }
      event = cmark_iter_next(iterator)
    }
    return (text, kinds)
  }
}
