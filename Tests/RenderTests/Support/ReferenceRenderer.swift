import CCmarkGFM
import Synchronization

@testable import Render

/// What cmark-gfm itself writes, to compare with.
enum ReferenceRenderer {
  static func html(_ markdown: String) -> String {
    MarkdownReader.lock.withLock { _ in
      cmark_gfm_core_extensions_ensure_registered()
      guard let parser = cmark_parser_new(MarkdownReader.options) else { return "no parser" }
      defer { cmark_parser_free(parser) }
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
      cmark_parser_feed(parser, markdown, markdown.utf8.count)
      guard let root = cmark_parser_finish(parser) else { return "no tree" }
      defer { cmark_node_free(root) }
      guard
        let text = cmark_render_html(root, MarkdownReader.options, cmark_parser_get_syntax_extensions(parser))
      else { return "no HTML" }
      defer { cmark_get_default_mem_allocator().pointee.free(text) }
      return String(cString: text)
    }
  }
}
