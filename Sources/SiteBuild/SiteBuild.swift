import BriefingModel
import Compare
import Compose
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
  package func run(observe: @escaping (BuildEvent) -> Void = { _ in }) async -> BuildReport {
    var log = BuildLog(observe: observe)
    do throws(BuildStop) {
      let result = try await build(&log)
      return log.report(result)
    } catch {
      return log.report(Task.isCancelled ? .interrupted : .notBuilt)
    }
  }

  private func build(_ log: inout BuildLog) async throws(BuildStop) -> BuildReport.Result {
    // Both folders are looked at before either's errors stop the build, so that all are shown at once.
    let loadedSeeds = await log.step("Read the seeds", { _ in loadSeeds() }, facts: Facts.of)
    let loadedTemplates = await log.step(
      "Read the templates", { _ in SiteTemplates.load(from: templates) },
      facts: { [Facts.count($0.assetFiles().count, "asset")] })
    let (seeds, site) = (try log.need(loadedSeeds), try log.need(loadedTemplates))
    if isStrict { try log.stopAtErrors() }

    let read = try log.need(
      await log.step("Read the articles", { await readArticles(of: seeds, &$0) }, facts: Facts.of))
    if isStrict { try log.stopAtErrors() }
    let openedOutput = await log.step(
      "Read the last edition", { _ in openOutput(before: seeds.settings.edition) },
      facts: { Facts.of($0.lastEdition) })
    defer { openedOutput?.publication.remove() }
    let output = try log.need(openedOutput)
    let known = knownPages()
    let key = key(of: read, with: site)
    if !log.hasErrors, isStanding(known, in: output.publication, key) { return .unchanged }

    let composer = try log.need(
      await log.step(
        "Compare the positions", { _ in Outcome(value: compare(read, with: output.lastEdition)) },
        facts: { _ in [] }))
    let tasks = composer.pageTasks()
    let writer = siteWriter(output, known, site, read, frame(of: tasks, composer, seeds.settings))
    let written = try log.need(
      await log.step(
        "Write the site", { await write(tasks, composer, of: read, with: writer, &$0) },
        facts: Facts.of))
    let published = await log.step(
      "Publish", { _ in finish(output.publication, written) }, facts: { _ in [] })
    if published == nil { throw BuildStop() }
    for problem in keep(written, read, key) { log.add(problem) }
    output.publication.leaveSpare(written.record.files.keys)
    return log.hasErrors ? .builtWithErrors : .built
  }
}
