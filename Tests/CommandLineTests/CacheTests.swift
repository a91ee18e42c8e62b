import Foundation
import TestSupport
import Testing

/// A build that takes what it can from the last one gives what a build from nothing gives.
struct CacheTests {
  let site: FixtureSite

  init() throws {
    site = try FixtureSite()
    try #require(try site.run().status == 0)
  }

  /// What a build without a cache makes of the folder as it is.
  private func cleanBuild() throws -> [String: Data] {
    try? FileManager.default.removeItem(atPath: site.folder("clean"))
    #expect(try site.run("--no-cache", "--output", "clean").status == 0)
    return try site.folder.snapshot("clean")
  }

  private func inode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: site.folder(path))[.systemFileNumber] as? Int
  }

  /// Puts another file into the cache, which may hold hard links to the published ones.
  private func replace(_ name: String, by data: Data) throws {
    let file = URL(filePath: site.folder(".build-site-cache/\(name)"))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file, options: .atomic)
  }

  @Test func takesUnchangedFilesAsTheyLie() throws {
    let paths = ["public/briefings/second.html", "public/briefings/second.md", "public/_headers", "public/404.html"]
    let before = try paths.map(inode)
    let index = try inode(of: "public/briefings/first.html")
    let title = try site.folder.text(of: "seeds/articles/first.yml")
    try site.folder.write(title.replacing("Minister", with: "She"), to: "seeds/articles/first.yml")
    let result = try site.run("--verbose")
    #expect(result.status == 0)
    #expect(try paths.map(inode) == before)
    #expect(try inode(of: "public/briefings/first.html") != index)
    #expect(result.errors.contains("unchanged"))
    #expect(try site.folder.snapshot("public") == cleanBuild())
  }

  @Test func leavesASiteAloneThatStandsAsItWouldBeBuilt() throws {
    let before = try inode(of: "public")
    #expect(try site.run().errorLines.first?.hasPrefix("public stands as it would be built") == true)
    #expect(try inode(of: "public") == before)
    try site.folder.write("mine", to: "public/CNAME")
    #expect(try site.run().errorLines.first?.hasPrefix("public stands as it would be built") == true)
    try site.folder.write("User-agent: evil\n", to: "public/robots.txt")
    #expect(try site.run().errorLines.first?.hasPrefix("Built public") == true)
    #expect(try site.folder.text(of: "public/CNAME") == "mine")
    #expect(try site.folder.text(of: "public/robots.txt").hasPrefix("User-agent: *"))
  }

  static let edits: [(path: String, from: String, to: String)] = [
    ("seeds/articles/second.txt", "\n", "\nIngrid Solheim wants lower catch quotas.\n"),
    ("seeds/articles/first.yml", "Minister wants lower quotas", "A minister & her quotas"),
    ("seeds/articles/third.txt", "", "Ingrid Solheim rejects lower catch quotas, she said.\n"),
    ("seeds/vocabulary/issues.yml", "catch quotas", "herring quotas"),
    ("seeds/vocabulary/groups.yml", "name: ", "name: New "),
    ("seeds/site.yml", "title: The cod talks", "title: The <b>hake</b> talks"),
    ("templates/partials/footer.mustache", "<footer", "<footer class=\"other\""),
    ("templates/assets/site.css", "\n", "\n/* changed */\n"),
  ]

  @Test(arguments: edits)
  func givesTheSameBytesAsACleanBuildAfterAnEdit(_ path: String, _ from: String, _ to: String) throws {
    let text = (try? site.folder.text(of: path)) ?? ""
    try #require(from.isEmpty || text.contains(from))
    let old = try site.folder.snapshot("public")
    try site.folder.write(from.isEmpty ? to : text.replacing(from, with: to, maxReplacements: 1), to: path)
    #expect(try site.run().status == 0)
    let new = try site.folder.snapshot("public")
    #expect(new != old)
    #expect(try new == cleanBuild())
  }

  @Test func forgetsAnArticleThatIsGone() throws {
    try FileManager.default.removeItem(atPath: site.folder("seeds/articles/second.txt"))
    #expect(try site.run().status == 0)
    #expect(try site.folder.snapshot("public") == cleanBuild())
  }

  @Test func writesAnewWhatSomebodyChangedInTheOutput() throws {
    let before = try site.folder.snapshot("public")
    try site.folder.write("defaced", to: "public/index.html")
    try FileManager.default.removeItem(atPath: site.folder("public/briefings/first.md"))
    #expect(try site.run().status == 0)
    #expect(try site.folder.snapshot("public") == before)
  }

  @Test(arguments: 1...12)
  func ignoresADamagedCache(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let before = try site.folder.snapshot("public")
    for (name, data) in try site.folder.snapshot(".build-site-cache") where !data.isEmpty {
      var bytes = Array(data)
      switch seed % 4 {
      case 0: bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
      case 1: bytes[Int.random(in: bytes.indices, using: &random)] ^= 0x5A
      case 2: bytes = bytes.map { _ in UInt8.random(in: 0...255, using: &random) }
      default: bytes.reverse()
      }
      try replace(name, by: Data(bytes))
    }
    let result = try site.run()
    #expect(result.status == 0)
    #expect(result.errorLines.count == 1)
    #expect(try site.folder.snapshot("public") == before)
  }

  @Test func believesNothingOfAnotherSite() throws {
    let other = try FixtureSite()
    try other.folder.write("Ingrid Solheim rejects lower catch quotas.\n", to: "seeds/articles/second.txt")
    #expect(try other.run().status == 0)
    for (name, data) in try other.folder.snapshot(".build-site-cache") { try replace(name, by: data) }
    let before = try site.folder.snapshot("public")
    #expect(try site.run().status == 0)
    #expect(try site.folder.snapshot("public") == before)
  }

  @Test func keepsNothingWhenTold() throws {
    let fresh = try FixtureSite()
    #expect(try fresh.run("--no-cache").status == 0)
    #expect(try !fresh.folder.names().contains(".build-site-cache"))
    #expect(try fresh.run("--cache", "elsewhere/kept").status == 0)
    #expect(try fresh.folder.names(in: "elsewhere/kept").contains("CACHEDIR.TAG"))
  }

  @Test func buildsWhereNothingCanBeKept() throws {
    try site.folder.write("a file", to: "taken")
    let result = try site.run("--cache", "taken")
    #expect(result.status == 0)
    #expect(result.errorLines.first?.hasPrefix("taken: warning: cannot write here") == true)
    #expect(result.errorLines.first?.hasSuffix("[cache-unwritable]") == true)
  }
}
