import BriefingModel

/// The site that stands at the output's place before a publication, and what else lies there.
struct LastSite: Sendable {
  let path: String
  /// Files and folders that the program did not write, a folder before what it holds.
  let foreign: [FolderContents.Entry]
  /// What the program wrote.
  let manifest: Manifest
  /// Of the manifest's file.
  private let manifestStamp: FileStamp?

  /// Nil when nothing stands there yet.
  /// - Throws: `PublishError` when something stands there that the program may not publish into.
  init?(at location: OutputLocation) throws(PublishError) {
    path = location.path
    let kind: FileSystem.Kind?
    let contents: FolderContents
    let manifest: Manifest?
    let none = Manifest(paths: [])
    // Before the manifest is read.
    let stamp = FileSystem.stamp(of: "\(path)/\(Manifest.name)")
    do throws(SystemError) {
      kind = try FileSystem.kind(of: path)
      manifest = kind == .folder ? try Manifest(folder: path) : nil
      contents = kind == .folder ? try FolderContents(of: path, after: manifest ?? none) : FolderContents()
    } catch {
      throw PublishError("output-unreadable", "cannot read what lies here: \(error.reason)", at: error.path)
    }
    guard let kind else { return nil }
    try Self.check(kind, at: path)
    guard manifest != nil || contents.isEmpty else { throw Self.foreignFolder(at: path) }
    self.manifest = manifest ?? none
    foreign = contents.foreign
    manifestStamp = stamp
  }

  /// The manifest of the site that lies in this folder now, where it was moved or somebody else published.
  func manifest(in folder: String) throws(SystemError) -> Manifest {
    if let manifestStamp, FileSystem.stamp(of: "\(folder)/\(Manifest.name)") == manifestStamp { return manifest }
    return try Manifest(folder: folder) ?? Manifest(paths: [])
  }

  /// Whether the program wrote the file, and it is as it was written.
  func holds(_ file: String, _ stamp: FileStamp) -> Bool {
    self.stamp(of: file) == stamp
  }

  /// Of a file that the program wrote; nil where it did not, or it is gone.
  func stamp(of file: String) -> FileStamp? {
    manifest.paths.contains(file) ? FileSystem.stamp(of: "\(path)/\(file)") : nil
  }

  /// - Throws: `PublishError` when a file of these paths would take the place of somebody else's.
  func checkOwnership(of new: Manifest) throws(PublishError) {
    guard !foreign.isEmpty else { return }
    let (files, folders) = (Set(new.paths.paths), new.folders)
    let taken = foreign.filter { entry in
      files.contains(entry.path) || (entry.kind != .folder && folders.contains(entry.path))
        || PublishedPaths.folders(holding: entry.path).contains(where: files.contains)
    }
    guard let first = taken.first else { return }
    let others = taken.count > 1 ? " (and \(taken.count - 1) more)" : ""
    throw PublishError(
      "foreign-file", "the site has a page of this name, but build-site did not write this one\(others): move it away",
      at: "\(path)/\(first.path)")
  }

  private static func check(_ kind: FileSystem.Kind, at path: String) throws(PublishError) {
    switch kind {
    case .folder: return
    case .file:
      throw PublishError(
        "output-not-folder", "a file stands where the output folder should: move it or name another with --output",
        at: path)
    case .symbolicLink:
      throw PublishError(
        "output-not-folder", "a link cannot be exchanged: name the folder that it points to with --output", at: path)
    }
  }

  private static func foreignFolder(at path: String) -> PublishError {
    PublishError(
      "foreign-output",
      "build-site did not make this folder, and it is not empty: name another one with --output, "
        + "or put an empty file \(Manifest.name) into it to publish beside what it holds",
      at: path)
  }
}
