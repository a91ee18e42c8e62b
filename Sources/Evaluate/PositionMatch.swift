import BriefingModel

/// Positions of the coding paired with predictions, one to one.
struct PositionMatch: Sendable {
  /// What must agree beside document and issue.
  enum Agreement: Sendable {
    case actorAndStance
    case actor
    case stance
  }

  /// Indices into the coding and the predictions, in the order in which they were paired.
  private(set) var pairs: [(gold: Int, predicted: Int)] = []

  /// Each position of the coding, the contested ones last, takes the first prediction left that agrees.
  init(_ gold: [CodedPosition], with predicted: [CodedPosition], on agreement: Agreement) {
    var open = Dictionary(grouping: predicted.indices) { Place(predicted[$0]) }
    let names = predicted.map { ActorName($0.actor) }
    for index in gold.indices.filter({ !gold[$0].contested }) + gold.indices.filter({ gold[$0].contested }) {
      let row = gold[index]
      let name = ActorName(row.actor)
      let found = open[Place(row), default: []].firstIndex { candidate in
        (agreement == .actor || predicted[candidate].stance == row.stance)
          && (agreement == .stance || name.namesSameParty(as: names[candidate]))
      }
      guard let found, let candidate = open[Place(row)]?.remove(at: found) else { continue }
      pairs.append((index, candidate))
    }
  }

  private struct Place: Hashable {
    var document: String
    var issue: Issue.ID

    init(_ position: CodedPosition) {
      document = position.document
      issue = position.issue
    }
  }

  /// The measure of the pairs among those positions and predictions that `isIncluded` lets through.
  func measure(
    _ gold: [CodedPosition], _ predicted: [CodedPosition], where isIncluded: (CodedPosition) -> Bool = { _ in true }
  ) -> Measure {
    let counted = pairs.filter { isIncluded(gold[$0.gold]) }
    return Measure(
      predicted: predicted.count(where: isIncluded),
      right: counted.count,
      expected: gold.count { !$0.contested && isIncluded($0) },
      found: counted.count { !gold[$0.gold].contested })
  }
}
