import ArgumentParser
import SiteBuild

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site and publishes it in one step.",
    discussion: """
      An article with an error is reported and left out, and the exit status is 1; with --strict nothing is built then. \
      An error in the settings, the vocabulary, a template or a review always stops the build. SOURCE_DATE_EPOCH gives \
      the day of the edition where site.yml has none.
      """)

  @Option(help: ArgumentHelp("The folder with site.yml, articles and vocabulary.", valueName: "folder"))
  var seeds = "seeds"

  @Option(help: ArgumentHelp("The folder with the templates and assets.", valueName: "folder"))
  var templates = "templates"

  @Option(help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
  var output = "public"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will stand, in place of what site.yml says.", valueName: "url"),
    transform: { text in
      guard let url = BaseURL(text) else { throw ValidationError("it must be an http or https address") }
      return url
    })
  var baseURL: BaseURL?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Build from files of what analyze --stdin printed, in place of the articles.", valueName: "file"))
  var positions: [String] = []

  @Option(help: ArgumentHelp("The folder to keep what the next build need not do again.", valueName: "folder"))
  var cache = ".build-site-cache"

  @Flag(name: .customLong("no-cache"), help: "Do everything anew, and keep nothing.")
  var noCache = false

  @Flag(help: "Build nothing when any article has an error.")
  var strict = false

  @Option(help: "How many articles to read at one time. (default: one for each core)")
  var jobs: Int?

  @Flag(help: "Print problems only.")
  var quiet = false

  @Flag(help: "Print every step, even where the output is not a terminal.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    for (name, path) in [("--seeds", seeds), ("--templates", templates), ("--output", output), ("--cache", cache)]
    where path.isEmpty {
      throw ValidationError("\(name) must not be empty")
    }
  }

  func run() async throws {
    let surroundings = Surroundings()
    let console = Console(surroundings)
    var build = SiteBuild()
    build.seeds = seeds
    build.templates = templates
    build.output = output
    build.baseURL = baseURL
    build.isStrict = strict
    build.results = positions
    build.cache = noCache ? nil : surroundings.program.map { BuildCache(folder: cache, program: $0) }
    build.jobs = jobs ?? surroundings.cores
    build.sourceDateEpoch = surroundings.sourceDateEpoch

    let report = ReportText(style: console.style, output: output)
    let watcher = BuildWatcher(console: console, report: report, isVerbose: verbose, isQuiet: quiet)
    let (result, signal, memory) = await InterruptibleBuild(build).run { watcher.observe($0) }
    watcher.end()
    for diagnostic in result.diagnostics { console.printError(console.style.line(for: diagnostic)) }
    if !quiet { console.printError(report.closingLine(for: result)) }
    let code =
      switch result.result {
      case .built, .unchanged: ExitCode.success
      case .builtWithErrors, .notBuilt: ExitCode.failure
      case .interrupted: ExitCode(128 + (signal ?? SystemSignal.interrupt))
      }
    // Here, so that nobody waits until the memory is freed.
    withExtendedLifetime(memory) { Self.exit(withError: code) }
  }
}
