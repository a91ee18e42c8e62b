import BriefingModel
import Compare
import Testing

struct EditionChangesTests {
  private static func position(
    _ actor: String, _ stance: Stance = .supports, _ voice: Voice = .quoted, by: String = "",
    _ evidence: [String] = ["1"]
  ) -> PublishedPosition {
    PublishedPosition(
      document: "a", actor: actor, actorName: actor, issue: "cod", stance: stance, voice: voice, attributedBy: by,
      evidenceIDs: evidence)
  }

  private static func changes(_ before: [PublishedPosition], _ now: [PublishedPosition]) throws -> EditionChanges {
    let day = try #require(CalendarDate(iso8601: "2031-03-01"))
    return EditionChanges(from: PublishedEdition(date: day, positions: before), to: now)
  }

  @Test func tellsNewFromWithdrawnAndLeavesOutWhatIsAsItWas() throws {
    let changes = try Self.changes(
      [Self.position("stays"), Self.position("goes")], [Self.position("comes"), Self.position("stays")])
    #expect(changes.new.map(\.actor) == ["comes"])
    #expect(changes.withdrawn.map(\.actor) == ["goes"])
    #expect(changes.changed.isEmpty)
    #expect(!changes.isEmpty)
  }

  @Test(arguments: [
    (Self.position("x", .mixed), [EditionChanges.Aspect.stance]),
    (Self.position("x", .supports, .described), [.voice]),
    (Self.position("x", .supports, .quoted, by: "Bo"), [.voice]),
    (Self.position("x", .supports, .quoted, ["1", "2"]), [.evidence]),
    (Self.position("x", .opposes, .reported, ["2"]), [.stance, .voice, .evidence]),
  ])
  func saysWhatHasChanged(now: PublishedPosition, aspects: [EditionChanges.Aspect]) throws {
    let changes = try Self.changes([Self.position("x")], [now])
    #expect(changes.changed.map(\.aspects) == [aspects])
    #expect(changes.new.isEmpty && changes.withdrawn.isEmpty)
  }

  @Test func theOrderOfTheSentencesIsNoChange() throws {
    let before = [Self.position("x", .supports, .quoted, ["1", "2"])]
    #expect(try Self.changes(before, [Self.position("x", .supports, .quoted, ["2", "1"])]).isEmpty)
  }

  @Test func theOrderOfThePositionsCountsForNothing() throws {
    let (before, now) = (["b", "a", "c"].map { Self.position($0) }, ["d", "c", "e"].map { Self.position($0) })
    let changes = try Self.changes(before, now)
    #expect(changes == (try Self.changes(before.reversed(), now.reversed())))
    #expect(changes.new.map(\.actor) == ["d", "e"])
    #expect(changes.withdrawn.map(\.actor) == ["a", "b"])
  }
}
