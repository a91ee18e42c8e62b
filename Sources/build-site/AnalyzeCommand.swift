import ArgumentParser
import BriefingModel
import SiteBuild

struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Prints what is read in articles: JSON Lines, one article a line.",
    discussion: "Offsets are [start, end) in Unicode scalars of the article's file.")

  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let surroundings = Surroundings()
    let console = Console(surroundings)
    let analysis = Analysis(
      paths: reading.paths, vocabulary: reading.vocabulary, appliesReview: !reading.noReview, jobs: surroundings.cores)
    SystemSignal.ignoreBrokenPipes()
    var writing = StandardStream.Result.written
    let diagnostics = await analysis.run { line in
      writing = StandardStream.output.write(line)
      return writing == .written
    }
    console.print(diagnostics)
    if case .failed(let reason) = writing {
      console.printError("error: cannot write to the standard output: \(reason) [output-failed]")
      throw ExitCode.failure
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
  }
}
