package import BriefingModel

/// Positions measured against a coding by hand.
///
/// `cell`, `topic`, `issue` and `evidenceOverlap` are what the coding's own scorer (`score_positions.py`) prints.
package struct Scores: Sendable, Hashable {
  /// Document, actor, issue and stance agree.
  package let cell: Measure
  /// Document, actor and issue agree.
  package let topic: Measure
  /// Document, issue and stance agree, each counted once for each document.
  package let issue: Measure
  /// Of the cell matches, the share whose evidence overlaps that of the coding.
  package let evidenceOverlap: Double
  /// The cell measure of each issue that either side has.
  package let byIssue: [Issue.ID: Measure]
  package let byStance: [Stance: Measure]
  package let confusion: StanceConfusion
  /// By place in the text: misses, unfounded predictions and wrong stances.
  package let mismatches: [Mismatch]

  /// - Parameters:
  ///   - gold: of the documents that were read.
  ///   - predicted: those of documents that the coding does not have are left aside.
  package init(of allPredicted: [CodedPosition], against gold: [CodedPosition]) {
    let documents = Set(gold.map(\.document))
    let predicted = allPredicted.filter { documents.contains($0.document) }
    let cells = PositionMatch(gold, with: predicted, on: .actorAndStance)
    let topics = PositionMatch(gold, with: predicted, on: .actor)
    cell = cells.measure(gold, predicted)
    topic = topics.measure(gold, predicted)
    issue = Self.issueMeasure(gold, predicted)
    let overlapping = cells.pairs.count { gold[$0.gold].sharesEvidence(with: predicted[$0.predicted]) }
    evidenceOverlap = cells.pairs.isEmpty ? 0 : Double(overlapping) / Double(cells.pairs.count)
    let issues = Set((gold + predicted).map(\.issue))
    byIssue = Dictionary(
      uniqueKeysWithValues: issues.map { id in (id, cells.measure(gold, predicted) { $0.issue == id }) })
    byStance = Dictionary(
      uniqueKeysWithValues: Stance.allCases.map { stance in
        (stance, cells.measure(gold, predicted) { $0.stance == stance })
      })
    confusion = StanceConfusion(topics.pairs.map { (gold[$0.gold].stance, predicted[$0.predicted].stance) })
    mismatches = Self.mismatches(gold, predicted, cells)
  }

  /// Actors aside, an issue and stance count once for each document; sure as soon as one of its rows is.
  private static func issueMeasure(_ gold: [CodedPosition], _ predicted: [CodedPosition]) -> Measure {
    func withoutDoubles(_ rows: [CodedPosition]) -> [CodedPosition] {
      var seen: Set<[String]> = []
      return (rows.filter { !$0.contested } + rows.filter(\.contested)).filter {
        seen.insert([$0.document, $0.issue, $0.stance.rawValue]).inserted
      }
    }
    let (gold, predicted) = (withoutDoubles(gold), withoutDoubles(predicted))
    return PositionMatch(gold, with: predicted, on: .stance).measure(gold, predicted)
  }

  /// What no cell match accounts for; of the rest, pairs that agree but for the stance are one mismatch, not two.
  private static func mismatches(
    _ gold: [CodedPosition], _ predicted: [CodedPosition], _ cells: PositionMatch
  ) -> [Mismatch] {
    let matchedGold = Set(cells.pairs.map(\.gold))
    let matchedPredicted = Set(cells.pairs.map(\.predicted))
    let openGold = gold.indices.filter { !matchedGold.contains($0) }.map { gold[$0] }
    let openPredicted = predicted.indices.filter { !matchedPredicted.contains($0) }.map { predicted[$0] }
    let pairs = PositionMatch(openGold, with: openPredicted, on: .actor).pairs
    let (pairedGold, pairedPredicted) = (Set(pairs.map(\.gold)), Set(pairs.map(\.predicted)))
    let differing = pairs.map {
      Mismatch.stanceDiffers(gold: openGold[$0.gold], predicted: openPredicted[$0.predicted])
    }
    let missed = openGold.indices.filter { !pairedGold.contains($0) && !openGold[$0].contested }
      .map { Mismatch.missed(openGold[$0]) }
    let unfounded = openPredicted.indices.filter { !pairedPredicted.contains($0) }
      .map { Mismatch.unfounded(openPredicted[$0]) }
    return (differing + missed + unfounded).sorted { Self.place(of: $0) < Self.place(of: $1) }
  }

  private static func place(of mismatch: Mismatch) -> (String, Int, String, String) {
    let position = mismatch.position
    return (position.document, position.evidence.first?.lowerBound ?? 0, position.issue, position.actor)
  }
}
