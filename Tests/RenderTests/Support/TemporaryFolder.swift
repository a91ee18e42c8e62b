import Foundation

/// A folder of files that is gone when the test is done.
struct TemporaryFolder: ~Copyable {
  let path: String

  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("render-\(UUID().uuidString)")
    path = folder.path
    for (name, text) in files {
      try write(Data(text.utf8), to: name)
    }
  }

  func write(_ data: Data, to name: String) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
