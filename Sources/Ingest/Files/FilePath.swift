/// Paths as the user gave them: they are joined and cut, never made absolute, so that diagnostics can be recognized.
enum FilePath {
  static func join(_ folder: String, _ name: String) -> String {
    var folder = folder[...]
    while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    if folder.isEmpty { return name }
    return folder == "/" ? "/" + name : "\(folder)/\(name)"
  }

  static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder that holds the file; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// "report.final.txt" is "report.final" and "txt"; a name without a dot has an empty extension.
  static func nameAndExtension(of file: String) -> (name: String, extension: String) {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return (file, "") }
    return (String(file[..<dot]), String(file[file.index(after: dot)...]))
  }
}
