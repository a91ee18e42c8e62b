/// The Markdown of a page as it is published beside the HTML.
enum MarkdownTwin {
  /// The text with links between pages leading to the pages' Markdown; nothing else changes.
  static func text(of markdown: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(markdown.utf8.count)
    var fences: [CodeFence] = []
    var rest = Array(markdown.utf8)[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...]
      if let open = fences.last, open.isClosed(by: line) {
        fences.removeLast()
        result.append(contentsOf: line)
      } else if let open = fences.last, !open.holdsMarkdown {
        result.append(contentsOf: line)
      } else if let opening = CodeFence(openedBy: line) {
        fences.append(opening)
        result.append(contentsOf: line)
      } else {
        result.append(contentsOf: PageLinks.leadingToMarkdown(in: line))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
