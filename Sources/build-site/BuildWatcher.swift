import SiteBuild
import Synchronization

/// Shows a build while it runs: on a terminal each step, and a bar for what takes over a second; in a pipe a line now
/// and then for a long step.
final class BuildWatcher: Sendable {
  private struct State {
    var hasBar = false
    /// When the step's last line was printed into a pipe, since its begin.
    var told = Duration.zero
  }

  private let console: Console
  private let report: ReportText
  private let isVerbose: Bool
  private let isQuiet: Bool
  private let state = Mutex(State())

  /// Until a step has taken so long, nothing is shown of it.
  private static let patience = Duration.seconds(1)
  /// Between two lines in a pipe.
  private static let interval = Duration.seconds(10)

  init(console: Console, report: ReportText, isVerbose: Bool, isQuiet: Bool) {
    self.console = console
    self.report = report
    self.isVerbose = isVerbose
    self.isQuiet = isQuiet
  }

  func observe(_ event: BuildEvent) {
    guard !isQuiet else { return }
    switch event {
    case .progress(let progress): show(progress)
    case .ended(let step):
      end()
      if isVerbose || console.isTerminal { console.printError(report.line(for: step)) }
    }
  }

  /// Clears the bar away.
  func end() {
    state.withLock { state in
      if state.hasBar { console.eraseLine() }
      state = State()
    }
  }

  private func show(_ progress: BuildProgress) {
    guard progress.duration >= Self.patience else { return }
    state.withLock { state in
      if console.isTerminal {
        console.eraseLine()
        console.write(report.bar(for: progress))
        state.hasBar = true
      } else if progress.duration - state.told >= Self.interval {
        console.printError(report.line(for: progress))
        state.told = progress.duration
      }
    }
  }
}
