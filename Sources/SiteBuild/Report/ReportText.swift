import BriefingModel

/// A build's report in words.
package struct ReportText: Sendable {
  package var style: TextStyle
  /// The output folder, as the user named it.
  package var output: String

  package init(style: TextStyle, output: String) {
    self.style = style
    self.output = output
  }

  /// One line for a step: its name, what it found and its time, in columns.
  package func line(for step: BuildReport.Step) -> String {
    let sign = step.isDone ? style.colored("✓", .green) : style.colored("✗", .red)
    let facts = Self.padded(step.facts.joined(separator: ", "), to: 44)
    let time = style.dimmed(Self.padded(Decimals.text(step.duration), to: 7, atStart: true))
    return "  \(sign) \(Self.padded(step.name, to: 21))  \(facts) \(time)"
  }

  /// How far a step has come, on one line without its end: "  Read the articles  ████░░░░  4,210 of 19,024 · …".
  package func bar(for progress: BuildProgress) -> String {
    let width = 20
    let filled = progress.total > 0 ? min(width, progress.done * width / progress.total) : 0
    let bar = String(repeating: "█", count: filled) + style.dimmed(String(repeating: "░", count: width - filled))
    return "    \(Self.padded(progress.step, to: 21)) \(bar) \(Self.words(for: progress))"
  }

  /// The same in words, for a pipe.
  package func line(for progress: BuildProgress) -> String {
    "\(progress.step): \(Self.words(for: progress))"
  }

  /// "4210 of 19024, 3100/s, 5 s left"
  private static func words(for progress: BuildProgress) -> String {
    let rate = Double(progress.done) / max(0.001, progress.duration / .seconds(1))
    let speed = "\(Decimals.text(rate, places: 0))/s"
    guard progress.total > 0 else { return "\(progress.done), \(speed)" }
    guard progress.done > 0 else { return "0 of \(progress.total)" }
    let rest = Decimals.text(Double(progress.total - progress.done) / rate, places: 0)
    return "\(progress.done) of \(progress.total), \(speed), \(rest) s left"
  }

  /// The last line: whether there is a new site, and what was wrong.
  package func closingLine(for report: BuildReport) -> String {
    let errors = report.diagnostics.count { $0.severity == .error }
    let warnings = report.diagnostics.count - errors
    let problems = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { Facts.count($0.0, $0.1) }.joined(separator: ", ")
    let time = "in \(Decimals.text(report.duration))"
    switch report.result {
    case .built:
      let suffix = problems.isEmpty ? "" : ", with \(problems)"
      return style.bold(style.colored("Built \(output) \(time)\(suffix).", .green))
    case .unchanged:
      let suffix = problems.isEmpty ? "" : ", with \(problems)"
      return style.bold(style.colored("\(output) stands as it would be built (\(time))\(suffix).", .green))
    case .builtWithErrors:
      return style.bold(
        style.colored("Built \(output) \(time) without the articles that have errors: \(problems).", .yellow))
    case .notBuilt:
      return style.bold(style.colored("Not built: \(problems). \(output) is as it was.", .red))
    case .interrupted:
      return style.bold(style.colored("Stopped. \(output) is as it was.", .red))
    }
  }

  private static func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return atStart ? space + text : text + space
  }
}
