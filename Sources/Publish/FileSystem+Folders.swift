#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// An entry of a folder.
  struct Entry: Sendable, Hashable {
    let name: String
    let kind: Kind
  }

  /// What lies in a folder, in no order.
  static func entries(in folder: String) throws(SystemError) -> [Entry] {
    var entries: [Entry] = []
    try visit(folder) { (entry) throws(SystemError) in
      entries.append(Entry(name: try entry.name, kind: entry.kind))
    }
    return entries
  }

  /// An entry while its folder is read.
  struct VisitedEntry {
    let folder: String
    /// Of its name; only while it is visited.
    let nameBytes: UnsafeRawBufferPointer
    let kind: Kind
    /// Its number on its disk.
    let inode: UInt64

    /// - Throws: for a name that is not UTF-8: what cannot be written down cannot be kept either, so nothing is
    ///   published over it.
    var name: String {
      get throws(SystemError) {
        guard let name = String(validating: nameBytes, as: UTF8.self) else {
          throw SystemError(code: EILSEQ, path: "\(folder)/\(String(decoding: nameBytes, as: UTF8.self))")
        }
        return name
      }
    }
  }

  /// Shows what lies in a folder, in no order.
  static func visit(
    _ folder: String, _ body: (VisitedEntry) throws(SystemError) -> Void
  ) throws(SystemError) {
    guard let stream = opendir(folder) else { throw SystemError(code: errno, path: folder) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let name = UnsafeRawPointer(entry) + start
      let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name.assumingMemoryBound(to: CChar.self)))
      if bytes.count <= 2, bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { continue }
      // The folder mostly says what an entry is, which saves a call for each.
      let kind: Kind? =
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        default: try kind(of: "\(folder)/\(String(decoding: bytes, as: UTF8.self))")
        }
      if let kind {
        try body(VisitedEntry(folder: folder, nameBytes: bytes, kind: kind, inode: UInt64(entry.pointee.d_ino)))
      }
    }
  }
}
