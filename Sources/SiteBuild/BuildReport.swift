package import BriefingModel

/// What a build read, found, left out and wrote, with the time of each step.
package struct BuildReport: Sendable, Hashable {
  package struct Step: Sendable, Hashable {
    package var name: String
    /// "3 articles", "52 pages".
    package var facts: [String]
    package var duration: Duration
    /// False when its problems left nothing to go on with.
    package var isDone: Bool

    package init(name: String, facts: [String], duration: Duration, isDone: Bool) {
      self.name = name
      self.facts = facts
      self.duration = duration
      self.isDone = isDone
    }
  }

  package enum Result: Sendable, Hashable {
    /// The site is published, and nothing was wrong.
    case built
    /// The site stood already, just as it would be built.
    case unchanged
    /// The site is published without the articles that have an error.
    case builtWithErrors
    /// Nothing is published; the last site is as it was.
    case notBuilt
    /// As `notBuilt`, because the task was canceled.
    case interrupted
  }

  package var steps: [Step]
  /// By place.
  package var diagnostics: [Diagnostic]
  package var result: Result
  package var duration: Duration

  package init(steps: [Step], diagnostics: [Diagnostic], result: Result, duration: Duration) {
    self.steps = steps
    self.diagnostics = diagnostics
    self.result = result
    self.duration = duration
  }
}
