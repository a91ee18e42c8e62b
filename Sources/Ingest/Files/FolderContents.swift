#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The names in a folder.
enum FolderContents {
  /// Without hidden ones, in the order of their Unicode scalars; nil when the folder cannot be read.
  static func names(of folder: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder) else {
      return nil
    }
    return names.filter { !$0.hasPrefix(".") }.sorted { ScalarOrder.precedes($0, $1) }
  }
}
