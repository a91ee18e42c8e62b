/// The Markdown of a page as it is published beside the HTML.
enum MarkdownTwin {
  /// The text, in UTF-8, with links between pages leading to the pages' Markdown; nothing else changes.
  static func bytes(of markdown: String) -> [UInt8] {
    let bytes = Array(markdown.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var fences: [CodeFence] = []
    var copied = 0
    var start = 0
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.endIndex
      let line = bytes[start..<end]
      start = end
      if let open = fences.last, open.isClosed(by: line) {
        fences.removeLast()
      } else if let open = fences.last, !open.holdsMarkdown {
        continue
      } else if let opening = CodeFence(openedBy: line) {
        fences.append(opening)
      } else {
        for place in PageLinks(in: line).extensions {
          result += bytes[copied..<place]
          result += ".md".utf8
          copied = place + PageLinks.pageExtension.utf8.count
        }
      }
    }
    result += bytes[copied...]
    return result
  }
}
