import ArgumentParser
import BriefingModel
import SiteBuild

struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Prints what is read in articles: JSON Lines, one article a line.",
    discussion: """
      Offsets are [start, end) in Unicode scalars of the article's file.

      With --stdin, articles are read from the standard input, one a line of JSON: id and text, and if known title, \
      outlet, author, date, url, language and publish. Each line is answered by one, with all that a site needs in \
      "record", for build --positions; a line without an article is answered by one with "error", and the exit status \
      stays 0. Nothing is kept from line to line, so that any number of machines can share the work.
      """)

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Read articles from the standard input, one a line of JSON.")
  var stdin = false

  func validate() throws {
    if stdin && !reading.paths.isEmpty { throw ValidationError("--stdin and paths exclude each other") }
    if !stdin && reading.paths.isEmpty { throw ValidationError("name an article or a folder, or give --stdin") }
  }

  func run() async throws {
    let surroundings = Surroundings()
    let console = Console(surroundings)
    SystemSignal.ignoreBrokenPipes()
    var writing = StandardStream.Result.written
    let write = { (line: String) in
      writing = StandardStream.output.write(line)
      return writing == .written
    }
    let diagnostics = stdin ? analyzeLines(write) : await analyzeFiles(jobs: surroundings.cores, write)
    console.print(diagnostics)
    if case .failed(let reason) = writing {
      console.printError("error: cannot write to the standard output: \(reason) [output-failed]")
      throw ExitCode.failure
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
  }

  private func analyzeFiles(jobs: Int, _ write: (String) -> Bool) async -> [Diagnostic] {
    let analysis = Analysis(
      paths: reading.paths, vocabulary: reading.vocabulary, appliesReview: !reading.noReview, jobs: jobs)
    return await analysis.run(write: write)
  }

  /// One by one, so that whoever waits for an answer gets it before the next line; an engine runs many such processes.
  private func analyzeLines(_ write: (String) -> Bool) -> [Diagnostic] {
    let made = LineAnalysis.make(vocabulary: reading.vocabulary)
    guard let analysis = made.value else { return made.diagnostics }
    for (index, line) in StandardInput(byteLimit: LineAnalysis.byteLimit).enumerated() {
      guard write(analysis.result(of: line, number: index + 1) + "\n") else { break }
    }
    return made.diagnostics
  }
}
