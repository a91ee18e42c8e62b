/// The folder of a site that was replaced, kept so that the next one can be put together in it: the files that the two
/// share are there already, as hard links, so that only those that differ need be touched.
///
/// It is as good as empty to whoever takes it: a file counts only where it is, by its inode, one that was found sound
/// in the published site, and everything else goes.
struct SpareSite: Sendable {
  let path: String

  /// Takes the folder away, to this path, without what is not the program's. A second taker finds none.
  /// - Parameter manifest: of the site that stands.
  /// - Returns: for each file of the manifest, by its place, the inode of the one that is left here, or 0; nil where there
  ///   is no folder to take, or none on this disk; then nothing stands at the new path.
  func take(to newPath: String, after manifest: Manifest) throws(SystemError) -> [UInt64]? {
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
  private func clear(_ folder: String, after manifest: Manifest) throws(SystemError) -> [UInt64] {
    try FileSystem.setFolderMode(folder)
    let contents = try FolderContents(of: folder, after: manifest)
    // What is written must not end up where a link leads.
    for entry in contents.links + contents.foreign { try FileSystem.removeTree("\(folder)/\(entry.path)") }
    for path in contents.folders { try FileSystem.setFolderMode("\(folder)/\(path)") }
    return contents.inodes
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
