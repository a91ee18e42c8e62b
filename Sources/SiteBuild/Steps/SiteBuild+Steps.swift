import BriefingModel
import Compare
import Compose
import Extract
import Ingest
import Publish
import Render

/// The steps that are more than one call.
extension SiteBuild {
  /// The editor's folder, with what the command line says in place of its settings.
  func loadSeeds() async -> Outcome<Seeds> {
    let folder = SeedsFolder(path: seeds, sourceDateEpoch: sourceDateEpoch)
    var outcome = await folder.loadAtOnce(needsArticles: results.isEmpty)
    if let baseURL { outcome.value?.settings.baseURL = baseURL.text }
    return outcome
  }

  /// Nil where there is no vocabulary, or no need of a reader.
  func articleReader(_ vocabulary: Vocabulary?, _ english: EnglishWords?) async -> ArticleReader? {
    guard let vocabulary, let english else { return nil }
    return await ArticleReader.atOnce(vocabulary: vocabulary, english: english)
  }

  /// Every article's reading, reviewed.
  /// - Parameter reader: nil where there may be none that must be read.
  func readArticles(
    of seeds: Seeds, by reader: ArticleReader?, _ known: ReadingCache, _ progress: inout StepProgress
  ) async -> Outcome<ReadEdition> {
    if !results.isEmpty {
      return ResultFiles(paths: results, vocabulary: seeds.vocabularyFingerprint)
        .read(seeds.settings, seeds.vocabulary, &progress)
    }
    let reader = EditionReader(
      vocabulary: seeds.vocabulary, reader: reader, known: known, context: context(seeds.vocabularyFingerprint))
    return await reader.read(seeds, jobs: jobs, &progress)
  }

  struct Output: Sendable {
    var publication: Publication
    var lastEdition: PublishedEdition?
  }

  /// What lies at the output's place.
  func standingSite() -> Result<StandingSite, PublishError> {
    do throws(PublishError) {
      return .success(try OutputFolder(path: output, spare: sparePath).look())
    } catch {
      return .failure(error)
    }
  }

  /// The output folder, and the edition before this one that lies there; nothing where that cannot be trusted.
  func openOutput(_ standing: Result<StandingSite, PublishError>, before date: CalendarDate?) -> Outcome<Output> {
    do throws(PublishError) {
      let publication = try OutputFolder(path: output, spare: sparePath).begin(after: standing.get())
      let last = lastEdition(in: publication, before: date)
      return Outcome(
        value: Output(publication: publication, lastEdition: last.value ?? nil), diagnostics: last.diagnostics)
    } catch {
      return Outcome(value: nil, diagnostics: [error.diagnostic])
    }
  }

  private func lastEdition(in publication: Publication, before date: CalendarDate?) -> Outcome<PublishedEdition?> {
    guard let date, let edition = publication.lastFile(EditionFile.path),
      let positions = publication.lastFile(PositionsFile.path)
    else { return Outcome(value: .some(nil)) }
    do throws(EditionFile.Unreadable) {
      let last = try LastPublication(edition: edition, positions: positions)
      return Outcome(value: .some(try last.edition(before: date)))
    } catch {
      let problem = Diagnostic(
        .warning, "last-edition-unreadable",
        "this is not what build-site wrote here, so nothing is said of what changed: put back the last edition’s files, "
          + "or build again to begin anew", at: SourceLocation(path: "\(output)/\(EditionFile.path)"))
      return Outcome(value: .some(nil), diagnostics: [problem])
    }
  }

  struct Compared: Sendable {
    var composer: SiteComposer
    /// The paths of the pages of the last build that were not put into their place meanwhile; nil where none was.
    var late: Set<String>?
  }

  func compare(
    _ read: ReadEdition, with lastEdition: PublishedEdition?, reusingPagesOf writer: SiteWriter
  ) async -> Compared {
    // In this order, since the composer waits for the first.
    async let indexed = IndexedEdition(read.edition, readings: read.readings)
    async let late = writer.reusePages(jobs: jobs)
    let comparison = Comparison(
      vocabulary: read.edition.vocabulary, articles: read.edition.articles, readings: read.readings)
    let composer = SiteComposer(
      edition: read.edition, readings: read.readings, indexed: await indexed, comparison: comparison,
      lastEdition: lastEdition)
    return Compared(composer: composer, late: await late)
  }

