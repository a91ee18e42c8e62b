/// A frame as it is for all pages that differ only in their own texts: cut where these stand.
///
/// swift-mustache takes longer for a frame than all else that is done for a page, and most pages of a site have the same
/// frame. So it renders the frame once with marks, and pages are put together from the pieces. That gives what rendering
/// each page would give, since templates can do two things with a text, show it and ask whether there is one
/// (`TemplateCheck` refuses all else), and swift-mustache asks two things of a text that it shows, before it indents the
/// lines of a partial: whether it is empty and whether it ends a line. A mark answers all three like its text.
struct FrameOutline: Sendable {
  private enum Piece {
    case frame([UInt8])
    case text(PageContext.Key)
  }

  private var pieces: [Piece] = []

  /// - Parameter rendered: the frame of a context with marks.
  init(_ rendered: String) {
    // Neither a frame nor a text holds this byte, so every second part is the name of a key.
    let parts = rendered.utf8.split(separator: Self.bracket, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        pieces.append(.frame(Array(part)))
      } else if let key = PageContext.Key(rawValue: String(Substring(part))) {
        pieces.append(.text(key))
      }
    }
  }

  /// The frame around a page's own texts.
  func filled(with texts: [PageContext.Key: String]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(texts.values.reduce(8_192) { $0 + $1.utf8.count })
    for piece in pieces {
      switch piece {
      case .frame(let bytes): result += bytes
      case .text(let key):
        var text = texts[key, default: ""]
        text.withUTF8 { bytes in
          result += UnsafeBufferPointer(rebasing: bytes[..<(bytes.count - Self.lineEnds(of: bytes))])
        }
      }
    }
    return result
  }

  /// The mark for a text: nothing for nothing, and with the line ends that the text ends with.
  static func mark(for text: String, _ key: PageContext.Key) -> String {
    guard !text.isEmpty else { return "" }
    let bracket = Unicode.Scalar(bracket)
    return "\(bracket)\(key.rawValue)\(bracket)" + String(Substring(text.utf8.suffix(lineEnds(of: text.utf8))))
  }

  private static func lineEnds(of text: some BidirectionalCollection<UInt8>) -> Int {
    text.reversed().prefix { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.count
  }

  /// No text of a template or a page holds it: `TemplateFolder` refuses it, and `HTMLText` replaces it.
  private static let bracket: UInt8 = 0
}
