/// The opening line of a fenced block.
struct CodeFence: Sendable, Hashable {
  private var mark: UInt8
  private var length: Int
  /// Folded details: what is inside is read as Markdown.
  var holdsMarkdown: Bool

  /// Nil when the line opens no fence.
  init?(openedBy line: ArraySlice<UInt8>) {
    let text = Self.withoutContainers(line)
    guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = text.prefix { $0 == mark }.count
    let info = text.dropFirst(length)
    guard length >= 3, mark == UInt8(ascii: "~") || !info.contains(mark) else { return nil }
    self.mark = mark
    self.length = length
    holdsMarkdown = info.starts(with: "details ".utf8)
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let text = Self.withoutContainers(line)
    let count = text.prefix { $0 == mark }.count
    return count >= length && text.dropFirst(count).allSatisfy { $0 <= 0x20 }
  }

  private static func withoutContainers(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
  }
}
