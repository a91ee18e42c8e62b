import BriefingModel
import Testing

@testable import SiteBuild

struct ReportTextTests {
  private let plain = ReportText(style: TextStyle(hasColor: false), output: "public")

  @Test(arguments: [
    (BuildReport.Result.built, [], "Built public in 1.2 s."),
    (.unchanged, [], "public stands as it would be built (in 1.2 s)."),
    (.built, [warning], "Built public in 1.2 s, with 1 warning."),
    (
      .builtWithErrors, [error, error, warning],
      "Built public in 1.2 s without the articles that have errors: 2 errors, 1 warning."
    ),
    (.notBuilt, [error], "Not built: 1 error. public is as it was."),
    (.interrupted, [], "Stopped. public is as it was."),
  ])
  func saysWhetherThereIsANewSite(_ result: BuildReport.Result, _ diagnostics: [Diagnostic], _ line: String) {
    let report = BuildReport(steps: [], diagnostics: diagnostics, result: result, duration: .milliseconds(1234))
    #expect(plain.closingLine(for: report) == line)
  }

  private static let error = Diagnostic(.error, "broken", "it is broken")
  private static let warning = Diagnostic(.warning, "odd", "it is odd")

  @Test func linesUpTheSteps() {
    let steps = [
      BuildReport.Step(name: "Read", facts: ["1 article"], duration: .milliseconds(7), isDone: true),
      BuildReport.Step(name: "Publish", facts: [], duration: .seconds(12), isDone: false),
    ]
    let lines = steps.map(plain.line)
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(lines[0].hasPrefix("  ✓ Read") && lines[0].hasSuffix("   7 ms"))
    #expect(lines[1].hasPrefix("  ✗ Publish") && lines[1].hasSuffix(" 12.0 s"))
  }

  @Test func printsADiagnosticPlainlyAndWithColor() {
    let diagnostic = Diagnostic(.error, "broken", "it is \u{1B}[2Jbroken", at: SourceLocation(path: "a\nb", line: 3))
    #expect(
      TextStyle(hasColor: false).line(for: diagnostic) == "a\u{FFFD}b:3: error: it is \u{FFFD}[2Jbroken [broken]")
    #expect(TextStyle(hasColor: true).line(for: diagnostic).contains("\u{1B}[31merror:\u{1B}[0m"))
  }

  @Test(arguments: [
    (0, 400, 2, "░░░░░░░░░░░░░░░░░░░░ 0 of 400"), (100, 400, 2, "█████░░░░░░░░░░░░░░░ 100 of 400, 50/s, 6 s left"),
    (400, 400, 8, "████████████████████ 400 of 400, 50/s, 0 s left"), (8, 0, 2, "░░░░░░░░░░░░░░░░░░░░ 8, 4/s"),
  ])
  func showsHowFarAStepHasCome(_ done: Int, _ total: Int, _ seconds: Int, _ words: String) {
    let progress = BuildProgress(step: "Read the articles", done: done, total: total, duration: .seconds(seconds))
    let text = ReportText(style: TextStyle(hasColor: false), output: "public")
    #expect(text.bar(for: progress) == "    Read the articles     \(words)")
    let inWords = words.split(separator: " ", maxSplits: 1).last.map(String.init)
    #expect(text.line(for: progress) == "Read the articles: \(inWords ?? "")")
  }

  @Test func tellsOfProgressNowAndThenOnly() async throws {
    var told: [BuildProgress] = []
    var progress = StepProgress(step: "Read the articles") { told.append($0) }
    progress.expect(2000)
    for _ in 0..<1000 { progress.advance() }
    try await Task.sleep(for: .milliseconds(150))
    progress.advance()
    progress.advance()
    #expect(told.last.map { [$0.done, $0.total] } == [1001, 2000])
    #expect(told.count < 10)
  }
}
