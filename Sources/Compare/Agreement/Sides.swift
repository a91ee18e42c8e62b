import BriefingModel

/// The sides that one group or actor takes, as bits in the order of the vocabulary's issues,
/// so that very many pairs can be compared.
struct Sides: Sendable {
  private(set) var supports: [UInt64]
  private(set) var opposes: [UInt64]
  private(set) var unclear: [UInt64]

  init(states: [(issue: Int, state: CellState)], issueCount: Int) {
    let empty = [UInt64](repeating: 0, count: (issueCount + 63) / 64)
    supports = empty
    opposes = empty
    unclear = empty
    for (issue, state) in states {
      let bit: UInt64 = 1 << UInt64(issue % 64)
      switch state {
      case .supports: supports[issue / 64] |= bit
      case .opposes: opposes[issue / 64] |= bit
      case .mixed, .divided: unclear[issue / 64] |= bit
      default: break
      }
    }
  }

  /// How many issues both have a stance on, on how many it is the same, and on how many the opposite one.
  func counts(with other: Sides) -> (shared: Int, same: Int, opposite: Int) {
    var (shared, same, opposite) = (0, 0, 0)
    for word in supports.indices {
      let mine = supports[word] | opposes[word] | unclear[word]
      let theirs = other.supports[word] | other.opposes[word] | other.unclear[word]
      shared += (mine & theirs).nonzeroBitCount
      same += (supports[word] & other.supports[word] | opposes[word] & other.opposes[word]).nonzeroBitCount
      opposite += (supports[word] & other.opposes[word] | opposes[word] & other.supports[word]).nonzeroBitCount
    }
    return (shared, same, opposite)
  }

  func agreement<ID>(of first: ID, with second: ID, _ other: Sides, issues: [Issue]) -> Agreement<ID> {
    var same: [Issue.ID] = []
    var opposite: [Issue.ID] = []
    var unclear: [Issue.ID] = []
    for (index, issue) in issues.enumerated() {
      let (word, bit) = (index / 64, UInt64(1) << UInt64(index % 64))
      let mine = (supports[word] & bit != 0, opposes[word] & bit != 0, self.unclear[word] & bit != 0)
      let theirs = (
        other.supports[word] & bit != 0, other.opposes[word] & bit != 0, other.unclear[word] & bit != 0
      )
      guard mine.0 || mine.1 || mine.2, theirs.0 || theirs.1 || theirs.2 else { continue }
      if mine.2 || theirs.2 {
        unclear.append(issue.id)
      } else if mine.0 == theirs.0 {
        same.append(issue.id)
      } else {
        opposite.append(issue.id)
      }
    }
    return Agreement(first: first, second: second, same: same, opposite: opposite, unclear: unclear)
  }
}
