/// The text of one article as it lies in its file, in UTF-8.
///
/// Spans count bytes; what leaves the program counts Unicode scalars, or lines and columns.
/// All conversions are linear in the text's length at worst, so they are done once, for output.
///
/// Once an article is read, only what the site quotes of it is kept: `keeping` gives a text that holds these pieces
/// alone, in which offsets go on counting in the whole.
package struct SourceText: Sendable, Hashable {
  /// What is held: the whole text, or the pieces of it that were kept, one after the other.
  package let bytes: [UInt8]
  /// Ascending, disjoint; empty while the whole text is held.
  package let pieces: [TextPiece]

  /// - Parameter bytes: well-formed UTF-8; a byte-order mark, if any, stays and counts.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    pieces = []
  }

  package init(_ string: String) {
    self.init(bytes: Array(string.utf8))
  }

  /// - Parameters:
  ///   - bytes: of all pieces, one after the other.
  ///   - pieces: ascending, disjoint.
  package init(bytes: [UInt8], pieces: [TextPiece]) {
    self.bytes = bytes
    self.pieces = pieces
  }

  /// From the beginning of the whole text to the end of what is held.
  package var span: TextSpan { TextSpan(start: 0, end: pieces.last?.span.end ?? bytes.count) }

  /// The text of a span, exactly as it stands in the file; empty where it was not kept.
  package func slice(_ span: TextSpan) -> String {
    if pieces.isEmpty { return String(decoding: bytes[span.range], as: UTF8.self) }
    let piece = piece(at: span.start)
    guard piece.span.contains(span) else { return "" }
    let start = piece.held + span.start - piece.span.start
    return String(decoding: bytes[start..<start + span.length], as: UTF8.self)
  }

  /// The offset in Unicode scalars of each of the byte offsets, which must be in ascending order and within what is
  /// held.
  package func scalarOffsets(ofSorted byteOffsets: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(byteOffsets.count)
    var piece = piece(at: byteOffsets.first ?? 0)
    var at = piece.held
    var scalars = piece.scalars
    for offset in byteOffsets {
      if offset > piece.span.end, !pieces.isEmpty {
        piece = self.piece(at: offset)
        (at, scalars) = (piece.held, piece.scalars)
      }
      let end = piece.held + min(offset, piece.span.end) - piece.span.start
      while at < end {
        if !Self.isContinuation(bytes[at]) { scalars += 1 }
        at += 1
      }
      result.append(scalars)
    }
    return result
  }

  /// The byte offset of each of the Unicode-scalar offsets, which must be in ascending order; nil for one that is not
  /// held.
  package func byteOffsets(ofSortedScalars scalarOffsets: [Int]) -> [Int?] {
    let pieces = pieces.isEmpty ? [piece(at: 0)] : pieces
    var index = 0
    var at = (offset: pieces[0].span.start, scalars: pieces[0].scalars)
    return scalarOffsets.map { wanted in
      while index + 1 < pieces.count, pieces[index + 1].scalars <= wanted {
        index += 1
        at = (pieces[index].span.start, pieces[index].scalars)
      }
      let piece = pieces[index]
      while at.scalars < wanted, at.offset < piece.span.end {
        at.offset += 1
        let next = piece.held + at.offset - piece.span.start
        if at.offset == piece.span.end || !Self.isContinuation(bytes[next]) { at.scalars += 1 }
      }
      return at.scalars == wanted ? at.offset : nil
    }
  }

  /// The byte offset of a Unicode-scalar offset; the end of the text for one that is not held.
  package func byteOffset(ofScalar scalarOffset: Int) -> Int {
    byteOffsets(ofSortedScalars: [scalarOffset])[0] ?? span.end
  }

  /// The one-based line and column (in Unicode scalars) of a byte offset.
  package func lineAndColumn(ofByte offset: Int) -> (line: Int, column: Int) {
    let piece = piece(at: offset)
    var line = piece.line
    var column = piece.column
    for byte in bytes[piece.held...].prefix(max(0, offset - piece.span.start)) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !Self.isContinuation(byte) {
        column += 1
      }
    }
    return (line, column)
  }

  /// The text without what lies outside these spans.
  /// - Parameter spans: ascending, disjoint, on boundaries of scalars, within what is held.
  package func keeping(_ spans: [TextSpan]) -> SourceText {
    if spans == [span] { return self }
    let scalars = scalarOffsets(ofSorted: spans.map(\.start))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(spans.reduce(0) { $0 + $1.length })
    var pieces: [TextPiece] = []
    pieces.reserveCapacity(spans.count)
    // Lines are counted from piece to piece, so that the text is gone through once.
    var place = (line: 1, column: 1, offset: 0)
    for (span, scalars) in zip(spans, scalars) {
      let source = piece(at: span.start)
      let start = source.held + span.start - source.span.start
      if self.pieces.isEmpty {
        for byte in self.bytes[place.offset..<span.start] {
          if byte == UInt8(ascii: "\n") {
            place.line += 1
            place.column = 1
          } else if !Self.isContinuation(byte) {
            place.column += 1
          }
        }
        place.offset = span.start
      } else {
        (place.line, place.column) = lineAndColumn(ofByte: span.start)
      }
      pieces.append(
        TextPiece(span: span, held: bytes.count, scalars: scalars, line: place.line, column: place.column))
      bytes += self.bytes[start..<start + span.length]
    }
    return SourceText(bytes: bytes, pieces: pieces.isEmpty ? [.nothing] : pieces)
  }

  /// The last piece that begins at or before the offset.
  private func piece(at offset: Int) -> TextPiece {
    guard let first = pieces.first else { return TextPiece(span: TextSpan(start: 0, end: bytes.count)) }
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : pieces[low - 1]
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
