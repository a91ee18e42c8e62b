#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of the standard input, without their line breaks, as they come.
struct StandardInput: Sequence, IteratorProtocol {
  /// Of a longer line only so many bytes are kept, and one more, so that it is seen to be too long.
  let byteLimit: Int

  private var buffer: [UInt8] = []
  private var unread = 0..<0
  private var isAtEnd = false

  init(byteLimit: Int) {
    self.byteLimit = byteLimit
    buffer = [UInt8](repeating: 0, count: 1 << 16)
  }

  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    while !unread.isEmpty || fill() {
      let rest = buffer[unread]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      line += rest[..<(end ?? rest.endIndex)].prefix(byteLimit + 1 - line.count)
      unread = (end.map { $0 + 1 } ?? rest.endIndex)..<unread.upperBound
      if end != nil { return line }
    }
    return line.isEmpty ? nil : line
  }

  /// Waits for more; false at the end.
  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        unread = 0..<count
        return true
      }
      if count == 0 || errno != EINTR {
        isAtEnd = true
        return false
      }
    }
  }
}
