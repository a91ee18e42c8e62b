/// The list of what the program wrote into the output folder, kept there:
/// whatever else lies in the folder is somebody else's and stays.
struct Manifest: Sendable {
  static let name = ".build-site-manifest"

  /// Its own among them.
  let paths: Set<String>
  /// Every folder that one of the files stands in.
  let folders: Set<String>
  /// Of the file that it was read from, if that is as `bytes` would have it.
  private let knownBytes: [UInt8]?

  /// - Parameter paths: without its own.
  init(paths: some Sequence<String>) {
    self.paths = Set(paths).union([Self.name])
    folders = PublishedPaths.folders(holdingAny: self.paths)
    knownBytes = nil
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
    paths = Set(lines.map { String(decoding: $0, as: UTF8.self) } + [Self.name])
    folders = PublishedPaths.folders(holdingAny: paths)
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    let length = lines.reduce(0) { $0 + $1.count + 1 }
    knownBytes = isSorted && lines.count == paths.count && length == bytes.count ? bytes : nil
  }

  /// Whether it lists these paths and its own.
  func lists(_ others: [String]) -> Bool {
    paths == Set(others).union([Self.name])
  }

  /// One path a line, sorted by bytes.
  var bytes: [UInt8] {
    if let knownBytes { return knownBytes }
    return paths.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
      .flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}
