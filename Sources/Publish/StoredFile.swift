#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that the program keeps for itself.
package enum StoredFile {
  /// Nil where there is none, or it cannot be read.
  package static func bytes(at path: String) -> [UInt8]? {
    try? FileSystem.readFile(path)
  }

  /// Puts the bytes in place of the file in one step.
  /// - Returns: false where that cannot be done; the file is then as it was.
  package static func replace(_ path: String, by bytes: [UInt8]) -> Bool {
    let draft = "\(path).\(getpid())"
    do throws(SystemError) {
      try FileSystem.removeTree(draft)
      try FileSystem.writeFile(bytes, to: draft)
      try FileSystem.move(draft, to: path)
      return true
    } catch {
      try? FileSystem.removeFile(draft)
      return false
    }
  }
}
