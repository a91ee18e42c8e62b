import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

@Suite struct ChangesPageTests {
  private static func position(
    _ actor: Actor, _ issue: String, _ stance: Stance, document: String = "a-talks", voice: Voice = .described,
    evidence: [String] = ["x"]
  ) -> PublishedPosition {
    PublishedPosition(
      document: document, actor: actor.id, actorName: actor.name, issue: issue, stance: stance, voice: voice,
      attributedBy: "", evidenceIDs: evidence)
  }

  private static func composer(_ before: [PublishedPosition]) throws -> SiteComposer {
    let date = try #require(CalendarDate(iso8601: "2031-03-01"))
    return TestSite.composer(FishEdition.drafts, since: PublishedEdition(date: date, positions: before))
  }

  private static func page(_ before: [PublishedPosition]) throws -> String {
    try #require(composer(before).pages().first { $0.path == "changes" }).markdown
  }

  @Test func namesWhatIsNewChangedAndWithdrawn() throws {
    let gone = Actor(id: "gone", name: "G | one", kind: .person, group: "fleet")
    let page = try Self.page([
      Self.position(Debate.ministry, "cod-quota", .opposes), Self.position(gone, "cod-quota", .supports),
      Self.position(Debate.bo, "no-such-issue", .mixed, document: "gone"),
    ])
    #expect(page.contains("Since the edition of March 1, 2031: 13 new positions, 1 changed, 2 withdrawn."))
    #expect(page.contains("| ✗ opposes (described; 1 sentence) | ✓ supports (described; 1 sentence) |"))
    #expect(page.contains("| G \\| one | [Cod quota](issues/cod-quota.html) | ✓ supports (described) |"))
    #expect(page.contains("| [Bo Rask](actors/bo-rask.html) | no-such-issue | ◐ mixed (described) | gone, no longer"))
  }

  @Test func saysWhenNothingHasChangedOrNothingIsKnown() throws {
    let files = TestSite.composer(FishEdition.drafts).dataFiles()
    let edition = try #require(files.first { $0.path == EditionFile.path })
    let positions = try #require(files.first { $0.path == PositionsFile.path })
    let later = try #require(CalendarDate(iso8601: "2031-05-01"))
    let last = try #require(
      try LastPublication(edition: edition.bytes, positions: positions.bytes).edition(before: later))
    let same = TestSite.composer(FishEdition.drafts, since: last)
    #expect(same.pages().contains { $0.markdown.contains("of April 2, 2031 no position has changed.") })
    #expect(
      try #require(TestSite.page("changes", of: FishEdition.drafts)).markdown.contains("This is the first edition"))
  }

  @Test func listsTheEditorsCorrectionsTheLatestFirst() throws {
    var draft = FishEdition.drafts[0]
    let id = draft.reading.positions[0].id
    draft.review(.edit(id: id, ReviewEntry.Correction(stance: .mixed)), date: CalendarDate(iso8601: "2031-01-01"))
    draft.review(.reject(id: "ada-finn.net-size.000000"), because: "no <b>", date: CalendarDate(iso8601: "2031-02-01"))
    draft.review(.confirm(id: id))
    draft.review(.reject(id: "odd"))
    let page = try #require(TestSite.page("changes", of: [draft])).markdown
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    #expect(
      rows.map { $0.prefix(60) } == [
        "| February 1, 2031 | Ada Finn on Net size | rejected | no \\<",
        "| January 1, 2031 | the ministry on Cod quota | corrected: s",
        "| not stated | `odd` | rejected | not stated | [Article 1](b",
      ])
  }

  @Test func theFeedHasAnEntryForEachChange() throws {
    let before = [Self.position(Debate.ministry, "cod-quota", .opposes), Self.position(Debate.dan, "net-size", .mixed)]
    let feed = try #require(try Self.composer(before).feedFile())
    let text = String(decoding: feed.bytes, as: UTF8.self)
    #expect(text.contains("<summary>Changed: from opposes to supports, in Article 1.</summary>"))
    #expect(text.contains("<summary>Withdrawn: mixed, in Article 1.</summary>"))
    #expect(text.contains("<title>Dan Ives on Net size</title>"))
    let ids = text.matches(of: /<id>(urn:uuid:[0-9a-f-]{36})<\/id>/).map { String($0.1) }
    #expect(ids.count == 2 + 13 + 1 + 1)
    #expect(Set(ids).count == ids.count)
  }
}
