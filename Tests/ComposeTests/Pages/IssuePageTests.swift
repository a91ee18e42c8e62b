import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

@Suite struct IssuePageTests {
  @Test func aSilentIssueSaysWhereItIsMentionedAndHowManyArticlesWereRead() throws {
    let page = try #require(TestSite.page("issues/fuel-aid", of: [FishEdition.drafts[2]]))
    #expect(page.markdown.contains("**In one line:** No article shows a position of anybody on this issue.\n"))
    #expect(page.markdown.contains("Mentioned, without a position, in [Article 1](../briefings/c-harbor.html).\n"))
    #expect(
      page.markdown.contains(
        "- **Boat owners:** none in 1 article; 1 mentions this issue, 1 mentions this group. {#fleet}\n"))
  }

  @Test func bothSidesOfAMixedActorStandSideBySide() throws {
    let page = try #require(TestSite.page("issues/cod-quota", of: FishEdition.drafts))
    let headings = page.markdown.split(separator: "\n").filter { $0.hasPrefix("##") }
    #expect(headings.contains("### ✓ Supports {#fleet-supports}"))
    #expect(headings.contains("### ✗ Opposes {#fleet-opposes}"))
  }

  @Test(
    arguments: [
      (
        [(Debate.ada, Stance.supports), (Debate.bo, .supports)],
        "Both groups with a stance support it: the Harbor ministry and Boat owners."
      ),
      (
        [(Debate.ada, .opposes), (Debate.bo, .opposes), (Debate.cleo, .opposes)],
        "All three groups with a stance oppose it: the Harbor ministry, Boat owners and Sea guardians."
      ),
      (
        [(Debate.ada, .supports), (Debate.bo, .opposes)],
        "The Harbor ministry supports it; Boat owners oppose it."
      ),
      ([(Debate.bo, .supports), (Debate.owners, .opposes)], "Boat owners are divided."),
      ([(Debate.ada, .mixed)], "The Harbor ministry goes both ways."),
      ([(Debate.ada, .noProposal)], "The Harbor ministry has put nothing forward, as the articles say."),
      ([(Debate.stranger, .supports)], "Outside the groups, one actor supports it."),
    ] as [([(Actor, Stance)], String)])
  func oneLineSaysWhereEverybodyStands(positions: [(Actor, Stance)], line: String) throws {
    var draft = Draft("a", "They spoke.")
    for (actor, stance) in positions { draft.add(actor, stance, "cod-quota", "They spoke") }
    let page = try #require(TestSite.page("issues/cod-quota", of: [draft]))
    #expect(page.markdown.contains("**In one line:** \(line)\n"))
  }
}
