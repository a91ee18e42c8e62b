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
    self.init(bytes: try FileSystem.readFile(path))
  }

  private init(bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    // An empty one, which an editor makes to allow a folder, claims only itself.
    self.init(paths: lines.map { String(decoding: $0, as: UTF8.self) } + [Self.name])
  }

  /// One path a line, sorted by bytes.
  var bytes: [UInt8] {
    paths.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}
