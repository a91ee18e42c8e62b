/// Writes a page block by block, with its footnotes at the end.
///
/// An id at the end of a block, ` {#id}`, is for the render stage, which makes it the element's.
struct MarkdownWriter {
  private var blocks: [String] = []
  private var notes: [String] = []
  private var noteNumbers: [String: Int] = [:]

  mutating func heading(_ level: Int, _ text: Markdown, id: String? = nil) {
    blocks.append(String(repeating: "#", count: level) + " " + text.source + Self.mark(id))
  }

  mutating func paragraph(_ text: Markdown, id: String? = nil) {
    blocks.append(text.source + Self.mark(id))
  }

  mutating func quote(_ text: Markdown, id: String? = nil) {
    blocks.append("> " + text.source + Self.mark(id))
  }

  mutating func list(_ items: [Markdown]) {
    list(items.map { ($0, nil) })
  }

  mutating func list(_ items: [(text: Markdown, id: String?)]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "- " + $0.text.source + Self.mark($0.id) }.joined(separator: "\n"))
  }

  mutating func numbered(_ items: [Markdown], from first: Int = 1) {
    guard !items.isEmpty else { return }
    blocks.append(items.enumerated().map { "\($0 + first). " + $1.source }.joined(separator: "\n"))
  }

  /// - Parameters:
  ///   - caption: what the table shows.
  ///   - rows: each as long as `header`.
  mutating func table(_ caption: Markdown, header: [Markdown], rows: [[Markdown]]) {
    guard !rows.isEmpty else { return }
    let lines = [header, header.map { _ in "---" }] + rows
    blocks.append("Table: " + caption.source)
    blocks.append(lines.map { "| " + $0.map(\.source).joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// A list that a reader may unfold: a fence whose content the render stage reads as Markdown.
  /// - Parameter summary: plain text; an info string ends with its line and holds no backtick.
  mutating func details(_ summary: String, items: [Markdown]) {
    let title = summary.split { $0.isWhitespace || $0 == "`" }.joined(separator: " ")
    let body = items.map { "- " + $0.source }
    let longest = body.map(Self.longestRunOfBackticks).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    blocks.append(([fence + "details " + Markdown(text: title).source] + body + [fence]).joined(separator: "\n"))
  }

  /// The mark of a footnote; the same key always gives the same note.
  mutating func footnote(_ key: String, _ text: @autoclosure () -> Markdown) -> Markdown {
    if let number = noteNumbers[key] { return "[^e\(number)]" }
    let number = notes.count + 1
    noteNumbers[key] = number
    notes.append("[^e\(number)]: " + text().source)
    return "[^e\(number)]"
  }

  func finished() -> String {
    (blocks + notes).joined(separator: "\n\n") + "\n"
  }

  private static func mark(_ id: String?) -> String {
    id.map { " {#\($0)}" } ?? ""
  }

  private static func longestRunOfBackticks(_ text: String) -> Int {
    text.utf8.reduce(into: (longest: 0, run: 0)) { result, byte in
      result.run = byte == UInt8(ascii: "`") ? result.run + 1 : 0
      result.longest = max(result.longest, result.run)
    }.longest
  }
}
