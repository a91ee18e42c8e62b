/// The list of what the program wrote into the output folder, kept there:
/// whatever else lies in the folder is somebody else's and stays.
struct Manifest: Sendable, Hashable {
  static let name = ".build-site-manifest"

  let paths: Set<String>
  /// Every folder that one of the files stands in.
  let folders: Set<String>

  init(paths: some Sequence<String>) {
    self.paths = Set(paths)
    folders = PublishedPaths.folders(holdingAny: self.paths)
  }

  /// The manifest of the last publication; nil when this folder has none.
  init?(folder: String) throws(SystemError) {
    let path = "\(folder)/\(Self.name)"
    guard try FileSystem.kind(of: path) == .file else { return nil }
    let lines = try FileSystem.readFile(path).split(separator: UInt8(ascii: "\n"))
    // An empty one, which an editor makes to allow a folder, claims only itself.
    self.init(paths: lines.map { String(decoding: $0, as: UTF8.self) } + [Self.name])
  }

  /// One path a line, sorted by bytes.
  var text: String {
    paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
  }
}
