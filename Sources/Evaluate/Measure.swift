/// Precision, recall and their harmonic mean, with the counts that they come from.
package struct Measure: Sendable, Hashable {
  /// Predictions.
  package var predicted: Int
  /// Predictions that the coding has, contested or not.
  package var right: Int
  /// Positions of the coding that must be found: the contested ones are not among them.
  package var expected: Int
  /// Of these, those that were found.
  package var found: Int

  package init(predicted: Int, right: Int, expected: Int, found: Int) {
    self.predicted = predicted
    self.right = right
    self.expected = expected
    self.found = found
  }

  /// Zero when nothing was predicted.
  package var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }
  /// Zero when nothing was to be found.
  package var recall: Double { expected == 0 ? 0 : Double(found) / Double(expected) }
  package var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}
