package import BriefingModel

/// Writes values as bytes, for `RecordReader` to read back: numbers in LEB128, texts in UTF-8 behind their length.
package struct RecordWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// - Parameter start: what stands before all that is written.
  package init(_ start: [UInt8] = []) {
    bytes = start
  }

  package mutating func reserveCapacity(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  /// - Parameter number: not negative.
  package mutating func write(_ number: Int) {
    var rest = UInt64(max(0, number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func write(_ hash: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: hash >> UInt64(shift))) }
  }

  package mutating func write(_ flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ block: some Collection<UInt8>) {
    write(block.count)
    bytes.append(contentsOf: block)
  }

  package mutating func write(_ span: TextSpan) {
    write(span.start)
    write(span.length)
  }

  /// The place of the case among all.
  @inlinable
  package mutating func write<Choice: CaseIterable & Equatable>(_ choice: Choice) {
    var place = 0
    for other in Choice.allCases {
      if other == choice { break }
      place += 1
    }
    write(place)
  }

  @inlinable
  package mutating func write<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  @inlinable
  package mutating func write<Value>(_ values: some Collection<Value>, _ write: (inout RecordWriter, Value) -> Void) {
    self.write(values.count)
    for value in values { write(&self, value) }
  }
}
