#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One size of the benchmark: everything is done in turn, so that what else the machine does strikes all alike.
struct SiteTrial {
  let program: String
  let templates: String
  let seeds: TrialSeeds
  /// Where everything is put that the trial makes.
  let folder: String

  private var builds: [Subprocess] = []
  private var rebuilds: [Subprocess] = []
  private var markdown: [Double] = []
  private var writing: [Double] = []
  private var hugo: [Subprocess] = []

  init(program: String, templates: String, seeds: TrialSeeds, folder: String) {
    self.program = program
    self.templates = templates
    self.seeds = seeds
    self.folder = folder
  }

  mutating func run() throws {
    for name in ["site", "cache", "copy", "hugo"] { try? FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
    builds.append(try build())
    // At once: what others write would still be on its way to the disk, which a publication waits for.
    try seeds.changeOneArticle()
    rebuilds.append(try build())
    let site = try PublishedSite(path: "\(folder)/site")
    markdown.append(try site.secondsOfMarkdown())
    writing.append(try site.secondsOfWriting(to: "\(folder)/copy"))
    if Subprocess.isInstalled(HugoSite.program) {
      hugo.append(try HugoSite(at: "\(folder)/hugo", pagesOf: site).build(errorFile: "\(folder)/errors"))
    }
  }

  /// The least of all runs.
  func measure() throws -> SiteMeasure {
    guard let build = builds.min(by: { $0.seconds < $1.seconds }),
      let rebuild = rebuilds.min(by: { $0.seconds < $1.seconds })
    else { throw Subprocess.Failure(description: "no run") }
    let site = try PublishedSite(path: "\(folder)/site")
    let bytes = try site.files.reduce(0) { $0 + (try site.bytes(of: $1).count) }
    return SiteMeasure(
      seeds: seeds, pages: site.pages.count, files: site.files.count, bytes: bytes, build: build,
      markdownSeconds: markdown.min() ?? 0, writingSeconds: writing.min() ?? 0,
      hugo: hugo.min { $0.seconds < $1.seconds }, rebuild: rebuild)
  }

  private func build() throws -> Subprocess {
    try Subprocess.run(
      program,
      [
        "build", "--seeds", seeds.path, "--templates", templates, "--output", "\(folder)/site", "--cache",
        "\(folder)/cache", "--verbose",
      ], errorFile: "\(folder)/errors")
  }
}
