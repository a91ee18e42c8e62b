import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

@Suite struct LastPublicationTests {
  private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso8601: text)) }

  private static func bytes(_ path: String, of files: [SiteFile]) throws -> [UInt8] {
    try #require(files.first { $0.path == path }).bytes
  }

  private static func load(_ files: [SiteFile]) throws -> LastPublication {
    try LastPublication(
      edition: bytes(EditionFile.path, of: files), positions: bytes(PositionsFile.path, of: files))
  }

  /// An edition that was published on April 2 and was compared with one of March 1, which had nothing but Bo's fees.
  private static func published() throws -> [SiteFile] {
    let bo = PublishedPosition(
      document: "old", actor: "bo-rask", actorName: "Bo \"Rask\"", issue: "harbor-fees", stance: .opposes,
      voice: .thirdParty, attributedBy: "Cleo", evidenceIDs: ["bo-rask.harbor-fees.123456"])
    let last = PublishedEdition(date: try day("2031-03-01"), positions: [bo])
    return TestSite.composer(FishEdition.drafts, since: last).dataFiles()
  }

  @Test func anEditionBuiltAgainIsComparedWithTheSameOne() throws {
    let files = try Self.published()
    let base = try #require(try Self.load(files).edition(before: Self.day("2031-04-02")))
    #expect(base.date == (try Self.day("2031-03-01")))
    #expect(TestSite.composer(FishEdition.drafts, since: base).dataFiles() == files)
  }

  @Test func aLaterEditionIsComparedWithThisOneAndSaysTheSame() throws {
    let base = try #require(try Self.load(Self.published()).edition(before: Self.day("2031-05-01")))
    #expect(base.date == (try Self.day("2031-04-02")))
    #expect(base.positions.count == FishEdition.drafts.flatMap(\.reading.positions).count)
    let site = SiteIndex(
      edition: FishEdition.edition, readings: FishEdition.drafts.map(\.reading),
      comparison: Comparison(
        vocabulary: Debate.vocabulary, articles: FishEdition.edition.articles,
        readings: FishEdition.drafts.map(\.reading)), lastEdition: base)
    #expect(site.changes?.isEmpty == true)
  }

  @Test func nothingIsComparedWithALaterEdition() throws {
    #expect(try Self.load(Self.published()).edition(before: Self.day("2031-03-01")) == nil)
  }

  @Test func anEditionWithoutOneBeforeItSaysSo() throws {
    let files = TestSite.composer(FishEdition.drafts).dataFiles()
    #expect(try Self.load(files).edition(before: Self.day("2031-04-02")) == nil)
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"edition\":\"2031-04-02\"}", "\u{0}",
    #"{"edition":"tomorrow","positionsDigest":"","previous":null}"#,
    #"{"edition":"2031-04-02","positionsDigest":"x","previous":null}"#,
    #"{"edition":"2031-04-02","positionsDigest":"x","previous":{"edition":"2031-04-02","positions":[]}}"#,
    #"{"edition":"2031-04-02","positionsDigest":"x","previous":{"edition":"2031-04-01","positions":[{"a":1}]}}"#,
  ])
  func whatTheProgramDidNotWriteIsNotBelieved(text: String) throws {
    let positions = try Self.bytes(PositionsFile.path, of: Self.published())
    #expect(throws: EditionFile.Unreadable.self) {
      try LastPublication(edition: Array(text.utf8), positions: positions)
    }
  }

  @Test func neitherArePositionsOfAnotherEdition() throws {
    let files = try Self.published()
    let edition = try Self.bytes(EditionFile.path, of: files)
    var positions = try Self.bytes(PositionsFile.path, of: files)
    let last = try #require(positions.lastIndex(of: UInt8(ascii: "s")))
    positions[last] = UInt8(ascii: "z")
    #expect(throws: EditionFile.Unreadable.self) { try LastPublication(edition: edition, positions: positions) }
  }

  @Test func positionsThatTheProgramDidNotWriteAreNotBelievedWhereTheyCount() throws {
    let positions = Array(#"{"positions":[{"document":"old"}]}"#.utf8)
    let edition = EditionFile(
      date: try Self.day("2031-04-02"), positionsDigest: EditionFile.digest(of: positions), previous: nil)
    let last = try LastPublication(edition: edition.file.bytes, positions: positions)
    #expect(try last.edition(before: Self.day("2031-04-02")) == nil)
    #expect(throws: EditionFile.Unreadable.self) { try last.edition(before: Self.day("2031-05-01")) }
  }
}
