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
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix(".") { continue }
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

  /// The entries' names.
  static func names(of folder: String) -> [String]? { entries(of: folder)?.map(\.name) }
}
