/// The list of what the program wrote into the output folder, kept there:
/// whatever else lies in the folder is somebody else's and stays.
struct Manifest: Sendable {
  static let name = ".build-site-manifest"

  /// Its own among them.
  let paths: PathTable
  /// Every folder that one of the files stands in.
  let folders: Set<String>

  /// - Parameter paths: without its own.
  init(paths: some Sequence<String>) {
    self.init(PathTable(Array(paths) + [Self.name]))
  }

  private init(_ paths: PathTable) {
    self.paths = paths
    folders = PublishedPaths.folders(holdingAnyOf: paths)
  }

  /// The manifest of the last publication; nil when this folder has none.
  init?(folder: String) throws(SystemError) {
    let path = "\(folder)/\(Self.name)"
    guard try FileSystem.kind(of: path) == .file else { return nil }
    self.init(bytes: try FileSystem.readFile(path))
  }

  private init(bytes: [UInt8]) {
    if let paths = PathTable(lines: bytes), paths.contains(Self.name) {
      self.init(paths)
    } else {
      // Somebody wrote it. An empty one, which an editor makes to allow a folder, claims only itself.
      let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      self.init(paths: lines)
    }
  }

  /// Whether it lists these paths and its own.
  func lists(_ others: some Sequence<String>) -> Bool {
    var isListed = [Bool](repeating: false, count: paths.count)
    for path in others {
      guard let place = paths.place(of: path) else { return false }
      isListed[place] = true
    }
    if let own = paths.place(of: Self.name) { isListed[own] = true }
    return isListed.allSatisfy { $0 }
  }

  /// One path a line, sorted by bytes.
  var bytes: [UInt8] { paths.lines }
}
