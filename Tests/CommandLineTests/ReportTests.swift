import TestSupport
import Testing

struct ReportTests {
  let site: FixtureSite

  init() throws {
    site = try FixtureSite()
  }

  @Test func isOnePlainLineInAPipe() throws {
    let result = try site.run()
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 1)
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func isNothingWhenQuiet() throws {
    let result = try site.run("--quiet")
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test func listsTheStepsWhenVerbose() throws {
    let result = try site.run("--verbose")
    let steps = ["Read the seeds", "Read the templates", "Read the articles", "Write the site", "Publish"]
    for step in steps { #expect(result.errors.contains("✓ \(step)")) }
    #expect(result.errors.contains("2 articles, 2 issues, 2 groups"))
  }

  @Test(arguments: [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)])
  func hasColorOnATerminalOnly(_ environment: [String: String], _ hasColor: Bool) throws {
    let program = try Program().shellWord
    // script(1) runs a command on a terminal of its own.
    let result = try Program.shell(
      "script --quiet --return --command \(program) /dev/null", in: site.folder.path,
      environment: ["TERM": "xterm"].merging(environment) { _, new in new })
    #expect(result.status == 0)
    #expect(result.output.contains("✓") && result.output.contains("Built public"))
    #expect(result.output.contains("\u{1B}[") == hasColor)
  }

  @Test func neverLetsAnArticleSteerTheTerminal() throws {
    try site.folder.write("title: \"a\"\n\"\\e[2J\": x\n", to: "seeds/articles/first.yml")
    let result = try site.run()
    #expect(result.status == 1)
    #expect(!result.errors.contains("\u{1B}"))
  }
}
