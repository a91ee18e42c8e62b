import BriefingModel
import Ingest
import Testing

struct ReviewTests {
  private func load(_ review: String) throws -> (review: [ReviewEntry]?, lines: [String], path: String) {
    try withFolder(["a.txt": "Herring.", "a.yml": "review:\n" + review]) { folder in
      let outcome = ArticleFiles(paths: [folder.path], byteLimit: 1000).load()
      return (outcome.value?.first?.review, printed(outcome.diagnostics, in: folder), folder("a.yml"))
    }
  }

  @Test func readsEveryDecisionInOrder() throws {
    let (review, lines, path) = try load(
      """
        - confirm: a.quotas.111111
        - confirm: [b.quotas.222222, c.quotas.333333]
          because: seen
        - reject: d.quotas.444444
          because: the reporter's
            forecast
        - edit: e.quotas.555555
          actor: Harbor Union
          issue: nets
          stance: mixed
          voice: third-party
          attributed-by: ""
          quotes:
            - "first words"
            - second words
        - add: {actor: Pier, issue: nets, stance: no-proposal, quote: "has not  said"}
        - add:
            actor: Pier
            issue: quotas
            stance: opposes
            voice: quoted
            attributed-by: A. Writer
            quotes: [one, two]
          because: missed
      """)
    #expect(lines == [])
    func at(_ line: Int, _ column: Int) -> BriefingModel.SourceLocation {
      .init(path: path, line: line, column: column)
    }
    #expect(
      review == [
        ReviewEntry(decision: .confirm(id: "a.quotas.111111"), location: at(2, 14)),
        ReviewEntry(decision: .confirm(id: "b.quotas.222222"), because: "seen", location: at(3, 15)),
        ReviewEntry(decision: .confirm(id: "c.quotas.333333"), because: "seen", location: at(3, 32)),
        ReviewEntry(
          decision: .reject(id: "d.quotas.444444"), because: "the reporter's forecast", location: at(5, 13)),
        ReviewEntry(
          decision: .edit(
            id: "e.quotas.555555",
            .init(
              actor: "Harbor Union", issue: "nets", stance: .mixed, voice: .thirdParty, attributedBy: "",
              quotes: [
                .init(text: "first words", location: at(15, 9)), .init(text: "second words", location: at(16, 9)),
              ])), location: at(8, 11)),
        ReviewEntry(
          decision: .add(
            .init(
              actor: "Pier", issue: "nets", stance: .noProposal,
              quotes: [.init(text: "has not  said", location: at(17, 65))])), location: at(17, 5)),
        ReviewEntry(
          decision: .add(
            .init(
              actor: "Pier", issue: "quotas", stance: .opposes, voice: .quoted, attributedBy: "A. Writer",
              quotes: [.init(text: "one", location: at(24, 16)), .init(text: "two", location: at(24, 21))])),
          because: "missed", location: at(18, 5)),
      ])
  }

  @Test(arguments: ["", "  []", "  # later\n"])
  func takesAnEmptyReviewForNone(_ review: String) throws {
    let (read, lines, _) = try load(review)
    #expect(lines == [])
    #expect(read == [])
  }

  @Test func everyDecisionMayHaveADay() throws {
    let (review, lines, _) = try load(
      """
        - {confirm: [a, b], date: 2021-03-01}
        - {add: {actor: P, issue: n, stance: mixed, quote: q}, date: 2021-03-02}
      """)
    #expect(lines == [])
    #expect(review?.map { $0.date?.description } == ["2021-03-01", "2021-03-01", "2021-03-02"])
    #expect(try load("  - {confirm: a, date: yesterday}").review == nil)
  }

  static let broken: [(review: String, lines: [String])] = [
    ("  confirm: x", ["a.yml:2:3: error: `review` must be a list, not a mapping [wrong-type]"]),
    (
      "  - x",
      [
        "a.yml:2:5: error: a review entry must be a mapping with the keys `confirm`, `reject`, `edit`, `add`, "
          + "`because`, `date`, `actor`, `issue`, `stance`, `voice`, `attributed-by`, `quote` and `quotes`, not text "
          + "[wrong-type]"
      ]
    ),
    (
      "  - because: x",
      [
        "a.yml:2:5: error: a review entry must have exactly one of `confirm`, `reject`, `edit` and `add` "
          + "[review-decision]"
      ]
    ),
    (
      "  - {confirm: x, reject: y}",
      [
        "a.yml:2:5: error: a review entry must have exactly one of `confirm`, `reject`, `edit` and `add` "
          + "[review-decision]"
      ]
    ),
    (
      "  - {confirm: x, voice: quoted}",
      [
        "a.yml:2:18: error: `voice` cannot stand beside `confirm`; only `edit` changes a position [misplaced-key]"
      ]
    ),
    (
      "  - {add: {actor: a, issue: i, stance: mixed, quote: q}, voice: quoted}",
      ["a.yml:2:58: error: `voice` cannot stand beside `add`; it belongs inside `add` [misplaced-key]"]
    ),
    (
      "  - confirm: x\n  - reject: [y, x]",
      ["a.yml:3:17: error: “x” already names the position reviewed on line 2 [duplicate-review]"]
    ),
    (
      "  - edit: x",
      [
        "a.yml:2:11: error: this edit changes nothing; give one of `actor`, `issue`, `stance`, `voice`, "
          + "`attributed-by`, `quote` or `quotes` [empty-edit]"
      ]
    ),
    (
      "  - {edit: x, stance: favours, voice: loud}",
      [
        "a.yml:2:23: error: `stance` must be `supports`, `opposes`, `mixed` or `no-proposal`, not “favours” "
          + "[unknown-value]",
        "a.yml:2:39: error: `voice` must be `quoted`, `reported`, `described` or `third-party`, not “loud” "
          + "[unknown-value]",
      ]
    ),
    (
      "  - {edit: x, quote: a, quotes: [b]}",
      ["a.yml:2:25: error: give `quote` or `quotes`, not both [misplaced-key]"]
    ),
    (
      "  - {edit: x, quote: ' '}",
      ["a.yml:2:22: error: a quotation is empty; write something or remove it [empty-value]"]
    ),
    (
      "  - add: {actor: a}",
      [
        "a.yml:2:10: error: `add` needs `issue` [missing-key]",
        "a.yml:2:10: error: `add` needs `stance` [missing-key]",
        "a.yml:2:10: error: `add` needs `quote` [missing-key]",
      ].sorted()
    ),
    (
      "  - add: {actor: a, issue: i, stance: mixed, quote: q, because: r}",
      [
        "a.yml:2:56: error: `because` is not a key of `add`; the keys are `actor`, `issue`, `stance`, `voice`, "
          + "`attributed-by`, `quote` and `quotes` [unknown-key]"
      ]
    ),
  ]

  @Test(arguments: broken)
  func leavesTheArticleOutForABadReview(_ example: (review: String, lines: [String])) throws {
    let (review, lines, _) = try load(example.review)
    #expect(review == nil)
    #expect(lines == example.lines)
  }
}
