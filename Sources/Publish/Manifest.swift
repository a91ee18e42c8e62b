/// The list of what the program wrote into the output folder, kept there:
/// whatever else lies in the folder is somebody else's and stays.
struct Manifest: Sendable, Hashable {
  static let name = ".build-site-manifest"

  let paths: Set<String>

  init(paths: some Sequence<String>) {
    self.paths = Set(paths)
  }

  /// The manifest of the last publication; nil when this folder has none.
  init?(folder: String) throws(SystemError) {
    let path = "\(folder)/\(Self.name)"
    guard try FileSystem.kind(of: path) == .file else { return nil }
    let text = String(decoding: try FileSystem.readFile(path), as: UTF8.self)
    // An empty one, which an editor makes to allow a folder, claims only itself.
    self.init(paths: text.split(separator: "\n").map(String.init) + [Self.name])
  }

  /// One path a line, sorted by bytes.
  var text: String {
    paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
  }
}
