import BriefingModel
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

  func render(_ pages: [Page], of edition: Edition, with templates: SiteTemplates) -> Outcome<[SiteFile]> {
    let frame = SiteFrame(settings: edition.settings, paths: Set(pages.map(\.path)))
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
