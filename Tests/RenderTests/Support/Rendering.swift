@testable import Render

/// The HTML of a Markdown text, without a frame.
func html(_ markdown: String, linkPrefix: String = "") -> String {
  String(decoding: HTMLWriter.html(of: MarkdownDocument(markdown: markdown), linkPrefix: linkPrefix), as: UTF8.self)
}

/// What is published of a Markdown text beside the HTML.
func twin(of markdown: String) -> String {
  String(decoding: MarkdownTwin.bytes(of: markdown), as: UTF8.self)
}
