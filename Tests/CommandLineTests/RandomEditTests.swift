import Foundation
import TestSupport
import Testing

/// Whatever is edited, and however often a build takes from the one before, it gives what a build from nothing gives.
struct RandomEditTests {
  private static let sentences = [
    "Nothing more was said on Friday.", "Ingrid Solheim rejects lower catch quotas.",
    "Lars Nygaard wants a cut in catch quotas.", "The Havnby Fishers Union supports harbor subsidies.",
    "\"We need harbor subsidies by June 2031,\" Ingrid Solheim said.",
    "Some 12,500 boats landed cod worth $3.2 million.",
    "Total allowable catch (TAC) is the most that may be landed.", "The catch quotas were discussed.",
    "On March 4, 2030, \"the port is empty,\" said Ann Lee, a trader.", "The harbor was quiet.",
  ]

  let site: FixtureSite

  init() throws {
    site = try FixtureSite()
  }

  private var articles: [String] {
    get throws { try site.folder.names(in: "seeds/articles").filter { $0.hasSuffix(".txt") } }
  }

  private func change(_ path: String, _ edit: (String) -> String) throws {
    try site.folder.write(edit((try? site.folder.text(of: path)) ?? ""), to: path)
  }

  /// Edits anything once.
  /// - Returns: what was done.
  private func edit(_ random: inout SeededGenerator) throws -> String {
    let article = try #require(try articles.randomElement(using: &random))
    let path = "seeds/articles/\(article)"
    let sentence = Self.sentences.randomElement(using: &random) ?? ""
    let other = "other-\(Int.random(in: 0..<4, using: &random))"
    switch Int.random(in: 0..<18, using: &random) {
    case 0, 1, 2, 3:
      var parts = try site.folder.text(of: path).components(separatedBy: ". ")
      parts.insert(String(sentence.dropLast()), at: Int.random(in: 0...parts.count, using: &random))
      try site.folder.write(parts.joined(separator: ". "), to: path)
      return "insert \(sentence) into \(article)"
    case 4:
      try change(path) { $0 + "\n\n\(sentence)\n" }
      return "append \(sentence) to \(article)"
    case 5:
      var paragraphs = try site.folder.text(of: path).components(separatedBy: "\n\n")
      if paragraphs.count > 1 { paragraphs.remove(at: Int.random(in: paragraphs.indices, using: &random)) }
      try site.folder.write(paragraphs.joined(separator: "\n\n"), to: path)
      return "cut a paragraph of \(article)"
    case 6:
      try site.folder.write("\(sentence)\n", to: "seeds/articles/\(other).txt")
      return "write \(other)"
    case 7:
      guard try articles.count > 2 else { return "nothing" }
      try FileManager.default.removeItem(atPath: site.folder(path))
      try? FileManager.default.removeItem(atPath: site.folder(path.replacing(".txt", with: ".yml")))
      return "remove \(article)"
    case 8:
      let name = "seeds/articles/renamed-\(Int.random(in: 0..<4, using: &random)).txt"
      guard name != path else { return "nothing" }
      try? FileManager.default.removeItem(atPath: site.folder(name))
      try FileManager.default.moveItem(atPath: site.folder(path), toPath: site.folder(name))
      try? FileManager.default.removeItem(atPath: site.folder(path.replacing(".txt", with: ".yml")))
      return "rename \(article) to \(name)"
    case 9:
      let lines = ["title: Quotas again", "outlet: The Pier", "date: 2031-03-02", "publish: full", "author: Bo Rask"]
      let text = lines.shuffled(using: &random).prefix(3).joined(separator: "\n") + "\n"
      try site.folder.write(text, to: path.replacing(".txt", with: ".yml"))
      return "state \(text) of \(article)"
    case 10:
      let name = ["name: Catch quotas", "name: Quotas on cod"].shuffled(using: &random)
      try change("seeds/vocabulary/issues.yml") { $0.replacing(name[0], with: name[1]) }
      return "rename an issue"
    case 11:
      try change("seeds/site.yml") { $0.replacing("talks", with: "talks and talks") }
      return "rename the site"
    case 12: return try deface(&random)
    case 13, 14, 15, 16:
      // As long as they were, in every article.
      let pairs = [("empty", "quiet"), ("Friday", "Monday"), ("12,500", "12,600"), ("rejects", "opposes")]
      let (first, second) = pairs.randomElement(using: &random) ?? ("", "")
      for name in try articles {
        try change("seeds/articles/\(name)") {
          $0.replacing(first, with: "\0").replacing(second, with: first).replacing("\0", with: second)
        }
      }
      return "exchange \(first) and \(second)"
    default: return try spoilCache(&random)
    }
  }

  /// Writes into the published site, as somebody else might.
  private func deface(_ random: inout SeededGenerator) throws -> String {
    // These are input: what was published, and what of all that lies there the program wrote.
    let inputs = ["data/edition.json", "data/positions.json", ".build-site-manifest"]
    let files = try site.folder.snapshot("public").keys.filter { !inputs.contains($0) }
    let file = try #require(files.sorted().randomElement(using: &random))
    let path = site.folder("public/\(file)")
    switch Int.random(in: 0..<3, using: &random) {
    case 0: try FileManager.default.removeItem(atPath: path)
    case 1: try Data("defaced".utf8).write(to: URL(filePath: path))
    default: try Data("defaced".utf8).write(to: URL(filePath: path), options: .atomic)
    }
    return "deface \(file)"
  }

  private func spoilCache(_ random: inout SeededGenerator) throws -> String {
    let names = try site.folder.names(in: ".build-site-cache")
    let name = try #require(names.randomElement(using: &random))
    let path = site.folder(".build-site-cache/\(name)")
    if name.hasPrefix("site-") {
      let page = "\(path)/index.html"
      try? FileManager.default.removeItem(atPath: page)
      try FileManager.default.createSymbolicLink(atPath: page, withDestinationPath: "/etc/hostname")
    } else if let data = FileManager.default.contents(atPath: path), !data.isEmpty, name.contains("-") {
      var bytes = Array(data)
      bytes[Int.random(in: bytes.indices, using: &random)] ^= 0x11
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    }
    return "spoil \(name)"
  }

  @Test(.timeLimit(.minutes(3)), arguments: 1...4)
  func giveWhatABuildFromNothingGives(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try #require(try site.run().status == 0)
    var edits: [String] = []
    for _ in 0..<20 {
      for _ in 0...Int.random(in: 0...1, using: &random) { edits.append(try edit(&random)) }
      try? FileManager.default.removeItem(atPath: site.folder("clean"))
      let (built, clean) = (try site.run(), try site.run("--no-cache", "--output", "clean"))
      #expect(built.status == clean.status, "\(edits)")
      guard built.status == 0 else { continue }
      let (found, wanted) = (try site.folder.snapshot("public"), try site.folder.snapshot("clean"))
      let different = Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }.sorted()
      #expect(different.isEmpty, "\(edits.suffix(4)): \(built.errors)")
      if !different.isEmpty { return }
    }
  }
}
