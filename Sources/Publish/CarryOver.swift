/// Brings what somebody else put into the output folder over to the folder that takes its place.
struct CarryOver: Sendable {
  let source: String
  let destination: String

  /// - Parameter entries: relative to both folders, a folder before what it holds.
  ///   What stands at the destination already is left alone.
  func carry(_ entries: [FolderContents.Entry]) throws(SystemError) {
    for entry in entries {
      let newPath = "\(destination)/\(entry.path)"
      guard try FileSystem.kind(of: newPath) == nil else { continue }
      for folder in PublishedPaths.folders(holding: entry.path) {
        try makeFolder(folder)
      }
      try carry("\(source)/\(entry.path)", kind: entry.kind, to: newPath)
    }
  }

  /// A folder that the program made before and does not make now, though somebody else's file lies in it.
  private func makeFolder(_ folder: String) throws(SystemError) {
    guard try FileSystem.kind(of: "\(destination)/\(folder)") == nil else { return }
    try FileSystem.makeFolder("\(destination)/\(folder)")
  }

  private func carry(_ path: String, kind: FileSystem.Kind, to newPath: String) throws(SystemError) {
    switch kind {
    case .folder:
      try FileSystem.makeFolder(newPath)
      try FileSystem.copyMode(of: path, to: newPath)
    case .symbolicLink:
      try FileSystem.copySymbolicLink(path, to: newPath)
    case .file:
      do throws(SystemError) {
        try FileSystem.hardLink(path, at: newPath)
      } catch {
        guard error.isForWantOfHardLinks else { throw error }
        try FileSystem.writeFile(FileSystem.readFile(path), to: newPath)
        try FileSystem.copyMode(of: path, to: newPath)
      }
    }
  }
}
