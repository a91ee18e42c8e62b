import BriefingModel

/// A sentence of an article, cut where the words begin and end that a statement rests on.
struct MarkedSentence {
  struct Piece: Hashable {
    var span: TextSpan
    var isMarked: Bool
  }

  /// Together the sentence, as it stands.
  let pieces: [Piece]

  /// - Parameter marks: spans within `sentence`; they may touch.
  init(_ sentence: TextSpan, marks: [TextSpan], in source: SourceText) {
    var pieces: [Piece] = []
    var at = sentence.start
    func add(to end: Int, isMarked: Bool) {
      if end > at { pieces.append(Piece(span: TextSpan(start: at, end: end), isMarked: isMarked)) }
      at = max(at, end)
    }
    for mark in Self.united(marks, in: source) where mark.start >= at && mark.end <= sentence.end {
      add(to: mark.start, isMarked: false)
      add(to: mark.end, isMarked: true)
    }
    add(to: sentence.end, isMarked: false)
    self.pieces = pieces
  }

  /// Marks that begin and end with a letter or a digit, as emphasis in Markdown must to be seen, and do not touch.
  private static func united(_ marks: [TextSpan], in source: SourceText) -> [TextSpan] {
    marks.sorted().compactMap { shrunk($0, in: source) }.reduce(into: []) { result, mark in
      if let last = result.last, mark.start <= last.end {
        result[result.count - 1].end = max(last.end, mark.end)
      } else {
        result.append(mark)
      }
    }
  }

  private static func shrunk(_ mark: TextSpan, in source: SourceText) -> TextSpan? {
    let text = source.slice(mark)
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return shrunk(mark, ofCharacters: text) }
    let isWord = { (byte: UInt8) in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard let first = bytes.firstIndex(where: isWord), let last = bytes.lastIndex(where: isWord) else { return nil }
    return TextSpan(start: mark.start + first, end: mark.start + last + 1)
  }

  private static func shrunk(_ mark: TextSpan, ofCharacters text: String) -> TextSpan? {
    let isWord = { (character: Character) in character.isLetter || character.isNumber }
    guard let first = text.firstIndex(where: isWord), let last = text.lastIndex(where: isWord) else { return nil }
    let start = mark.start + text[..<first].utf8.count
    return TextSpan(start: start, end: start + text[first...last].utf8.count)
  }
}
