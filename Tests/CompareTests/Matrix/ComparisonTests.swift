import BriefingModel
import Compare
import DebateFixtures
import Testing

@Suite struct ComparisonTests {
  private static func comparison(of drafts: [Draft]) -> Comparison {
    Comparison(vocabulary: Debate.vocabulary, articles: drafts.map(\.article), readings: drafts.map(\.reading))
  }

  private let fish = Self.comparison(of: FishEdition.drafts)

  @Test func groupsAreThoseMentionedInTheVocabularysOrderWithTheOthersLast() {
    #expect(fish.groups.map(\.id) == ["government", "fleet", "green", "science", "other"])
  }

  @Test func anEmptyCellCarriesItsDenominator() {
    let cell = fish.cell(issue: "fuel-aid", group: "fleet")
    #expect(cell.state == .notFound)
    #expect(cell.denominator.articles == 3)
    // Two articles hold a position on it, and the third mentions it.
    #expect(cell.denominator.mentioningIssue == 3)
    #expect(cell.denominator.mentioningGroup == 2)
  }

  @Test func oneActorOfSeveralArticlesIsOneWithTheRolesOfAll() throws {
    var first = Draft("a", "Bo Rask spoke.")
    first.mention(Debate.bo)
    var second = Draft("b", "Bo Rask, a poet, spoke again.")
    var poet = Debate.bo
    poet.roles = ["a poet", "skipper of the Petrel"]
    poet.group = "green"
    second.mention(poet)
    let actor = try #require(Self.comparison(of: [second, first]).actor("bo-rask"))
    #expect(actor.actor.roles == ["skipper of the Petrel", "a poet"])
    #expect(actor.actor.group == "fleet")
    #expect(actor.documents == ["a", "b"])
  }

  @Test func theSameActorForAndAgainstInTwoArticlesIsMixedWithBothPositionsKept() throws {
    let standing = try #require(fish.actor("bo-rask")?.standings.first { $0.issue == "cod-quota" })
    #expect(standing.state == .mixed)
    #expect(standing.positions.map(\.document) == ["a-talks", "c-harbor"])
  }

  @Test func theOrderOfArticlesChangesNothing() {
    let drafts = FishEdition.drafts
    for order in [[2, 1, 0], [1, 0, 2], [1, 2, 0]] {
      let other = Self.comparison(of: order.map { drafts[$0] })
      #expect(other.actors == fish.actors)
      #expect(other.groups == fish.groups)
      for issue in Debate.vocabulary.issues { #expect(other.cells(issue: issue.id) == fish.cells(issue: issue.id)) }
      #expect(other.groupAgreements == fish.groupAgreements)
    }
  }

  @Test func thirdPartyWordsNeverFillACell() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<200 {
      let said = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        CellStateTests.Said(
          article: Int.random(in: 1...2, using: &generator),
          actor: [Debate.bo, Debate.owners][Int.random(in: 0...1, using: &generator)],
          stance: Stance.allCases[Int.random(in: 0...3, using: &generator)], by: "Eve Holt")
      }
      let cell = CellStateTests.comparison(of: said).cell(issue: "cod-quota", group: "fleet")
      #expect(!cell.hasStance && cell.state != .noProposal && cell.state != .notFound)
      #expect(cell.attributedBy == ["Eve Holt"])
    }
  }

  @Test func silenceIsToldFromSound() {
    #expect(fish.silentIssues.map(\.id) == [])
    #expect(fish.silentGroups.map(\.id) == ["science"])
    #expect(fish.issuesOfOneGroup.map(\.issue.id) == ["fuel-aid", "stock-decline"])
    let first = Self.comparison(of: [FishEdition.drafts[2]])
    #expect(first.silentIssues.map(\.id) == ["net-size", "fuel-aid", "stock-decline"])
    // Somebody outside the groups takes a side there, which is no group's.
    #expect(first.issuesOfOneGroup.map(\.issue.id) == ["cod-quota"])
  }
}
