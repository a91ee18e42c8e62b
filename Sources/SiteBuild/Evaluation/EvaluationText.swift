import BriefingModel
import Evaluate

/// The findings of an evaluation in words. The first lines are those of the coding's own scorer.
package struct EvaluationText: Sendable {
  private let findings: Evaluation.Findings

  package init(_ findings: Evaluation.Findings) {
    self.findings = findings
  }

  /// The measures, as lines.
  package func summary() -> [String] {
    let scores = findings.scores
    let measures = [("cell", scores.cell), ("topic", scores.topic), ("issue", scores.issue)].map { name, measure in
      "\(Self.padded(name, to: 6)) P \(Self.decimal(measure.precision)) R \(Self.decimal(measure.recall)) "
        + "F1 \(Self.decimal(measure.f1))"
    }
    return ["gold \(findings.goldCount), predicted \(findings.predictedCount)"] + measures
      + ["evidence overlap \(Self.decimal(scores.evidenceOverlap))", ""] + issueTable() + [""] + stanceTable() + [""]
      + confusionTable() + machineTable()
  }

  /// The machine alone beside what the reviews make of it.
  private func machineTable() -> [String] {
    guard let machine = findings.machine else { return [] }
    return [""]
      + table(
        "cell",
        [
          ("with the reviews", findings.scores.cell), ("machine alone", machine.againstCoding.cell),
          ("machine against review", machine.againstReview.cell),
        ])
  }

  /// Every miss, every unfounded prediction and every wrong stance, each with its sentences and what was read in them.
  package func mismatches() -> [String] {
    let texts = Dictionary(
      zip(findings.articles, findings.readings).map { ($0.id, MismatchText(article: $0, reading: $1)) },
      uniquingKeysWith: { first, _ in first })
    return findings.scores.mismatches.flatMap { texts[$0.position.document]?.lines(for: $0) ?? [] }
  }

  private func issueTable() -> [String] {
    let measures = findings.scores.byIssue
    let known = Set(findings.issues)
    let order = findings.issues.filter { measures[$0] != nil } + measures.keys.filter { !known.contains($0) }.sorted()
    return table("issue", order.compactMap { id in measures[id].map { (id, $0) } })
  }

  private func stanceTable() -> [String] {
    let measures = findings.scores.byStance
    return table("stance", Stance.allCases.compactMap { stance in measures[stance].map { (stance.rawValue, $0) } })
  }

  private func table(_ title: String, _ rows: [(name: String, measure: Measure)]) -> [String] {
    let head = Self.row(title, ["P", "R", "F1", "coded", "found", "read", "right"])
    return [head]
      + rows.map { name, measure in
        Self.row(
          name,
          [
            Self.decimal(measure.precision), Self.decimal(measure.recall), Self.decimal(measure.f1),
            String(measure.expected), String(measure.found), String(measure.predicted), String(measure.right),
          ])
      }
  }

  private func confusionTable() -> [String] {
    let confusion = findings.scores.confusion
    let kappa = confusion.kappa.map(Self.decimal) ?? "not defined"
    return ["stances where actor and issue agree (\(confusion.total)): Cohen's kappa \(kappa)"]
      + [Self.row("coded \\ read", Stance.allCases.map(\.rawValue))]
      + Stance.allCases.map { gold in
        Self.row(gold.rawValue, Stance.allCases.map { String(confusion[gold: gold, predicted: $0]) })
      }
  }

  private static func row(_ name: String, _ columns: [String]) -> String {
    padded(name, to: 24) + columns.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined()
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func decimal(_ number: Double) -> String {
    Decimals.text(number, places: 3)
  }
}
