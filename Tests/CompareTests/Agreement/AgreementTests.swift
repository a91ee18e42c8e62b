import BriefingModel
import Compare
import DebateFixtures
import Testing

@Suite struct AgreementTests {
  private let fish = Comparison(
    vocabulary: Debate.vocabulary, articles: FishEdition.drafts.map(\.article),
    readings: FishEdition.drafts.map(\.reading))

  @Test func groupsAgreeOnlyWhereBothTakeASide() throws {
    let pair = try #require(fish.agreement("government", "fleet"))
    #expect(pair.same == ["net-size"])
    #expect(pair.opposite == [])
    // The owners are divided on the quota.
    #expect(pair.unclear == ["cod-quota"])
    #expect(pair.sharedCount == 2)
  }

  @Test func aMissingProposalIsNoSide() throws {
    let pair = try #require(fish.agreement("government", "green"))
    #expect(pair.same == ["cod-quota"])
    #expect(pair.sharedCount == 1)
  }

  @Test func pairsOfGroupsLeaveOutTheOthers() {
    #expect(
      fish.groupAgreements.map { [$0.first, $0.second] } == [
        ["government", "fleet"], ["government", "green"], ["fleet", "green"],
      ])
  }

  @Test func actorsAreComparedFromTwoSharedIssuesOn() throws {
    #expect(fish.agreements(of: "ada-finn").map(\.second) == ["boat-owners"])
    let pair = try #require(fish.agreements(of: "ada-finn").first)
    #expect(pair.same == ["net-size"])
    #expect(pair.opposite == ["cod-quota"])
    #expect(fish.agreements(of: "bo-rask").isEmpty)
    #expect(fish.agreements(of: "nobody").isEmpty)
  }

  @Test func sidesBeyondTheFirstSixtyFourIssuesCount() throws {
    let issues = (0..<70).map { BriefingModel.Issue(id: "i\($0)", name: "I", proposal: "P") }
    var draft = Draft("a", "Everything was said.")
    for index in [3, 64, 69] {
      draft.add(Debate.ada, .supports, "i\(index)", "Everything")
      draft.add(Debate.cleo, index == 69 ? .opposes : .supports, "i\(index)", "Everything")
    }
    let comparison = Comparison(
      vocabulary: Vocabulary(issues: issues, groups: Debate.vocabulary.groups), articles: [draft.article],
      readings: [draft.reading])
    let pair = try #require(comparison.agreements(of: "ada-finn").first)
    #expect(pair.same == ["i3", "i64"])
    #expect(pair.opposite == ["i69"])
  }
}
