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
    return "  \(sign) \(Self.padded(step.name, to: 20))  \(facts) \(time)"
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
