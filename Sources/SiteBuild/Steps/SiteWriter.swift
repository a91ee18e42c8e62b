import BriefingModel
import Compose
import Publish
import Records
import Render

/// Composes, renders and writes pages one by one, on all cores; what the last build wrote and is the same is taken as
/// it lies there.
struct SiteWriter: Sendable {
  /// A page in its place.
  struct WrittenPage: Sendable {
    var entry: PageCache.Entry
    var reusedFiles: Int
  }

  struct WrittenFile: Sendable {
    var path: String
    var file: PageCache.File
    var isReused: Bool
  }

  /// Files beside the pages in their place.
  struct WrittenGroup: Sendable {
    var name: String
    var entry: PageCache.Group
    var files: [WrittenFile]
  }

  let publication: Publication
  let templates: SiteTemplates
  let known: PageCache
  /// Of all articles.
  private let digest: EditionDigest
  /// Of each article's contents.
  private let fingerprints: [Article.ID: UInt64]
  /// Of the program and the vocabulary.
  private let program: UInt64
  private let frame: SiteFrame
  /// Of the program, the vocabulary, the templates and what all pages share.
  let context: UInt64
  /// Of the pages of the last build, those that were not put into their place before it was known whether they are the
  /// same; nil where none was.
  private var late: Set<String>?

  init(
    publication: Publication, templates: SiteTemplates, frame: SiteFrame, known: PageCache, program: UInt64,
    digest: EditionDigest, fingerprints: [Article.ID: UInt64]
  ) {
    self.publication = publication
    self.templates = templates
    self.frame = frame
    self.known = known
    self.program = program
    self.digest = digest
    self.fingerprints = fingerprints
    context = Fingerprint.hash(of: [program, templates.fingerprint(in: frame)])
  }

  /// Puts all pages of the last build into their place that may be the same in this one, which mostly are.
  /// - Returns: the paths of all others; nil where no page was put into its place.
  func reusePages(jobs: Int) async -> Set<String>? {
    guard known.context == context else { return nil }
    let entries = Array(known.pages.values)
    var late: Set<String> = []
    var done = 0
    await OrderedTasks(jobs: jobs).run(entries, reusesPage) { isReused in
      if !isReused { late.insert(entries[done].summary.path) }
      done += 1
      return true
    }
    // Where the task was canceled.
    for entry in entries[done...] { late.insert(entry.summary.path) }
    return late
  }

  /// False where the page of the last build is not put into its place.
  private func reusesPage(_ entry: PageCache.Entry) -> Bool {
    entry.document.map { fingerprints[$0] != nil } ?? true && reuse(entry)
  }

  private func isEarly(_ path: String) -> Bool {
    late.map { !$0.contains(path) && known.pages.index(forKey: path) != nil } ?? false
  }

  /// The same writer in the frame of this edition.
  /// - Parameter late: what `reusePages` gave.
  func writer(in frame: SiteFrame, without late: Set<String>?) -> SiteWriter {
    var writer = SiteWriter(
      publication: publication, templates: templates, frame: frame, known: known, program: program, digest: digest,
      fingerprints: fingerprints)
    writer.late = late
    guard writer.context != context else { return writer }
    writer.takeBackPages(butThoseOf: PageCache())
    writer.late = nil
    return writer
  }

  /// Removes the pages that `reusePages` put there and the edition does not have.
  func takeBackPages(butThoseOf record: PageCache) {
    for path in known.pages.keys where record.pages.index(forKey: path) == nil && isEarly(path) { takeBack(path) }
  }

  private func takeBack(_ path: String) {
    publication.takeBack(SiteTemplates.paths(ofPage: path))
  }

  func write(_ task: PageTask) -> Result<WrittenPage, PublishError> {
    let inputs = inputs(task.part, task.document)
    if let page = reuse(task.path, inputs, where: { $0.inputs == inputs }) { return .success(page) }
    // A briefing is known by what it is composed from, another page only when it is composed.
    let known = content(ofBriefing: task)
    if let known, let page = reuse(task.path, inputs, where: { $0.content == known }) { return .success(page) }
    let page = task.page()
    let content = known ?? content(of: page)
    if known == nil, let page = reuse(task.path, inputs, where: { $0.content == content }) { return .success(page) }
    if isEarly(task.path) { takeBack(task.path) }
    do throws(PublishError) {
      var files: [WrittenFile] = []
      for file in templates.render(page, in: frame) { files.append(try write(file)) }
      let entry = PageCache.Entry(
        part: task.part, document: task.document, inputs: inputs, content: content, summary: PageSummary(page),
        files: files.map(\.file))
      return .success(WrittenPage(entry: entry, reusedFiles: files.count(where: \.isReused)))
    } catch {
      return .failure(error)
    }
  }

