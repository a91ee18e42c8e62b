import CCmarkGFM

@testable import Render

/// What cmark-gfm itself writes, to compare with.
enum ReferenceRenderer {
  static func html(_ markdown: String) -> String {
    guard let parser = MarkdownReader.makeParser() else { return "no parser" }
    defer { cmark_parser_free(parser) }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return "no tree" }
    defer { cmark_node_free(root) }
    guard let text = cmark_render_html(root, MarkdownReader.options, cmark_parser_get_syntax_extensions(parser))
    else { return "no HTML" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }
}
