import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

/// What waits for review, and what the reviews say of the machine.
struct ReviewPageTests {
  private static func review(of drafts: [Draft]) -> String {
    ReviewPage(site: TestSite.index(of: drafts)).page().markdown
  }

  @Test func listsOnlyWhatNoEditorHasSeen() {
    let page = Self.review(of: FishEdition.drafts)
    let waiting = FishEdition.drafts.flatMap(\.reading.positions).filter { $0.review == .machine }
    let seen = FishEdition.drafts.flatMap(\.reading.positions).filter { $0.review != .machine }
    #expect(!waiting.isEmpty && !seen.isEmpty)
    #expect(waiting.allSatisfy { page.contains("`\($0.id)`") })
    #expect(!seen.contains { page.contains("`\($0.id)`") })
  }

  @Test func putsTheMostDoubtfulFirst() throws {
    var draft = Draft("a", "Bo Rask wants it.\nCleo Marsh said that boat owners want it.\n")
    draft.add(Debate.bo, .supports, "cod-quota", "Bo Rask wants it", rule: "attitude")
    draft.add(Debate.owners, .supports, "cod-quota", "boat owners want it", by: "Cleo Marsh", rule: "attitude")
    let page = Self.review(of: [draft])
    let doubtful = try #require(page.firstRange(of: "`boat-owners.cod-quota"))
    let plain = try #require(page.firstRange(of: "`bo-rask.cod-quota"))
    #expect(doubtful.lowerBound < plain.lowerBound)
    #expect(page.contains("only another actor says it"))
  }

  @Test func saysWhenNothingWaits() {
    var draft = Draft("a", "Bo Rask wants it.\n")
    draft.add(Debate.bo, .supports, "cod-quota", "Bo Rask wants it", review: .confirmed)
    #expect(Self.review(of: [draft]).contains("Nothing: an editor has reviewed every position"))
  }

  @Test func publishesHowFarTheMachineWasOff() {
    var draft = Draft("a", "Bo Rask wants it.\nAda Finn wants it.\nCleo Marsh wants it.\n")
    draft.add(Debate.bo, .supports, "cod-quota", "Bo Rask wants it", review: .confirmed)
    draft.add(Debate.ada, .opposes, "cod-quota", "Ada Finn wants it", review: .edited)
    draft.add(Debate.cleo, .supports, "cod-quota", "Cleo Marsh wants it", review: .added)
    draft.review(.reject(id: "x.cod-quota.000000"), .reject(id: "y.cod-quota.000000"))
    let error = ReviewedError(site: TestSite.index(of: [draft]))
    #expect(error.precision == 0.25)
    #expect(error.recall == 1.0 / 3)
    let page = MethodPage(site: TestSite.index(of: [draft])).page().markdown
    #expect(page.contains("25 percent stood as they were"))
    #expect(page.contains("| rejected it | 2 |"))
  }
}
