import BriefingModel
import Compare
import DebateFixtures
import Testing

/// What single positions add up to in one cell.
@Suite struct CellStateTests {
  /// One position: in which article, of whom, with what stance, and who says so.
  struct Said: Sendable, CustomTestStringConvertible {
    let article: Int
    let actor: Actor
    let stance: Stance
    var by = ""

    var testDescription: String { "\(article) \(actor.id) \(stance)\(by.isEmpty ? "" : " by \(by)")" }
  }

  @Test(
    arguments: [
      ([], .notFound),
      ([Said(article: 1, actor: Debate.bo, stance: .supports)], .supports),
      ([Said(article: 1, actor: Debate.bo, stance: .opposes)], .opposes),
      ([Said(article: 1, actor: Debate.bo, stance: .mixed)], .mixed),
      ([Said(article: 1, actor: Debate.bo, stance: .noProposal)], .noProposal),
      ([Said(article: 1, actor: Debate.bo, stance: .supports, by: "Eve")], .saidToSupport),
      ([Said(article: 1, actor: Debate.bo, stance: .opposes, by: "Eve")], .saidToOppose),
      ([Said(article: 1, actor: Debate.bo, stance: .noProposal, by: "Eve")], .saidNoProposal),
      ([Said(article: 1, actor: Debate.bo, stance: .mixed, by: "Eve")], .accountsDiffer),
      // One actor both ways, in one article or in two, is mixed.
      (
        [Said(article: 1, actor: Debate.bo, stance: .supports), Said(article: 2, actor: Debate.bo, stance: .opposes)],
        .mixed
      ),
      // Members who differ are divided, however many stand on one side.
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .supports),
          Said(article: 1, actor: Debate.owners, stance: .opposes),
        ],
        .divided
      ),
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .mixed), Said(article: 1, actor: Debate.owners, stance: .supports),
        ],
        .mixed
      ),
      // A side outweighs silence and what others say.
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .supports),
          Said(article: 2, actor: Debate.bo, stance: .noProposal),
        ],
        .supports
      ),
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .noProposal),
          Said(article: 1, actor: Debate.owners, stance: .opposes),
        ],
        .opposes
      ),
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .supports),
          Said(article: 2, actor: Debate.bo, stance: .opposes, by: "Eve"),
        ], .supports
      ),
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .noProposal),
          Said(article: 1, actor: Debate.owners, stance: .supports, by: "Eve"),
        ], .noProposal
      ),
      // Others who contradict each other.
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .supports, by: "Eve"),
          Said(article: 2, actor: Debate.bo, stance: .opposes, by: "Ada"),
        ], .accountsDiffer
      ),
      (
        [
          Said(article: 1, actor: Debate.bo, stance: .supports, by: "Eve"),
          Said(article: 1, actor: Debate.owners, stance: .opposes, by: "Eve"),
        ], .accountsDiffer
      ),
    ] as [([Said], CellState)])
  func positionsAddUpWithoutNetting(said: [Said], state: CellState) {
    let cell = Self.comparison(of: said).cell(issue: "cod-quota", group: "fleet")
    #expect(cell.state == state)
    #expect(cell.standings.flatMap(\.positions).count == said.count)
  }

  @Test func oneArticleAloneMayShowAnotherState() {
    let comparison = Self.comparison(of: [
      Said(article: 1, actor: Debate.bo, stance: .supports), Said(article: 2, actor: Debate.bo, stance: .opposes),
    ])
    let cell = comparison.cell(issue: "cod-quota", group: "fleet")
    let documents = cell.standings.flatMap { $0.positions.map(\.document) }
    #expect(cell.state == .mixed)
    #expect(documents.map { cell.statesByArticle[$0] } == [.supports, .opposes])
    #expect(cell.statesByArticle.count == 2)
  }

  @Test func aCellCountsWhatItsStateRestsOn() {
    let cell = Self.comparison(of: [
      Said(article: 1, actor: Debate.bo, stance: .supports), Said(article: 2, actor: Debate.bo, stance: .supports),
      Said(article: 1, actor: Debate.owners, stance: .noProposal),
    ]).cell(issue: "cod-quota", group: "fleet")
    #expect([cell.actorCount, cell.articleCount, cell.sentenceCount] == [1, 2, 2])
    #expect(cell.withoutProposal.map(\.actor) == ["boat-owners"])
  }

  @Test func whatOnlyOthersSayIsNotedBesideTheCell() {
    let cell = Self.comparison(of: [
      Said(article: 1, actor: Debate.bo, stance: .supports),
      Said(article: 1, actor: Debate.owners, stance: .opposes, by: "Eve Holt"),
    ]).cell(issue: "cod-quota", group: "fleet")
    #expect(cell.state == .supports)
    #expect(cell.toldByOthers.map(\.actor) == ["boat-owners"])
    #expect(cell.attributedBy.isEmpty)
  }

  @Test func aCellOfOthersWordsSaysWhoseTheyAre() {
    let cell = Self.comparison(of: [
      Said(article: 1, actor: Debate.bo, stance: .supports, by: "Eve Holt"),
      Said(article: 2, actor: Debate.bo, stance: .supports, by: "Ada Finn"),
      Said(article: 2, actor: Debate.owners, stance: .supports, by: "Eve Holt"),
    ]).cell(issue: "cod-quota", group: "fleet")
    #expect(cell.attributedBy == ["Eve Holt", "Ada Finn"])
  }

  static func comparison(of said: [Said]) -> Comparison {
    var drafts = [1, 2].map { Draft("article-\($0)", "The talks went on in article \($0).") }
    for one in said {
      drafts[one.article - 1].add(one.actor, one.stance, "cod-quota", "The talks went on", by: one.by)
    }
    return Comparison(
      vocabulary: Debate.vocabulary, articles: drafts.map(\.article), readings: drafts.map(\.reading))
  }
}
