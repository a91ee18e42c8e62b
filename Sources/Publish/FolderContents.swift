#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies in a folder, down to its last file, beside what a manifest accounts for.
struct FolderContents: Sendable {
  struct Entry: Sendable, Hashable {
    /// Relative to the folder.
    var path: String
    var kind: FileSystem.Kind
  }

  /// The entries that the manifest does not account for: neither one of its files nor a folder that holds some. By
  /// path, so that a folder stands before what it holds.
  private(set) var foreign: [Entry] = []
  /// Links in the place of one of the manifest's files.
  private(set) var links: [Entry] = []
  /// Those of the manifest's folders that are there.
  private(set) var folders: [String] = []
  /// For each of the manifest's files, by its place, the number on its disk; 0 where no file is there.
  private(set) var inodes: [UInt64]
  private(set) var isEmpty = true

  /// Of nothing.
  init() {
    inodes = []
  }

  init(of folder: String, after manifest: Manifest) throws(SystemError) {
    inodes = [UInt64](repeating: 0, count: manifest.paths.count)
    // A list of what is still to be read rather than recursion, so that depth is no matter.
    var pending = [""]
    while let parent = pending.popLast() {
      let prefix = parent.isEmpty ? "" : "\(parent)/"
      let length = prefix.utf8.count
      var path = Array(prefix.utf8)
      try FileSystem.visit(parent.isEmpty ? folder : "\(folder)/\(parent)") { (entry) throws(SystemError) in
        isEmpty = false
        path.removeLast(path.count - length)
        path.append(contentsOf: entry.nameBytes)
        // As most are; no string is made of these.
        if entry.kind == .file, let place = path.withUnsafeBytes({ manifest.paths.place(of: $0) }) {
          inodes[place] = entry.inode
          return
        }
        let found = Entry(path: prefix + (try entry.name), kind: entry.kind)
        if found.kind == .folder {
          pending.append(found.path)
          if manifest.folders.contains(found.path) { folders.append(found.path) } else { foreign.append(found) }
        } else if manifest.paths.contains(found.path) {
          links.append(found)
        } else {
          foreign.append(found)
        }
      }
    }
    foreign.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
