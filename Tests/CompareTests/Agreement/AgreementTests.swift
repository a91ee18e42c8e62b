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
    let partner = Partner(actor: "boat-owners", sharedCount: 2, sameCount: 1, oppositeCount: 1)
    #expect(fish.partners(of: "ada-finn") == [partner])
    let pair = try #require(fish.agreement(ofActor: "ada-finn", with: "boat-owners"))
    #expect(pair.same == ["net-size"])
    #expect(pair.opposite == ["cod-quota"])
    #expect(fish.partners(of: "bo-rask").isEmpty)
    #expect(fish.partners(of: "nobody").isEmpty)
    #expect(fish.agreement(ofActor: "ada-finn", with: "nobody") == nil)
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
    let pair = try #require(comparison.agreement(ofActor: "ada-finn", with: "cleo-marsh"))
    #expect(comparison.partners(of: "ada-finn").map(\.sameCount) == [2])
    #expect(pair.same == ["i3", "i64"])
    #expect(pair.opposite == ["i69"])
  }
}
