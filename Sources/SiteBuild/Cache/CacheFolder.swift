import BriefingModel
import Publish

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder where a build keeps what the next one need not work out again.
///
/// Nothing in it is believed but what its reader can check, and nothing is lost when it is removed.
struct CacheFolder: Sendable {
  let path: String

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

  /// Nil where there is no such file.
  func read(_ name: String) -> [UInt8]? {
    StoredFile.bytes(at: "\(path)/\(name)")
  }

  /// Puts the bytes in place of the file in one step.
  /// - Returns: a warning where that cannot be done.
  func write(_ bytes: [UInt8], to name: String) -> Diagnostic? {
    if (try? make()) != nil, StoredFile.replace("\(path)/\(name)", by: bytes) { return nil }
    return Diagnostic(
      .warning, "cache-unwritable",
      "cannot write here, so the next build begins anew: make the folder writable, or name another one with --cache",
      at: SourceLocation(path: path))
  }

  private func make() throws {
    guard !FileManager.default.fileExists(atPath: "\(path)/.gitignore") else { return }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    // Backups know a cache by this file (bford.info/cachedir).
    try Data("Signature: 8a477f597d28d172789f06886806bc55\n".utf8).write(to: URL(filePath: "\(path)/CACHEDIR.TAG"))
    try Data("*\n".utf8).write(to: URL(filePath: "\(path)/.gitignore"))
  }
}
