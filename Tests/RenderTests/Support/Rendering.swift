@testable import Render

/// The HTML of a Markdown text, without a frame.
func html(_ markdown: String, linkPrefix: String = "") -> String {
  String(decoding: HTMLWriter.html(of: MarkdownDocument(markdown: markdown), linkPrefix: linkPrefix), as: UTF8.self)
}
