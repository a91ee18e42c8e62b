package import BriefingModel

/// Reads what `RecordWriter` wrote. The bytes are not trusted: whatever they are, the reader ends, with values or an
/// error, and never takes more memory than they have.
package struct RecordReader: Sendable {
  /// The bytes are not what the writer writes.
  package struct Malformed: Error {
    package init() {
    }
  }

  private let bytes: ArraySlice<UInt8>
  private let textLength: Int
  private var at: Int

  /// - Parameter textLength: in UTF-8 bytes; a span that ends behind it is refused.
  package init(_ bytes: ArraySlice<UInt8>, textLength: Int = .max) {
    self.bytes = bytes
    self.textLength = textLength
    at = bytes.startIndex
  }

  /// Reads a block of these bytes, with the same limit.
  func reader(ofBlock block: ArraySlice<UInt8>) -> RecordReader {
    RecordReader(block, textLength: textLength)
  }

  /// The same reader, which from here on refuses spans that end behind this many UTF-8 bytes.
  func limited(toTextLength length: Int) -> RecordReader {
    RecordReader(bytes[at...], textLength: length)
  }

  package var isAtEnd: Bool { at == bytes.endIndex }

  package mutating func byte() throws(Malformed) -> UInt8 {
    guard at < bytes.endIndex else { throw Malformed() }
    defer { at += 1 }
    return bytes[at]
  }

  package mutating func number() throws(Malformed) -> Int {
    // Most take one byte.
    let first = try byte()
    return first < 0x80 ? Int(first) : try number(after: first)
  }

  private mutating func number(after first: UInt8) throws(Malformed) -> Int {
    var result = UInt64(first & 0x7F)
    for shift in stride(from: UInt64(7), to: 63, by: 7) {
      let byte = try byte()
      result |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 {
        guard let number = Int(exactly: result) else { throw Malformed() }
        return number
      }
    }
    throw Malformed()
  }

  package mutating func hash() throws(Malformed) -> UInt64 {
    guard bytes.endIndex - at >= 8 else { throw Malformed() }
    defer { at += 8 }
    return bytes[at..<at + 8].withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  package mutating func flag() throws(Malformed) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw Malformed()
    }
  }

  package mutating func block() throws(Malformed) -> ArraySlice<UInt8> {
    let count = try number()
    guard count <= bytes.endIndex - at else { throw Malformed() }
    defer { at += count }
    return bytes[at..<at + count]
  }

  package mutating func text() throws(Malformed) -> String {
    let text = try block().withUnsafeBufferPointer { bytes in
      // Most are ASCII, which takes no second look.
      bytes.allSatisfy { $0 < 0x80 } ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
    }
    guard let text else { throw Malformed() }
    return text
  }

  package mutating func span() throws(Malformed) -> TextSpan {
    let start = try number()
    let (end, isTooLong) = start.addingReportingOverflow(try number())
    if isTooLong || end > textLength { throw Malformed() }
    return TextSpan(start: start, end: end)
  }

  package mutating func choice<Choice: CaseIterable>() throws(Malformed) -> Choice {
    let place = try number()
    let all = Choice.allCases
    guard place < all.count else { throw Malformed() }
    return all[all.index(all.startIndex, offsetBy: place)]
  }

  package mutating func optional<Value>(
    _ read: (inout RecordReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    try flag() ? try read(&self) : nil
  }

  package mutating func list<Value>(
    _ read: (inout RecordReader) throws(Malformed) -> Value
  ) throws(Malformed) -> [Value] {
    let count = try number()
    // Each value takes a byte at least.
    guard count <= bytes.endIndex - at else { throw Malformed() }
    var values: [Value] = []
    values.reserveCapacity(min(count, 256))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
