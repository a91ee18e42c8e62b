import BriefingModel

/// What holds of the paths of a publication's files: they are safe and distinct.
enum PublishedPaths {
  /// `a/b/c.html` stands in `a` and `a/b`.
  static func folders(holding path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
  }

  /// Every folder that one of the paths stands in.
  static func folders(holdingAnyOf paths: PathTable) -> Set<String> {
    var folders: Set<String> = []
    var last = ""
    for place in 0..<paths.count {
      // In their order, most stand in the same folder as the one before.
      let isInLast = paths.withBytes(at: place) { path in
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return true }
        return slash == last.utf8.count && path.starts(with: last.utf8)
      }
      if isInLast { continue }
      let path = paths[place]
      for folder in Self.folders(holding: path) {
        folders.insert(folder)
        last = folder
      }
    }
    return folders
  }

  /// - Throws: `PublishError` for a path that would leave the folder or cannot stand on every disk.
  static func check(_ path: String) throws(PublishError) {
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
  static func checkCollisions(of manifest: Manifest) throws(PublishError) {
    // Lowercase ASCII is one path for every disk; as a rule there is nothing else.
    let isPlain = manifest.paths.lines.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    if isPlain, !manifest.folders.contains(where: manifest.paths.contains) { return }
    var taken: [String: String] = [:]
    for path in manifest.folders.sorted() + Array(manifest.paths.paths) {
      if let other = taken.updateValue(path, forKey: path.lowercased()) {
        throw .collision(other, path)
      }
    }
  }

  private static func printable(_ path: String) -> String {
    path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : String($0) }.joined()
  }
}