  func frame(of tasks: [PageTask], _ settings: SiteSettings) -> SiteFrame {
    frame(ofPages: tasks.lazy.map(\.path), settings)
  }

  private func frame(ofPages paths: some Sequence<String>, _ settings: SiteSettings) -> SiteFrame {
    var sections: Set<String> = []
    for path in paths where !path.utf8.contains(UInt8(ascii: "/")) { sections.insert(path) }
    return SiteFrame(
      settings: settings, paths: sections, feedPath: SiteComposer.feedPath(in: settings),
      searchPath: SiteComposer.searchPath)
  }

  /// A writer in the frame that the last build's pages stood in, which is mostly that of this one too.
  func earlyWriter(
    _ output: Output, _ known: PageCache, _ templates: SiteTemplates, _ read: ReadEdition
  ) -> SiteWriter {
    SiteWriter(
      publication: output.publication, templates: templates,
      frame: frame(ofPages: known.pages.keys, read.edition.settings), known: known,
      program: context(read.vocabularyFingerprint),
      digest: EditionDigest(
        articles: read.digests, settings: read.edition.settings, vocabulary: read.vocabularyFingerprint,
        lastEdition: output.lastEdition), fingerprints: read.fingerprints)
  }

  /// Writes every page and every file beside the pages. No value when a quotation is not, to the last character, what
  /// its article has at that place.
  func write(
    _ tasks: [PageTask], _ composer: SiteComposer, of read: ReadEdition, with writer: SiteWriter,
    _ progress: inout StepProgress
  ) async -> Outcome<WrittenSite> {
    // The files beside the pages are composed meanwhile, since that takes one core.
    async let writing = writeFiles(composer, of: read, with: writer)
    var site = WrittenSite()
    site.reserveCapacity(pages: tasks.count)
    site.record.context = writer.context
    var problem: PublishError?
    progress.expect(tasks.count)
    await OrderedTasks(jobs: jobs).run(tasks, writer.write(_:)) { result in
      progress.advance()
      switch result {
      case .success(let page): site.add(page)
      case .failure(let error): problem = error
      }
      return problem == nil
    }
    let groups = await writing
    if let problem { return Outcome(value: nil, diagnostics: groups.diagnostics + [problem.diagnostic]) }
    guard let groups = groups.value else { return Outcome(value: nil, diagnostics: groups.diagnostics) }
    for group in groups { site.add(group) }
    writer.takeBackPages(butThoseOf: site.record)
    let hostFiles = HostFiles.all(pages: site.summaries, settings: read.edition.settings)
    do throws(PublishError) {
      for file in writer.templates.assetFiles() + hostFiles where !Task.isCancelled {
        site.add(try writer.write(file))
      }
      return Outcome(value: site)
    } catch {
      return Outcome(value: nil, diagnostics: [error.diagnostic])
    }
  }

  private func writeFiles(
    _ composer: SiteComposer, of read: ReadEdition, with writer: SiteWriter
  ) async -> Outcome<[SiteWriter.WrittenGroup]> {
    var groups: [SiteWriter.WrittenGroup] = []
    for task in composer.fileTasks() {
      let outcome = writer.write(task) { files in
        // What is taken as it lies has been checked.
        files.contains { $0.path == PositionsFile.path }
          ? QuotationCheck(articles: read.edition.articles).problems(in: files) : []
      }
      guard let group = outcome.value else { return Outcome(value: nil, diagnostics: outcome.diagnostics) }
      groups.append(group)
    }
    return Outcome(value: groups)
  }

  /// Puts the new site in its place.
  func finish(_ publication: Publication, _ site: WrittenSite) -> Outcome<WrittenSite> {
    do throws(PublishError) {
      try publication.finish(site.paths)
      return Outcome(value: site)
    } catch {
      return Outcome(value: nil, diagnostics: [error.diagnostic])
    }
  }
}
