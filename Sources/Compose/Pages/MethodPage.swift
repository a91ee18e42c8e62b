import BriefingModel
import Compare

/// How a position is read and how a cell is made: generated from the rules and the vocabulary in force.
struct MethodPage {
  private let site: SiteIndex
  private let positions: [Position]

  init(site: SiteIndex) {
    self.site = site
    positions = site.positions
  }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "How a position is read")
    writer.paragraph(
      """
      A position is one actor’s stance on one issue in one article, shown by one or more of its sentences. \
      Everything on this site is such a sentence, word for word, or is counted from them by the rules below.
      """)
    writeStances(to: &writer)
    writeVoices(to: &writer)
    writeCells(to: &writer)
    writeReview(to: &writer)
    writeRules(to: &writer)
    MethodVocabulary(vocabulary: site.vocabulary).write(to: &writer)
    writeLimits(to: &writer)
    return Page(
      path: "method", kind: .method, title: "How a position is read",
      description: "The rules and the words by which positions are read, compared and reviewed.",
      markdown: writer.finished())
  }

  private func writeStances(to writer: inout MarkdownWriter) {
    writer.heading(2, "Stances", id: "stances")
    writer.paragraph("Each issue is put as a proposal. An actor’s stance on it is one of four:")
    writer.list(
      Stance.allCases.map { stance in
        let meaning =
          switch stance {
          case .supports: "the article shows that the actor wants what the issue proposes"
          case .opposes: "it shows that the actor does not want it"
          case .mixed: "it shows the actor both ways, or under a condition"
          case .noProposal: "it says that the actor has put forward or taken no position"
          }
        return "\(Wording.sign(stance)) **\(Wording.words(stance))**: \(meaning)"
      })
    writer.paragraph(
      """
      To want to go further than another actor is not a mixed stance. What an article says that an actor wants now \
      outweighs what he wanted before. Facts and forecasts are no stance.
      """)
  }

  private func writeVoices(to writer: inout MarkdownWriter) {
    writer.heading(2, "Whose words", id: "voices")
    writer.table(
      "Whose words the evidence is", header: ["Voice", "Meaning", "Positions in this edition"],
      rows: Voice.allCases.map { voice in
        let meaning: Markdown =
          switch voice {
          case .quoted: "the actor’s own words, in quotation marks"
          case .reported: "what the actor said, in the reporter’s words"
          case .described: "the reporter states what the actor does or wants"
          case .thirdParty: "another actor says it; this never makes a cell of the matrix by itself"
          }
        return ["\(voice.rawValue)", meaning, "\(positions.count { $0.voice == voice })"]
      })
  }

  private func writeCells(to writer: inout MarkdownWriter) {
    writer.heading(2, "The cells of the matrix", id: "cells")
    writer.paragraph("A cell adds up what the members of one group want on one issue. Nothing is netted.")
    let counts = site.comparison.vocabulary.issues.flatMap { site.comparison.cells(issue: $0.id) }
      .reduce(into: [CellState: Int]()) { $0[$1.state, default: 0] += 1 }
    writer.table(
      "What a cell can say", header: ["Cell", "Rule", "Cells in this edition"],
      rows: CellState.allCases.map { state in
        ["\(state.sign) \(state.words)", "\(StateMeaning.text(of: state))", "\(counts[state] ?? 0)"]
      })
    writer.paragraph(
      """
      A side that a member takes outweighs an article’s word that the group has put nothing forward; the issue’s page \
      then says both. The same actor in several articles is one actor: for in one and against in another is mixed.
      """)
  }

  private func writeReview(to writer: inout MarkdownWriter) {
    writer.heading(2, "Machine and editor", id: "review")
    writer.paragraph(
      """
      Every article is read by a program, by rules and word lists that anyone can inspect. An editor can then confirm, \
      correct, reject or add positions, in a file beside the article. In this edition, \
      \(Wording.reviewCounts(positions)).
      """)
    writer.paragraph(
      """
      Where a sentence says only “it”, “the move”, “the deal” or “the text”, its issue is the one that the sentences before \
      it name, or else the one that the article has mostly named so far. Items of a list share the demand of the \
      sentence that opens it.
      """)
    writer.table(
      "Who has looked at the positions", header: ["State", "Positions"],
      rows: ReviewState.allCases.map { state in
        ["\(Wording.review(state))", "\(positions.count { $0.review == state })"]
      })
    let links = PageLinks(names: site, from: "method")
    writer.paragraph(
      "What no editor has seen stands in \(links.page("review", label: "what waits for review")), most doubtful first.")
    writeError(to: &writer)
  }

  /// The machine alone against the review of this edition.
  private func writeError(to writer: inout MarkdownWriter) {
    let error = ReviewedError(site: site)
    guard let precision = error.precision, let recall = error.recall else { return }
    writer.heading(3, "How far the machine was off", id: "error")
    writer.paragraph(
      """
      Of the positions that the machine read alone and an editor looked at, \(Self.percent(precision)) stood as they \
      were. Of those that stand after the review, the machine had read \(Self.percent(recall)) as they are.
      """)
    writer.table(
      "The machine alone against the review of this edition", header: ["What the editor did", "Positions"],
      rows: [
        ["confirmed what the machine read", "\(error.right)"], ["corrected it", "\(error.corrected)"],
        ["rejected it", "\(error.rejected)"], ["added what it had missed", "\(error.missed)"],
      ])
  }

  /// Whole percent, rounded down so that only what is complete reads so.
  private static func percent(_ share: Double) -> Markdown { "\(Int(share * 100)) percent" }

  private func writeRules(to writer: inout MarkdownWriter) {
    let counts = positions.flatMap(\.evidence).reduce(into: [String: Int]()) { $0[$1.rule, default: 0] += 1 }
    guard !counts.isEmpty else { return }
    writer.heading(2, "Rules", id: "rules")
    writer.paragraph("Beside each piece of evidence stands the rule that read it. In this edition:")
    writer.table(
      "Rules, and the pieces of evidence that each has read", header: ["Rule", "It holds when", "Pieces of evidence"],
      rows: counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { rule, count in
        [.code(rule), "\(CodingRule(rawValue: rule)?.meaning ?? "–")", "\(count)"]
      })
  }

  private func writeLimits(to writer: inout MarkdownWriter) {
    writer.heading(2, "Limits", id: "limits")
    writer.list([
      "Only what the articles state is read. Nothing comes from elsewhere, and nothing is guessed from party.",
      "“None found” means that no position was found in these articles, not that there is none.",
      "A machine can misread a sentence. Positions that no editor has reviewed say so beside their evidence.",
      "An actor counts once, however often it speaks; a group counts as its members that these articles name.",
      "The articles are a selection, and so is what they report.",
    ])
  }
}
