#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process's standard output or standard error.
struct StandardStream: Sendable {
  enum Result: Hashable {
    case written
    /// Whoever read it wants no more: nothing is wrong.
    case closed
    case failed(String)
  }

  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  @discardableResult
  func write(_ text: String) -> Result {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return .closed
      } else if errno != EINTR {
        return .failed(strerror(errno).map { String(cString: $0) } ?? "error \(errno)")
      }
    }
    return .written
  }
}

/// Outside the type, whose own `write` would hide the system's.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
