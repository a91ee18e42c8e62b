#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies in a folder, without hidden files.
enum FolderContents {
  struct Entry {
    let name: String
    let isSymbolicLink: Bool
  }

  /// In the order of their names' Unicode scalars; nil when the folder cannot be read.
  ///
  /// An archive has many files, so it is the folder that says which are links, rather than each file.
  static func entries(of folder: String) -> [Entry]? {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return nil }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      guard entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")), let name = name(of: entry) else { continue }
      let isLink =
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_LNK): true
        case Int32(DT_UNKNOWN): FileOnDisk(path: FilePath.join(folder, name)).isSymbolicLink
        default: false
        }
      entries.append(Entry(name: name, isSymbolicLink: isLink))
    }
    return entries.sorted { ScalarOrder.precedes($0.name, $1.name) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    MemoryLayout<dirent>.offset(of: \.d_name).map { start in
      String(cString: (UnsafeRawPointer(entry) + start).assumingMemoryBound(to: CChar.self))
    }
  }

  /// The entries' names.
  static func names(of folder: String) -> [String]? { entries(of: folder)?.map(\.name) }
}
