#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The text files of a folder, by name.
struct TextFiles {
  let paths: [String]

  init(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    paths = names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }

  func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  /// The files one after the other, again from the first where they do not suffice, with a blank line between them.
  func joined(upTo count: Int) throws -> [UInt8] {
    var result: [UInt8] = []
    while result.count < count {
      for path in paths where result.count < count { result += try bytes(of: path) + Array("\n\n".utf8) }
    }
    result.removeLast(result.count - count)
    return result
  }
}
