import BriefingModel

/// Runs the steps of a build, and keeps what they found, their problems and their times.
struct BuildLog {
  private(set) var steps: [BuildReport.Step] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let observe: (BuildEvent) -> Void
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  /// When the last step ended.
  private var lastEnd: ContinuousClock.Instant

  init(observe: @escaping (BuildEvent) -> Void) {
    self.observe = observe
    start = clock.now
    lastEnd = start
  }

  /// A step begins where the last one ended, so that what was begun early for it counts as far as it was waited for.
  /// - Parameter facts: what the step found, for the report.
  /// - Returns: the step's value; nil when its problems leave none.
  mutating func step<Value>(
    _ name: String, _ work: (inout StepProgress) async -> Outcome<Value>, facts: (Value) -> [String]
  ) async -> Value? {
    let observe = observe
    var progress = StepProgress(step: name) { observe(.progress($0)) }
    let outcome = await work(&progress)
    diagnostics += outcome.diagnostics
    let end = clock.now
    let step = BuildReport.Step(
      name: name, facts: outcome.value.map(facts) ?? [], duration: end - lastEnd, isDone: outcome.value != nil)
    lastEnd = end
    steps.append(step)
    observe(.ended(step))
    return outcome.value
  }

  mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// The value of a step that the next ones need.
  /// - Throws: `BuildStop` without a value, and when the build was canceled.
  func need<Value>(_ value: Value?) throws(BuildStop) -> Value {
    guard let value, !Task.isCancelled else { throw BuildStop() }
    return value
  }

  /// - Throws: `BuildStop` when any step so far met an error.
  func stopAtErrors() throws(BuildStop) {
    if hasErrors { throw BuildStop() }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  func report(_ result: BuildReport.Result) -> BuildReport {
    BuildReport(steps: steps, diagnostics: diagnostics.sorted(), result: result, duration: clock.now - start)
  }
}
