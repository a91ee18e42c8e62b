import ArgumentParser
import BriefingModel
import SiteBuild

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures what is read in articles against a coding by hand.",
    discussion: """
      The coding is in JSON Lines, one position a line, with document, actor, issue, stance, attributed_by, evidence \
      and contested. Only documents that are among the paths and in the coding count. Where articles have reviews, \
      the machine alone is measured too: against the coding, and against the reviews.
      """)

  @Option(help: ArgumentHelp("The coding by hand.", valueName: "file"))
  var gold: String

  @OptionGroup var reading: ReadingOptions

  @Flag(
    help: """
      Also print each miss, each unfounded position and each wrong stance, with its sentence and what was read in it.
      """)
  var errors = false

  func validate() throws {
    if reading.paths.isEmpty { throw ValidationError("name an article or a folder") }
  }

  func run() async throws {
    let surroundings = Surroundings()
    let console = Console(surroundings)
    let evaluation = Evaluation(
      gold: gold, paths: reading.paths, vocabulary: reading.vocabulary, appliesReview: !reading.noReview,
      jobs: surroundings.cores)
    let outcome = await evaluation.run()
    console.print(outcome.diagnostics)
    if let findings = outcome.value {
      let text = EvaluationText(findings)
      let lines = text.summary() + (errors ? [""] + text.mismatches() : [])
      SystemSignal.ignoreBrokenPipes()
      if case .failed(let reason) = StandardStream.output.write(lines.map { $0 + "\n" }.joined()) {
        console.printError("error: cannot write to the standard output: \(reason) [output-failed]")
        throw ExitCode.failure
      }
    }
    if outcome.value == nil || outcome.hasErrors { throw ExitCode.failure }
  }
}
