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
  package var output = "public"
  /// Where the site will stand, in place of what the settings say.
  package var baseURL: BaseURL?
  /// `SOURCE_DATE_EPOCH`, which gives the day of the edition where the settings do not.
  package var sourceDateEpoch: String?
  /// Whether an article with an error stops the build; otherwise it is left out.
  package var isStrict = false
  /// How many articles are read at one time.
  package var jobs = 1

  package init() {
  }

  /// Builds and publishes the site. When the task is canceled before the site is in place, nothing changes.
  /// - Parameter observe: gets each step as it ends.
  package func run(observe: @escaping (BuildReport.Step) -> Void = { _ in }) async -> BuildReport {
    var log = BuildLog(observe: observe)
    do throws(BuildStop) {
      try await build(&log)
      return log.report(log.hasErrors ? .builtWithErrors : .built)
    } catch {
      return log.report(Task.isCancelled ? .interrupted : .notBuilt)
    }
  }

  private func build(_ log: inout BuildLog) async throws(BuildStop) {
    // Both folders are looked at before either's errors stop the build, so that all are shown at once.
    let loadedEdition = await log.step("Read the seeds", { loadEdition() }, facts: Facts.of)
    let loadedTemplates = await log.step(
      "Read the templates", { SiteTemplates.load(from: templates) },
      facts: { [Facts.count($0.assetFiles().count, "asset")] })
    let (edition, site) = (try log.need(loadedEdition), try log.need(loadedTemplates))
    if isStrict { try log.stopAtErrors() }

    let readings = try log.need(
      await log.step("Read the articles", { await read(edition) }, facts: Facts.of))
    let comparison = Comparison(
      vocabulary: edition.vocabulary, articles: edition.articles, readings: readings)
    let lastEdition = try log.need(
      await log.step(
        "Read the last edition", { loadLastEdition(before: edition.settings.edition) }, facts: Facts.ofLastEdition))
    let composer = SiteComposer(
      edition: edition, readings: readings, comparison: comparison, lastEdition: lastEdition)
    let pages = try log.need(
      await log.step("Compose the pages", { Outcome(value: composer.pageTasks().map { $0.page() }) }, facts: Facts.of))
    let data = composer.dataFiles()
    let feed = composer.feedFile()
    _ = try log.need(
      await log.step("Check the quotations", { check(data, of: edition) }, facts: { _ in Facts.ofEvidence(readings) }))
    let files = try log.need(
      await log.step(
        "Render the pages", { render(pages, of: edition, with: site, feedPath: feed?.path) }, facts: Facts.of))
    let others = data + composer.scriptFiles() + composer.imageFiles() + [feed].compactMap { $0 }
    let published = await log.step("Publish", { publish(files + others) }, facts: Facts.of)
    if published == nil { throw BuildStop() }
  }
}