  /// - Parameter check: finds what must not be published among files that were composed.
  func write(_ task: FileTask, check: ([SiteFile]) -> [Diagnostic]) -> Outcome<WrittenGroup> {
    let inputs = inputs(task.part, nil)
    if let entry = known.groups[task.name], entry.inputs == inputs, let files = reuse(entry.paths) {
      return Outcome(value: WrittenGroup(name: task.name, entry: entry, files: files))
    }
    var entry = PageCache.Group(inputs: inputs)
    let composed: [SiteFile]
    switch task.work {
    case .files(let compose): composed = compose()
    case .table(let table):
      let joined = TableJoin(table: table, program: program, fingerprints: fingerprints)
        .join(known.groups[task.name]?.table) { lastFile(table.path) }
      composed = [joined.file]
      entry.table = joined.record
    }
    let problems = check(composed)
    guard problems.isEmpty else { return Outcome(value: nil, diagnostics: problems) }
    do throws(PublishError) {
      var files: [WrittenFile] = []
      for file in composed where !Task.isCancelled { files.append(try write(file)) }
      entry.paths = composed.map(\.path)
      return Outcome(value: WrittenGroup(name: task.name, entry: entry, files: files))
    } catch {
      return Outcome(value: nil, diagnostics: [error.diagnostic])
    }
  }

  /// Writes the file, or takes the last build's where that has the same bytes.
  func write(_ file: SiteFile) throws(PublishError) -> WrittenFile {
    let hash = Checksum.of(file.bytes[...])
    if let last = known.file(file.path), last.hash == hash, last.stamp.size == file.bytes.count,
      publication.reuse([(file.path, last.stamp)])
    {
      return WrittenFile(path: file.path, file: last, isReused: true)
    }
    let stamp = try publication.write(file)
    return WrittenFile(path: file.path, file: PageCache.File(hash: hash, stamp: stamp), isReused: false)
  }

  /// Of all that the page may be composed and rendered from.
  private func inputs(_ part: EditionPart, _ document: Article.ID?) -> UInt64 {
    Fingerprint.hash(of: [context, digest[part], document.flatMap { fingerprints[$0] } ?? 0])
  }

  /// Of all that a briefing is composed and rendered from; nil for other pages.
  private func content(ofBriefing task: PageTask) -> UInt64? {
    guard let inputs = task.inputs, let document = task.document, let article = fingerprints[document] else {
      return nil
    }
    return Fingerprint.hash(of: [context, inputs, article])
  }

  /// Of all that the page is rendered from.
  private func content(of page: Page) -> UInt64 {
    let texts =
      [page.kind.rawValue, page.title, page.description, page.markdown, page.structuredData]
      + (page.dataScript.map { [$0] } ?? [])
    let content = texts.map { Checksum.of(Array($0.utf8)[...]) }
    return Fingerprint.hash(of: [context] + content)
  }

  /// The page as the last build wrote it; nil unless all its files are there and it would be the same.
  private func reuse(_ path: String, _ inputs: UInt64, where isSame: (PageCache.Entry) -> Bool) -> WrittenPage? {
    guard var entry = known.pages[path], isSame(entry), isEarly(path) || reuse(entry) else { return nil }
    entry.inputs = inputs
    return WrittenPage(entry: entry, reusedFiles: entry.files.count)
  }

  /// Puts the page's files into their place as the last build wrote them: all, or none.
  private func reuse(_ entry: PageCache.Entry) -> Bool {
    publication.reuse(entry.writtenFiles.map { ($0.path, $0.file.stamp) })
  }

  /// The bytes of a file as the last build wrote it; nil where it is not so.
  private func lastFile(_ path: String) -> [UInt8]? {
    known.files[path].flatMap { publication.lastFile(path, $0.stamp) }
  }

  /// All of these files beside the pages as the last build wrote them, or nil.
  private func reuse(_ paths: [String]) -> [WrittenFile]? {
    let files = paths.compactMap { path in
      known.files[path].map { WrittenFile(path: path, file: $0, isReused: true) }
    }
    guard files.count == paths.count, publication.reuse(files.map { ($0.path, $0.file.stamp) }) else { return nil }
    return files
  }
}
