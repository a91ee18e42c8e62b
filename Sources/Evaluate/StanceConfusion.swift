package import BriefingModel

/// How stances were read where document, actor and issue agree.
package struct StanceConfusion: Sendable, Hashable {
  private var counts: [Stance: [Stance: Int]] = [:]

  package init(_ pairs: [(gold: Stance, predicted: Stance)]) {
    for pair in pairs { counts[pair.gold, default: [:]][pair.predicted, default: 0] += 1 }
  }

  /// How often `gold` was read as `predicted`.
  package subscript(gold gold: Stance, predicted predicted: Stance) -> Int { counts[gold]?[predicted] ?? 0 }

  package var total: Int { counts.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// Cohen's kappa: agreement beyond what the two codings' shares of each stance would give by chance.
  /// Nil when nothing can be said: no pairs, or one stance throughout.
  ///
  /// Method: J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960.
  package var kappa: Double? {
    let total = Double(total)
    guard total > 0 else { return nil }
    let all = Stance.allCases
    let observed = all.reduce(0.0) { $0 + Double(self[gold: $1, predicted: $1]) } / total
    let expected = all.reduce(0.0) { sum, stance in
      let inGold = all.reduce(0) { $0 + self[gold: stance, predicted: $1] }
      let inPredictions = all.reduce(0) { $0 + self[gold: $1, predicted: stance] }
      return sum + Double(inGold) * Double(inPredictions) / (total * total)
    }
    return expected < 1 ? (observed - expected) / (1 - expected) : nil
  }
}
