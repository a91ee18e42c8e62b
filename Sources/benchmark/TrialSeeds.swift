#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder to build a site from: as many articles as are asked for.
struct TrialSeeds {
  let path: String
  let articles: Int
  private(set) var words = 0
  private(set) var bytes = 0
  private let changed: String

  /// Makes the folder. The articles are links to the files, and where these do not suffice, the same files again under
  /// other names.
  init(at path: String, articles: Int, from files: TextFiles, vocabulary: String) throws {
    self.path = path
    self.articles = articles
    changed = "\(path)/articles/\(Self.name(articles / 2))"
    let manager = FileManager.default
    try manager.createDirectory(atPath: "\(path)/articles", withIntermediateDirectories: true)
    try manager.copyItem(atPath: vocabulary, toPath: "\(path)/vocabulary")
    try Data(Self.settings.utf8).write(to: URL(filePath: "\(path)/site.yml"))
    for index in 0..<articles {
      let source = files.paths[index % files.paths.count]
      let target = "\(path)/articles/\(Self.name(index))"
      do {
        try manager.linkItem(atPath: source, toPath: target)
      } catch {
        // Another disk.
        try manager.copyItem(atPath: source, toPath: target)
      }
      let text = try files.bytes(of: source)
      words += WordCount.words(in: text)
      bytes += text.count
    }
  }

  /// Adds a sentence to the article in the middle.
  func changeOneArticle() throws {
    let text = try Data(contentsOf: URL(filePath: changed)) + Data("\nNothing more was said on Friday.\n".utf8)
    // The file may be a link to somebody's article, which must stay as it is.
    try FileManager.default.removeItem(atPath: changed)
    try text.write(to: URL(filePath: changed))
  }

  private static func name(_ index: Int) -> String {
    let number = String(index + 1)
    return "article-" + String(repeating: "0", count: max(0, 6 - number.count)) + number + ".txt"
  }

  private static let settings = """
    title: An archive
    edition: 2026-01-31
    language: en

    """
}
