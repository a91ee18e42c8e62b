import BriefingModel
import Evaluate
import Testing

/// A coding of an invented fisheries debate, small enough to work every number out by hand.
struct ScoresTests {
  private static func row(
    _ actor: String, _ issue: String, _ stance: Stance, _ evidence: Range<Int> = 0..<10, contested: Bool = false,
    document: String = "a"
  ) -> CodedPosition {
    CodedPosition(
      document: document, actor: actor, issue: issue, stance: stance, evidence: [evidence], contested: contested)
  }

  private let gold = [
    row("Jane Fisher", "quotas", .supports, 0..<10),
    row("Jane Fisher", "subsidies", .opposes, 20..<30),
    row("Norwegian government", "quotas", .opposes, 40..<50),
    row("Ola Nordmann", "quotas", .mixed, 60..<70, contested: true),
    row("Ola Nordmann", "subsidies", .supports, 80..<90, contested: true),
  ]
  private let predicted = [
    row("Sen. Fisher (D-Maine)", "quotas", .supports, 5..<15),  // right, evidence overlaps
    row("Fisher", "subsidies", .supports, 20..<30),  // the stance is wrong
    row("the government of Norwegian fishers", "gear", .opposes, 40..<50),  // nothing in the coding
    row("Nordmann", "quotas", .mixed, 70..<80),  // contested, evidence only touches
    row("Jane Fisher", "quotas", .supports, document: "not coded"),
  ]

  @Test func measuresCells() {
    let scores = Scores(of: predicted, against: gold)
    // Four predictions count; Fisher on quotas and the contested Nordmann are right; one of three sure ones is found.
    #expect(scores.cell == Measure(predicted: 4, right: 2, expected: 3, found: 1))
    #expect(scores.cell.precision == 0.5)
    #expect(scores.cell.recall == 1.0 / 3)
    #expect(abs(scores.cell.f1 - 0.4) < 1e-12)
  }

  @Test func measuresTopics() {
    let scores = Scores(of: predicted, against: gold)
    #expect(scores.topic == Measure(predicted: 4, right: 3, expected: 3, found: 2))
  }

  @Test func measuresIssuesWithoutActors() {
    let scores = Scores(of: predicted, against: gold)
    // The coding holds quotas ×3 stances and subsidies ×2, three of them sure; contested "supports subsidies" is right.
    #expect(scores.issue == Measure(predicted: 4, right: 3, expected: 3, found: 1))
  }

  @Test func countsAnIssueAndStanceOnceForEachDocument() {
    let twice = [
      Self.row("A", "quotas", .supports, contested: true), Self.row("B", "quotas", .supports),
      Self.row("C", "quotas", .supports),
    ]
    #expect(Scores(of: twice, against: twice).issue == Measure(predicted: 1, right: 1, expected: 1, found: 1))
  }

  @Test func measuresTheOverlapOfEvidence() {
    #expect(Scores(of: predicted, against: gold).evidenceOverlap == 0.5)
  }

  @Test func measuresEachIssueAndStance() {
    let scores = Scores(of: predicted, against: gold)
    #expect(
      scores.byIssue == [
        "quotas": Measure(predicted: 2, right: 2, expected: 2, found: 1),
        "subsidies": Measure(predicted: 1, right: 0, expected: 1, found: 0),
        "gear": Measure(predicted: 1, right: 0, expected: 0, found: 0),
      ])
    #expect(
      scores.byStance == [
        .supports: Measure(predicted: 2, right: 1, expected: 1, found: 1),
        .opposes: Measure(predicted: 1, right: 0, expected: 2, found: 0),
        .mixed: Measure(predicted: 1, right: 1, expected: 0, found: 0),
        .noProposal: Measure(predicted: 0, right: 0, expected: 0, found: 0),
      ])
  }

  @Test func listsEachMismatchOnceInTheOrderOfTheText() {
    #expect(
      Scores(of: predicted, against: gold).mismatches == [
        .stanceDiffers(gold: gold[1], predicted: predicted[1]),
        .unfounded(predicted[2]),
        .missed(gold[2]),
      ])
  }

  @Test func pairsEachPositionOnce() {
    let gold = [Self.row("Fisher", "quotas", .supports)]
    let predicted = [Self.row("Fisher", "quotas", .supports), Self.row("Jane Fisher", "quotas", .supports)]
    #expect(Scores(of: predicted, against: gold).cell == Measure(predicted: 2, right: 1, expected: 1, found: 1))
  }

  @Test func takesAPredictionForASurePositionBeforeAContestedOne() {
    let gold = [
      Self.row("Jane Fisher", "quotas", .supports, contested: true), Self.row("John Fisher", "quotas", .supports),
    ]
    let scores = Scores(of: [Self.row("Fisher", "quotas", .supports)], against: gold)
    #expect(scores.cell == Measure(predicted: 1, right: 1, expected: 1, found: 1))
  }

  @Test func isZeroWithoutPredictions() {
    let scores = Scores(of: [], against: gold)
    #expect([scores.cell.precision, scores.cell.recall, scores.cell.f1, scores.evidenceOverlap] == [0, 0, 0, 0])
    #expect(scores.confusion.kappa == nil)
  }
}
