import BriefingModel
import Compare
import Compose
import Ingest
import Publish
import Render

/// The steps that are more than one call.
extension SiteBuild {
  /// The editor's folder, with what the command line says in place of its settings.
  func loadEdition() -> Outcome<Edition> {
    var outcome = SeedsFolder(path: seeds, sourceDateEpoch: sourceDateEpoch).load()
    if let baseURL { outcome.value?.settings.baseURL = baseURL.text }
    return outcome
  }

  /// Every article's reading, reviewed. An error in a review leaves no value: what an editor decided must hold.
  func read(_ edition: Edition) async -> Outcome<[ArticleReading]> {
    let reader = ReviewedArticleReader(vocabulary: edition.vocabulary)
    let results = await OrderedTasks(jobs: jobs).map(edition.articles) { reader.read($0) }
    var outcome = Outcome(value: results.map(\.reading), diagnostics: results.flatMap(\.diagnostics))
    if outcome.hasErrors { outcome.value = nil }
    return outcome
  }

  /// No value when a quotation is not, to the last character, what its article has at that place.
  func check(_ dataFiles: [SiteFile], of edition: Edition) -> Outcome<[SiteFile]> {
    let problems = QuotationCheck(articles: edition.articles).problems(in: dataFiles)
    return Outcome(value: problems.isEmpty ? dataFiles : nil, diagnostics: problems)
  }

  /// What lies in the output folder of the edition before this one; nothing where that cannot be trusted.
  func loadLastEdition(before date: CalendarDate?) -> Outcome<PublishedEdition?> {
    guard let date else { return Outcome(value: .some(nil)) }
    let folder = OutputFolder(path: output)
    guard let edition = folder.publishedFile(EditionFile.path), let positions = folder.publishedFile(PositionsFile.path)
    else { return Outcome(value: .some(nil)) }
    do throws(EditionFile.Unreadable) {
      let last = try LastPublication(edition: edition, positions: positions)
      return Outcome(value: last.edition(before: date))
    } catch {
      let problem = Diagnostic(
        .warning, "last-edition-unreadable",
        "this is not what build-site wrote here, so nothing is said of what changed: put back the last edition’s files, "
          + "or build again to begin anew", at: SourceLocation(path: "\(output)/\(EditionFile.path)"))
      return Outcome(value: .some(nil), diagnostics: [problem])
    }
  }

  func render(
    _ pages: [Page], of edition: Edition, with templates: SiteTemplates, feedPath: String?
  ) -> Outcome<[SiteFile]> {
    let frame = SiteFrame(
      settings: edition.settings, paths: Set(pages.map(\.path)), feedPath: feedPath,
      searchPath: SiteComposer.searchPath)
    let rendered = pages.flatMap { Task.isCancelled ? [] : templates.render($0, in: frame) }
    return Outcome(
      value: rendered + templates.assetFiles() + HostFiles.all(pages: pages, settings: edition.settings))
  }

  func publish(_ files: [SiteFile]) -> Outcome<[SiteFile]> {
    do throws(PublishError) {
      try OutputFolder(path: output).publish(files)
      return Outcome(value: files)
    } catch {
      return Outcome(value: nil, diagnostics: [error.diagnostic])
    }
  }
}
