import Foundation

/// A folder with the given files, removed when `body` is done. A path that ends in `/` is an empty folder.
func withFolder<Result>(
  _ files: [String: String], _ body: (TemporaryFolder) throws -> Result
) throws -> Result {
  let folder = TemporaryFolder()
  defer { try? FileManager.default.removeItem(atPath: folder.path) }
  try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
  for (path, text) in files { try folder.write(Array(text.utf8), to: path) }
  return try body(folder)
}

struct TemporaryFolder {
  let path = NSTemporaryDirectory() + "ingest-tests-" + UUID().uuidString

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: self(name))
    if name.hasSuffix("/") {
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      return
    }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The text with this folder's own path cut out.
  func relative(_ text: String) -> String { text.replacingOccurrences(of: path + "/", with: "") }
}
