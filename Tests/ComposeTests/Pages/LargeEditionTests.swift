import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

/// An edition with more of everything than a page holds.
@Suite struct LargeEditionTests {
  private static let composer = TestSite.composer(LargeEdition.drafts)
  private static let pages = composer.pages()

  private static func pages(_ path: String) -> [Page] {
    pages.filter { $0.path == path || $0.path.hasPrefix(path + ".") }
  }

  @Test func noPageIsLong() {
    // HTML takes at most twice the bytes, of 500,000.
    for page in Self.pages {
      #expect(page.markdown.utf8.count + page.structuredData.utf8.count < 250_000, "\(page.path)")
    }
  }

  @Test(arguments: ["briefings", "actors", "glossary", "issues/cod-quota"])
  func aLongListStandsOnSeveralPagesWithWaysBetweenThem(path: String) throws {
    let pages = Self.pages(path)
    #expect(pages.count > 1)
    #expect(Set(pages.map(\.title)).count == pages.count)
    for (index, page) in pages.enumerated() {
      let place = "Page \(index + 1) of \(pages.count)"
      let lines = page.markdown.split(separator: "\n").filter { $0.hasPrefix(place) }
      #expect(lines.count == 2, "\(page.path)")
      #expect(lines.allSatisfy { $0.contains("[Next]") == (index + 1 < pages.count) })
      #expect(lines.allSatisfy { $0.contains("[Previous]") == (index > 0) })
    }
  }

  @Test func theListsOfBriefingsCountOnFromPageToPage() throws {
    let numbers = Self.pages("briefings").flatMap { $0.markdown.matches(of: /\n(\d+)\. \[/).compactMap { Int($0.1) } }
    #expect(numbers == Array(1...LargeEdition.articleCount))
  }

  @Test func eachActorWithAPositionStandsInTheListOnce() {
    let rows = Self.pages("actors").flatMap { $0.markdown.matches(of: /\n\| \[.*\]\(actors\/(.*)\.html\)/) }
    #expect(rows.count == LargeEdition.actorCount + 1)
    #expect(Set(rows.map(\.1)).count == rows.count)
  }

  @Test func whoeverIsMentionedBeyondAHundredIsCountedAndInAFile() throws {
    let rest = LargeEdition.articleCount - ActorListPage.othersLimit
    let all = Self.pages("actors").map(\.markdown).joined()
    #expect(all.contains(" and \(rest) more, all in [`data/mentioned.csv`](data/mentioned.csv)."))
    let file = try #require(Self.composer.dataFiles().first { $0.path == "data/mentioned.csv" })
    #expect(String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").count == LargeEdition.articleCount + 1)
  }

  @Test func everySentenceStandsOnOnePageOfItsIssue() {
    let anchors = Self.pages("issues/cod-quota").flatMap { page in
      page.markdown.matches(of: /\{#([^}]*\.[^}]*)\}\n/).map { (page.path, String($0.1)) }
    }
    #expect(anchors.count == LargeEdition.actorCount + LargeEdition.busyActorCount)
    #expect(Set(anchors.map(\.1)).count == anchors.count)
    let places = Dictionary(anchors.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })
    let site = TestSite.index(of: LargeEdition.drafts)
    for position in site.positions {
      let anchor = site.places.anchor(of: position.id, in: position.document)
      #expect(site.places.place(of: position) == "\(places[anchor] ?? "").html#\(anchor)")
    }
  }

  @Test func anActorsPageShowsAPartOfVeryMuchAndLeadsToTheRest() throws {
    let page = try #require(Self.pages("actors/bo-rask").first).markdown
    #expect(page.split(separator: "\n").count { $0.hasPrefix("> ") } == ActorPage.sentenceLimit)
    let rest = LargeEdition.busyActorCount - ActorPage.sentenceLimit
    #expect(page.contains("And \(rest) more sentences, [on the issue’s page](../issues/cod-quota.html#fleet)."))
  }

  @Test func theScriptsOfTheMatrixStaySmall() throws {
    for file in Self.composer.scriptFiles() { #expect(file.bytes.count < 250_000, "\(file.path)") }
  }
}
