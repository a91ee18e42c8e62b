/// The folder of a site that was replaced, kept so that the next one can be put together in it: the files that the two
/// share are there already, as hard links, so that only those that differ need be touched.
///
/// It is as good as empty to whoever takes it: a file counts only where it is, by its inode, one that was found sound
/// in the published site, and everything else goes.
struct SpareSite: Sendable {
  let path: String

  /// Takes the folder away, to this path, without what is not the program's. A second taker finds none.
  /// - Parameter manifest: of the site that stands.
  /// - Returns: the files that are left, by path, each with its inode; nil where there is no folder to take, or none on
  ///   this disk; then nothing stands at the new path.
  func take(to newPath: String, after manifest: Manifest) throws(SystemError) -> [String: UInt64]? {
    guard (try? FileSystem.kind(of: path)) == .folder else { return nil }
    do throws(SystemError) {
      try FileSystem.move(path, to: newPath)
    } catch {
      return nil
    }
    do throws(SystemError) {
      return try clear(newPath, after: manifest)
    } catch {
      try FileSystem.removeTree(newPath)
      return nil
    }
  }

  /// Leaves nothing but files of the program's and the folders that they stand in.
  private func clear(_ folder: String, after manifest: Manifest) throws(SystemError) -> [String: UInt64] {
    try FileSystem.setFolderMode(folder)
    let contents = try FolderContents(of: folder)
    // What is written must not end up where a link leads.
    let links = contents.entries.filter { $0.kind == .symbolicLink }
    for entry in links + contents.foreign(to: manifest) { try FileSystem.removeTree("\(folder)/\(entry.path)") }
    var files: [String: UInt64] = [:]
    files.reserveCapacity(manifest.paths.count)
    for entry in contents.entries {
      if entry.kind == .file, manifest.paths.contains(entry.path) { files[entry.path] = entry.inode }
      if entry.kind == .folder, manifest.folders.contains(entry.path) {
        try FileSystem.setFolderMode("\(folder)/\(entry.path)")
      }
    }
    return files
  }

  /// Keeps the folder, if there is one, in place of what was kept before. Where that cannot be, as on another disk, it
  /// is removed.
  func keep(_ folder: String) throws(SystemError) {
    guard try FileSystem.kind(of: folder) == .folder else { return }
    do throws(SystemError) {
      try FileSystem.removeTree(path)
      try FileSystem.move(folder, to: path)
    } catch {
      try FileSystem.removeTree(folder)
    }
  }
}
