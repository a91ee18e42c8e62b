/// What lies in a folder, down to its last file.
struct FolderContents: Sendable {
  struct Entry: Sendable, Hashable {
    /// Relative to the folder.
    var path: String
    var kind: FileSystem.Kind
    /// Its number on its disk.
    var inode: UInt64
  }

  /// A folder stands before what it holds.
  let entries: [Entry]

  /// Of nothing.
  init() {
    entries = []
  }

  init(of folder: String) throws(SystemError) {
    var entries: [Entry] = []
    // A list of what is still to be read rather than recursion, so that depth is no matter.
    var pending = [""]
    while let parent = pending.popLast() {
      for entry in try FileSystem.entries(in: parent.isEmpty ? folder : "\(folder)/\(parent)") {
        let path = parent.isEmpty ? entry.name : "\(parent)/\(entry.name)"
        entries.append(Entry(path: path, kind: entry.kind, inode: entry.inode))
        if entry.kind == .folder { pending.append(path) }
      }
    }
    self.entries = entries
  }

  /// The entries that the manifest does not account for: neither one of its files nor a folder that holds some.
  /// By path.
  func foreign(to manifest: Manifest) -> [Entry] {
    entries.filter { entry in
      entry.kind == .folder ? !manifest.folders.contains(entry.path) : !manifest.paths.contains(entry.path)
    }
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
