import Foundation
import TestSupport
import Testing

/// What changed is counted from the last edition in the output folder, and from the same one when an edition is
/// built again.
struct ChangesBuildTests {
  private static let extra = "\n\nAsta Brekke, a skipper, opposes harbor subsidies.\n"

  /// The good site, published on March 4, with another date in its settings now.
  private static func published(next date: String) throws -> FixtureSite {
    let site = try FixtureSite()
    #expect(try site.run().status == 0)
    try site.folder.write(
      try site.folder.text(of: "seeds/site.yml").replacing("2021-03-04", with: date), to: "seeds/site.yml")
    return site
  }

  private static func append(_ text: String, to site: FixtureSite) throws {
    let path = "seeds/articles/second.txt"
    try site.folder.write(try site.folder.text(of: path) + text, to: path)
  }

  @Test func theNextEditionSaysWhatIsNewAndSaysTheSameWhenBuiltAgain() throws {
    let site = try Self.published(next: "2021-04-01")
    try Self.append(Self.extra, to: site)
    #expect(try site.run().status == 0)
    let page = try site.folder.text(of: "public/changes.md")
    #expect(page.contains("Since the edition of March 4, 2021: 1 new position, none changed, none withdrawn."))
    #expect(page.contains("Asta Brekke"))
    #expect(try site.folder.text(of: "public/feed.xml").contains("<title>Asta Brekke on "))
    let before = try site.folder.snapshot("public")
    for _ in 1...2 {
      #expect(try site.run().status == 0)
      #expect(try site.folder.snapshot("public") == before)
    }
  }

  @Test func anEditionThatIsCorrectedIsStillComparedWithTheOneBeforeIt() throws {
    let site = try Self.published(next: "2021-04-01")
    #expect(try site.run().status == 0)
    #expect(try site.folder.text(of: "public/changes.md").contains("March 4, 2021 no position has changed."))
    try Self.append(Self.extra, to: site)
    #expect(try site.run().status == 0)
    #expect(try site.folder.text(of: "public/changes.md").contains("Since the edition of March 4, 2021: 1 new"))
  }

  @Test func anEarlierDateIsNotComparedWithALaterEdition() throws {
    let site = try Self.published(next: "2021-01-01")
    #expect(try site.run().status == 0)
    #expect(try site.folder.text(of: "public/changes.md").contains("This is the first edition"))
  }

  @Test(arguments: ["data/edition.json", "data/positions.json"])
  func aFileThatSomebodyChangedIsAWarningAndIsNotBelieved(path: String) throws {
    let site = try Self.published(next: "2021-04-01")
    try site.folder.write(
      try site.folder.text(of: "public/\(path)").replacing("\"", with: "'"), to: "public/\(path)")
    let result = try site.run()
    #expect(result.status == 0)
    #expect(
      result.errorLines.first?.hasPrefix("public/data/edition.json: warning: ") == true
        && result.errorLines.first?.hasSuffix("[last-edition-unreadable]") == true)
    #expect(try site.folder.text(of: "public/changes.md").contains("This is the first edition"))
  }

  @Test func theCorrectionsOfAReviewHaveTheirDayAndReason() throws {
    let site = try FixtureSite()
    let analysis = try site.run("analyze", "seeds/articles/first.txt").output
    let id = try #require(analysis.firstMatch(of: /"id":"(ingrid-solheim[^"]+)"/)).1
    try site.folder.write(
      "review:\n  - {reject: \(id), because: she was joking, date: 2021-03-02}\n", to: "seeds/articles/first.yml")
    #expect(try site.run().status == 0)
    let page = try site.folder.text(of: "public/changes.md")
    #expect(page.contains("| March 2, 2021 | Ingrid Solheim on "))
    #expect(page.contains("| rejected | she was joking |"))
  }
}
