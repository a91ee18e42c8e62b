#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files, but none that is larger than expected.
enum FileContents {
  enum Failure: Error, Equatable {
    case missing
    case folder
    case notAFile
    case tooLarge(bytes: Int)
    case unreadable
  }

  /// - Parameter byteLimit: a larger file is refused by its size, without being read.
  static func read(_ path: String, byteLimit: Int) throws(Failure) -> [UInt8] {
    // Without waiting: a pipe would otherwise hold the program up until somebody writes to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable }
    switch FileOnDisk.Kind(status) {
    case .missing: throw .missing
    case .folder: throw .folder
    case .special: throw .notAFile
    case .file(let bytes) where bytes > byteLimit: throw .tooLarge(bytes: bytes)
    case .file(let bytes): return try read(descriptor, expecting: bytes)
    }
  }

  private static func failure(at path: String) -> Failure {
    switch FileOnDisk(path: path).kind {
    case .missing: .missing
    case .folder: .folder
    case .special: .notAFile
    case .file: .unreadable
    }
  }

  /// - Parameter size: of the file when it was opened; what is added to it meanwhile is left for the next build.
  private static func read(_ descriptor: Int32, expecting size: Int) throws(Failure) -> [UInt8] {
    var isReadable = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let part = systemRead(descriptor, UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        if part > 0 {
          count += part
        } else if part == 0 {
          return
        } else if errno != EINTR {
          isReadable = false
          return
        }
      }
    }
    guard isReadable else { throw .unreadable }
    return bytes
  }
}

/// Outside the type, whose own `read` would hide the system's.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
