/// Counts what a step has done, and tells of it often enough to be watched and no oftener.
struct StepProgress {
  private let step: String
  private let observe: (BuildProgress) -> Void
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var told: ContinuousClock.Instant
  private var done = 0
  private var total = 0

  private static let interval = Duration.milliseconds(100)

  init(step: String, observe: @escaping (BuildProgress) -> Void) {
    self.step = step
    self.observe = observe
    start = clock.now
    told = start
  }

  mutating func expect(_ total: Int) {
    self.total = total
  }

  mutating func advance() {
    done += 1
    let now = clock.now
    guard now - told >= Self.interval else { return }
    told = now
    observe(BuildProgress(step: step, done: done, total: total, duration: now - start))
  }
}
