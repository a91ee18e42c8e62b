import BriefingModel
import SiteBuild
import Testing

struct ReportTextTests {
  private let plain = ReportText(style: TextStyle(hasColor: false), output: "public")

  @Test(arguments: [
    (BuildReport.Result.built, [], "Built public in 1.2 s."),
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
}
