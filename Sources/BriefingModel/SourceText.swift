/// The text of one article as it lies in its file, in UTF-8.
///
/// Spans count bytes; what leaves the program counts Unicode scalars, or lines and columns.
/// All conversions are linear in the text's length at worst, so they are done once, for output.
package struct SourceText: Sendable, Hashable {
  package let bytes: [UInt8]

  /// - Parameter bytes: well-formed UTF-8; a byte-order mark, if any, stays and counts.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ string: String) {
    self.init(bytes: Array(string.utf8))
  }

  package var span: TextSpan { TextSpan(start: 0, end: bytes.count) }

  /// The text of a span, exactly as it stands in the file.
  package func slice(_ span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The offset in Unicode scalars of each of the byte offsets, which must be in ascending order.
  package func scalarOffsets(ofSorted byteOffsets: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(byteOffsets.count)
    var at = 0
    var scalars = 0
    for offset in byteOffsets {
      while at < min(offset, bytes.count) {
        if !Self.isContinuation(bytes[at]) { scalars += 1 }
        at += 1
      }
      result.append(scalars)
    }
    return result
  }

  /// The byte offset of a Unicode-scalar offset; the end of the text for an offset beyond it.
  package func byteOffset(ofScalar scalarOffset: Int) -> Int {
    var scalars = -1
    for (at, byte) in bytes.enumerated() where !Self.isContinuation(byte) {
      scalars += 1
      if scalars == scalarOffset { return at }
    }
    return bytes.count
  }

  /// The one-based line and column (in Unicode scalars) of a byte offset.
  package func lineAndColumn(ofByte offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !Self.isContinuation(byte) {
        column += 1
      }
    }
    return (line, column)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
