#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The paths of very many files, each with its place in their order.
///
/// A site is looked through several times in every build, most of whose files stay as they are: so a path is found by a
/// hash of its bytes, and no string is made of one before it is asked for.
struct PathTable: Sendable, Equatable {
  /// The paths in the order of their bytes, a line each.
  let lines: [UInt8]
  /// Where each line begins, and where the last ends.
  private let starts: [Int]
  /// At the hash of a path or behind it, its place and one; 0 where there is none.
  private let slots: [Int]

  /// - Parameter paths: without line breaks; one that is given twice stands once.
  init(_ paths: some Sequence<String>) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for path in paths {
      let start = bytes.count
      bytes += path.utf8
      ranges.append(start..<bytes.count)
    }
    self.init(sorted: Self.sortedLines(of: ranges, in: bytes))
  }

  private static func sortedLines(of ranges: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { buffer in
      let order = ranges.sorted {
        precedes(UnsafeRawBufferPointer(rebasing: buffer[$0]), UnsafeRawBufferPointer(rebasing: buffer[$1]))
      }
      var lines: [UInt8] = []
      lines.reserveCapacity(bytes.count + ranges.count)
      var last = UnsafeRawBufferPointer(start: nil, count: 0)
      for range in order {
        let path = UnsafeRawBufferPointer(rebasing: buffer[range])
        if !lines.isEmpty, areEqual(last, path) { continue }
        lines.append(contentsOf: path)
        lines.append(UInt8(ascii: "\n"))
        last = path
      }
      return lines
    }
  }

  /// Nil unless the bytes are lines of UTF-8, in ascending order.
  init?(lines: [UInt8]) {
    guard lines.last == UInt8(ascii: "\n") else { return nil }
    let isText = lines.allSatisfy { $0 < 0x80 } || String(validating: lines, as: UTF8.self) != nil
    guard isText else { return nil }
    self.init(sorted: lines)
    let isAscending = (1..<max(1, count)).allSatisfy { place in
      withBytes(at: place - 1) { last in withBytes(at: place) { Self.precedes(last, $0) } }
    }
    guard isAscending, withBytes(at: 0, { !$0.isEmpty }) else { return nil }
  }

  private init(sorted lines: [UInt8]) {
    var starts = [0]
    lines.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while let last = starts.last, last < buffer.count,
        let end = memchr(base + last, Int32(UInt8(ascii: "\n")), buffer.count - last)
      {
        starts.append(UnsafeRawPointer(end) - base + 1)
      }
    }
    var size = 8
    while size < starts.count * 2 { size *= 2 }
    var slots = [Int](repeating: 0, count: size)
    lines.withUnsafeBytes { buffer in
      for place in 0..<starts.count - 1 {
        var slot = Self.hash(UnsafeRawBufferPointer(rebasing: buffer[starts[place]..<starts[place + 1] - 1]), size)
        while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = place + 1
      }
    }
    self.lines = lines
    self.starts = starts
    self.slots = slots
  }

  var count: Int { starts.count - 1 }

  static func == (left: PathTable, right: PathTable) -> Bool { left.lines == right.lines }

  /// The path at a place.
  subscript(place: Int) -> String {
    String(decoding: lines[starts[place]..<starts[place + 1] - 1], as: UTF8.self)
  }

  /// In order.
  var paths: some RandomAccessCollection<String> { (0..<count).lazy.map { self[$0] } }

  func withBytes<Result>(at place: Int, _ work: (UnsafeRawBufferPointer) -> Result) -> Result {
    lines.withUnsafeBytes { work(UnsafeRawBufferPointer(rebasing: $0[starts[place]..<starts[place + 1] - 1])) }
  }

  func contains(_ path: String) -> Bool { place(of: path) != nil }

  func place(of path: String) -> Int? {
    var path = path
    return path.withUTF8 { place(of: UnsafeRawBufferPointer($0)) }
  }

  /// - Parameter path: its bytes.
  func place(of path: UnsafeRawBufferPointer) -> Int? {
    var slot = Self.hash(path, slots.count)
    while slots[slot] != 0 {
      let place = slots[slot] - 1
      if withBytes(at: place, { Self.areEqual($0, path) }) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// - Parameter size: a power of two; the hash is less.
  private static func hash(_ path: UnsafeRawBufferPointer, _ size: Int) -> Int {
    var sum = UInt64(path.count)
    var at = 0
    while at + 8 <= path.count {
      sum = (sum ^ path.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 32
      at += 8
    }
    while at < path.count {
      sum = (sum ^ UInt64(path[at])) &* 0x9E37_79B9_7F4A_7C15
      at += 1
    }
    return Int(truncatingIfNeeded: (sum ^ sum >> 29) >> 1) & (size - 1)
  }

  private static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return left.isEmpty }
    return memcmp(first, second, left.count) == 0
  }

  private static func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard let first = left.baseAddress, let second = right.baseAddress else { return left.count < right.count }
    let order = memcmp(first, second, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
  }
}
