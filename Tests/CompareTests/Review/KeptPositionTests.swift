import BriefingModel
import Compare
import DebateFixtures
import Testing

/// What an editor has confirmed with its stance stands, whatever the machine reads later.
@Suite struct KeptPositionTests {
  private static func draft(reads stance: Stance?) -> Draft {
    var draft = Draft("day", "Ada Finn will cut the catch.\nIt rained.\n")
    draft.mention(Debate.ada)
    if let stance { draft.add(Debate.ada, stance, "cod-quota", "Ada Finn will cut") }
    return draft
  }

  private static let id = draft(reads: .supports).reading.positions.first?.id ?? ""

  private static func reviewed(_ draft: Draft) -> ReviewedReading {
    ReviewedReading(draft.reading, of: draft.article, vocabulary: Debate.vocabulary)
  }

  @Test func keepsAndReportsWhatTheMachineNoLongerFinds() throws {
    var draft = Self.draft(reads: nil)
    draft.review(.confirm(id: Self.id, stance: .supports))
    let result = Self.reviewed(draft)
    let position = try #require(result.reading.positions.first)
    #expect(result.reading.positions.count == 1)
    #expect(position.id == Self.id)
    #expect(position.stance == .supports)
    #expect(position.review == .confirmed)
    #expect(result.diagnostics.map(\.identifier) == ["review-position-kept"])
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func keepsTheConfirmedStanceAgainstTheMachines() throws {
    var draft = Self.draft(reads: .opposes)
    draft.review(.confirm(id: Self.id, stance: .supports))
    let result = Self.reviewed(draft)
    #expect(result.reading.positions.map(\.stance) == [.supports])
    #expect(result.diagnostics.map(\.identifier) == ["review-stance-kept"])
  }

  @Test func saysNothingWhileTheMachineAgrees() {
    var draft = Self.draft(reads: .supports)
    draft.review(.confirm(id: Self.id, stance: .supports))
    let result = Self.reviewed(draft)
    #expect(result.reading.positions.map(\.review) == [.confirmed])
    #expect(result.diagnostics.isEmpty)
  }

  /// Without its sentence, or without a stance, there is nothing to keep.
  @Test(arguments: [
    ReviewEntry.Decision.confirm(id: "ada-finn.cod-quota.000000", stance: .supports), .confirm(id: id),
  ])
  func reportsWhatCannotBeKept(_ decision: ReviewEntry.Decision) {
    var draft = Self.draft(reads: nil)
    draft.review(decision)
    let result = Self.reviewed(draft)
    #expect(result.reading.positions.isEmpty)
    #expect(result.diagnostics.map(\.identifier) == ["review-unknown-id"])
  }
}
