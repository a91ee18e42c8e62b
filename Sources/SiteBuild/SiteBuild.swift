import BriefingModel
import Compare
import Compose
import Extract
import Ingest
import Publish
import Render

/// The whole way of the data, from `seeds/` to `public/`.
package struct SiteBuild: Sendable {
  /// The folder that the editor owns.
  package var seeds = "seeds"
  /// The folder that the designer owns.
  package var templates = "templates"
  /// Files of what `LineAnalysis` gave, in place of the articles of the editor's folder; empty for those.
  package var results: [String] = []
  package var output = "public"
  /// Where the site will stand, in place of what the settings say.
  package var baseURL: BaseURL?
  /// `SOURCE_DATE_EPOCH`, which gives the day of the edition where the settings do not.
  package var sourceDateEpoch: String?
  /// Whether an article with an error stops the build; otherwise it is left out.
  package var isStrict = false
  /// How many articles are read, and pages written, at one time.
  package var jobs = 1
  /// What was found and written is kept here for the next build; nil when nothing is to be kept.
  package var cache: BuildCache?

  package init() {
  }

  /// Builds and publishes the site. When the task is canceled before the site is in place, nothing changes.
  /// - Parameter observe: gets each step as it ends, and how far the long ones have come.
  package func run(
    observe: @escaping (BuildEvent) -> Void = { _ in }
  ) async -> (report: BuildReport, memory: BuildMemory) {
    var log = BuildLog(observe: observe)
    var memory = BuildMemory()
    do throws(BuildStop) {
      let result = try await build(&log, &memory)
      return (log.report(result), memory)
    } catch {
      return (log.report(Task.isCancelled ? .interrupted : .notBuilt), memory)
    }
  }

  private func build(
    _ log: inout BuildLog, _ memory: inout BuildMemory
  ) async throws(BuildStop) -> BuildReport.Result {
    // Each is begun as early as it can be, and first what most waits for.
    async let seedsRead = loadSeeds()
    // Where nothing was read before, articles must be.
    let mustRead = !hasKnownReadings && results.isEmpty
    async let words = mustRead ? EnglishWords() : nil
    async let standing = standingSite()
    async let cached = (readings: knownReadings(), pages: knownPages())
    async let templatesRead = SiteTemplates.load(from: templates)
    let seedsOutcome = await seedsRead
    let loadedSeeds = await log.step("Read the seeds", { _ in seedsOutcome }, facts: Facts.of)
    let english = await words
    async let articleReader = articleReader(loadedSeeds?.vocabulary, english)
    // Both folders are looked at before either's errors stop the build, so that all are shown at once.
    let templatesOutcome = await templatesRead
    let loadedTemplates = await log.step(
      "Read the templates", { _ in templatesOutcome },
      facts: { [Facts.count($0.assetFiles().count, "asset")] })
    let (seeds, site) = (try log.need(loadedSeeds), try log.need(loadedTemplates))
    if isStrict { try log.stopAtErrors() }

    let (known, lastSite) = (await cached, await standing)
    memory.keep((seeds, known, lastSite))
    async let opening = openOutput(lastSite, before: seeds.settings.edition)
    let reader = await articleReader
    let loadedArticles = await log.step(
      "Read the articles", { await readArticles(of: seeds, by: reader, known.readings, &$0) }, facts: Facts.of)
    let opened = await opening
    let openedOutput = await log.step(
      "Read the last edition", { _ in opened }, facts: { Facts.of($0.lastEdition) })
    defer { openedOutput?.publication.remove() }
    let (read, output) = (try log.need(loadedArticles), try log.need(openedOutput))
    if isStrict { try log.stopAtErrors() }
    memory.keep(read)
    async let keeping = keep(read, after: known.readings)
    let key = key(of: read, with: site)
    if !log.hasErrors, isStanding(known.pages, in: output.publication, key) {
      if let problem = await keeping { log.add(problem) }
      return .unchanged
    }

    let early = earlyWriter(output, known.pages, site, read)
    let compared = try log.need(
      await log.step(
        "Compare the positions",
        { _ in Outcome(value: await compare(read, with: output.lastEdition, reusingPagesOf: early)) },
        facts: { _ in [] }))
    let composer = compared.composer
    let tasks = composer.pageTasks()
    memory.keep((compared, tasks))
    let writer = early.writer(in: frame(of: tasks, seeds.settings), without: compared.late)
    let written = try log.need(
      await log.step(
        "Write the site", { await write(tasks, composer, of: read, with: writer, &$0) },
        facts: Facts.of))
    memory.keep(written)
    async let recording = record(of: written, key)
    let published = await log.step(
      "Publish", { _ in finish(output.publication, written) }, facts: { _ in [] })
    if published == nil { throw BuildStop() }
    for problem in [await keeping, keep(await recording)] { problem.map { log.add($0) } }
    output.publication.leaveSpare(written.paths)
    return log.hasErrors ? .builtWithErrors : .built
  }
}
