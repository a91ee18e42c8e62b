import BriefingModel
import Compose
import Publish
import Render

/// Composes, renders and writes pages one by one, on all cores; what the last build wrote and is the same is taken as
/// it lies there.
struct SiteWriter: Sendable {
  /// A page in its place.
  struct WrittenPage: Sendable {
    var entry: PageCache.Entry
    var files: [WrittenFile]
  }

  struct WrittenFile: Sendable {
    var path: String
    var file: PageCache.File
    var isReused: Bool
  }

  let publication: Publication
  let templates: SiteTemplates
  let frame: SiteFrame
  let known: PageCache
  /// Of the program, the vocabulary, the templates and what all pages share.
  let context: UInt64
  /// Of each article's contents, the vocabulary and the program.
  let fingerprints: [Article.ID: UInt64]

  func write(_ task: PageTask) -> Result<WrittenPage, PublishError> {
    let known = inputsKey(of: task)
    if let known, let page = reuse(task.path, known) { return .success(page) }
    let page = task.page()
    let key = known ?? contentKey(of: page)
    if known == nil, let page = reuse(task.path, key) { return .success(page) }
    do throws(PublishError) {
      var files: [WrittenFile] = []
      for file in templates.render(page, in: frame) { files.append(try write(file)) }
      return .success(WrittenPage(entry: PageCache.Entry(key: key, summary: PageSummary(page)), files: files))
    } catch {
      return .failure(error)
    }
  }

  /// Writes the file, or takes the last build's where that has the same bytes.
  func write(_ file: SiteFile) throws(PublishError) -> WrittenFile {
    let hash = Fingerprint.hash(file.bytes)
    if let last = known.files[file.path], last.hash == hash, last.stamp.size == file.bytes.count,
      publication.reuse([(file.path, last.stamp)])
    {
      return WrittenFile(path: file.path, file: last, isReused: true)
    }
    let stamp = try publication.write(file)
    return WrittenFile(path: file.path, file: PageCache.File(hash: hash, stamp: stamp), isReused: false)
  }

  /// Of all that the page is composed and rendered from; nil where only composing it tells.
  private func inputsKey(of task: PageTask) -> UInt64? {
    guard let inputs = task.inputs, let document = task.document, let article = fingerprints[document] else {
      return nil
    }
    return Fingerprint.hash(of: [context, inputs, article])
  }

  /// Of all that the page is rendered from.
  private func contentKey(of page: Page) -> UInt64 {
    let texts =
      [page.kind.rawValue, page.title, page.description, page.markdown, page.structuredData]
      + (page.dataScript.map { [$0] } ?? [])
    let content = texts.map { Fingerprint.hash($0.utf8) }
    return Fingerprint.hash(of: [context] + content)
  }

  /// The page's files as the last build wrote them; nil unless all are there and the page would be the same.
  private func reuse(_ path: String, _ key: UInt64) -> WrittenPage? {
    guard let entry = known.pages[path], entry.key == key else { return nil }
    let paths = SiteTemplates.paths(ofPage: path)
    let files = paths.compactMap { path in known.files[path].map { (path: path, file: $0) } }
    guard files.count == paths.count, publication.reuse(files.map { ($0.path, $0.file.stamp) }) else { return nil }
    return WrittenPage(
      entry: entry, files: files.map { WrittenFile(path: $0.path, file: $0.file, isReused: true) })
  }
}
