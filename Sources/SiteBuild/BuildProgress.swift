/// How far a step has come.
package struct BuildProgress: Sendable, Hashable {
  /// The step's name.
  package var step: String
  package var done: Int
  package var total: Int
  /// Since the step began.
  package var duration: Duration

  package init(step: String, done: Int, total: Int, duration: Duration) {
    self.step = step
    self.done = done
    self.total = total
    self.duration = duration
  }
}
