import SiteBuild

/// A build that Ctrl-C or a termination signal cancels, so that it clears up after itself.
struct InterruptibleBuild: Sendable {
  private let build: SiteBuild

  init(_ build: SiteBuild) {
    self.build = build
  }

  /// - Returns: the report, the signal that arrived meanwhile, and what the build held.
  func run(
    observe: @escaping @Sendable (BuildEvent) -> Void
  ) async -> (report: BuildReport, signal: Int32?, memory: BuildMemory) {
    await SystemSignal.answering { signals in
      let building = Task { await build.run(observe: observe) }
      let waiting = Task {
        let signal = await signals.first { _ in true }
        if signal != nil { building.cancel() }
        return signal
      }
      let (report, memory) = await building.value
      waiting.cancel()
      return (report, await waiting.value, memory)
    }
  }
}
