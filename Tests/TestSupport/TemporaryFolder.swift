package import Foundation

/// A folder that lasts as long as this value, with shortcuts for what tests do in it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "build-site-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of a path within the folder.
  package func callAsFunction(_ relativePath: String) -> String { "\(path)/\(relativePath)" }

  /// Writes a file, and the folders that hold it.
  package func write(_ text: String, to relativePath: String) throws {
    let url = URL(filePath: self(relativePath))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  package func text(of relativePath: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self(relativePath))), as: UTF8.self)
  }

  /// Every file within a folder, by its path relative to that, with its bytes; links by where they point to.
  package func snapshot(_ relativePath: String) throws -> [String: Data] {
    let root = self(relativePath)
    var result: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let fullPath = "\(root)/\(path)"
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: fullPath) {
        result[path] = Data("-> \(target)".utf8)
      } else if let data = FileManager.default.contents(atPath: fullPath) {
        result[path] = data
      }
    }
    return result
  }

  /// The names in a folder, sorted; the folder itself when no path is given.
  package func names(in relativePath: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(relativePath)).sorted()
  }
}
