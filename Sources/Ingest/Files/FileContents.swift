#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
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
    switch FileOnDisk(path: path).kind {
    case .missing: throw .missing
    case .folder: throw .folder
    case .special: throw .notAFile
    case .file(let bytes) where bytes > byteLimit: throw .tooLarge(bytes: bytes)
    case .file:
      guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable }
      return Array(data)
    }
  }
}
