import BriefingModel

/// The files of one publication with safe paths, in the order of their paths, the manifest among them.
struct PublicationPlan: Sendable {
  let files: [SiteFile]
  /// Every folder that a file stands in, each after the one that holds it.
  let folders: [String]

  /// - Throws: `PublishError` for a path that would leave the folder, or that two files would share.
  init(_ siteFiles: [SiteFile]) throws(PublishError) {
    for file in siteFiles { try Self.check(file.path) }
    let manifest = Manifest(paths: siteFiles.map(\.path) + [Manifest.name])
    let files = (siteFiles + [SiteFile(path: Manifest.name, text: manifest.text)])
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let folders = Set(files.flatMap { Self.folders(holding: $0.path) })
    try Self.checkCollisions(files: files.map(\.path), folders: folders)
    self.files = files
    self.folders = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// `a/b/c.html` stands in `a` and `a/b`.
  static func folders(holding path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
  }

  private static func check(_ path: String) throws(PublishError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isSafe = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
        && part.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != ":" }
    }
    guard isSafe else {
      throw PublishError("unsafe-path", "a page cannot have the path \"\(printable(path))\"", at: printable(path))
    }
  }

  /// No two paths may differ by case alone, nor may one be both a file and a folder: on some disks they are one.
  private static func checkCollisions(files: [String], folders: Set<String>) throws(PublishError) {
    var taken: [String: String] = [:]
    for path in folders.sorted() + files {
      if let other = taken.updateValue(path, forKey: path.lowercased()) {
        throw PublishError(
          "path-collision", "\"\(other)\" and \"\(path)\" are one path on some disks: rename one of their sources",
          at: path)
      }
    }
  }

  private static func printable(_ path: String) -> String {
    path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : String($0) }.joined()
  }
}
