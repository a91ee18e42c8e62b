import BriefingModel
import Compose
import Publish
import Records
import Render

/// What an earlier build wrote into the output folder, and what each page was made from.
struct PageCache: Sendable {
  /// A file as it was written.
  struct File: Sendable, Hashable {
    /// Of its contents.
    var hash: UInt64
    var stamp: FileStamp
  }

  /// A page as it was composed and rendered.
  struct Entry: Sendable, Hashable {
    /// What the page may take from all articles.
    var part: EditionPart
    /// The article that the page is a briefing on.
    var document: Article.ID?
    /// Of all that the page may be made from.
    var inputs: UInt64
    /// Of all that it is made from; the same after many a change of what it may be made from.
    var content: UInt64
    var summary: PageSummary
    /// One for each of `SiteTemplates.paths(ofPage:)`.
    var files: [File]

    /// With their paths.
    var writtenFiles: some Sequence<(path: String, file: File)> {
      zip(SiteTemplates.paths(ofPage: summary.path), files).lazy.map { (path: $0, file: $1) }
    }
  }

  /// Files beside the pages that are composed together.
  struct Group: Sendable, Hashable {
    /// Of all that they may be made from.
    var inputs: UInt64
    var paths: [String] = []
    /// Where they are one table.
    var table: TableJoin.Record?
  }

  static let parts = EditionPart.allCases
  static let kinds = Page.Kind.allCases

  /// Of all that the site was made from.
  var site: UInt64 = 0
  /// Of what all pages share: the program, the vocabulary, the templates and their frame.
  var context: UInt64 = 0
  /// Those beside the pages, by path.
  var files: [String: File] = [:]
  /// By the page's path.
  var pages: [String: Entry] = [:]
  /// By name.
  var groups: [String: Group] = [:]

  init() {
  }

  /// One for each output folder.
  static func fileName(forOutput path: String) -> String {
    "pages-\(Fingerprint.digits(of: path.utf8))"
  }

  /// The number changes with the form of what follows.
  private static let format = Array("build-site pages 8\n".utf8)

  /// - Parameter bytes: what `bytes` gave; of anything else, nothing is taken.
  init(bytes: [UInt8]) {
    guard bytes.starts(with: Self.format) else { return }
    var seal = RecordReader(bytes[Self.format.count...].prefix(8))
    let content = bytes.dropFirst(Self.format.count + 8)
    guard let checksum = try? seal.hash(), checksum == Checksum.of(content) else { return }
    var reader = RecordReader(content)
    guard let site = try? reader.hash(), let context = try? reader.hash(), let files = try? reader.files(),
      let pages = try? reader.pages(),
      let groups = try? reader.groups(), reader.isAtEnd
    else { return }
    self.site = site
    self.context = context
    self.files = files
    self.pages = pages
    self.groups = groups
  }

  /// All files.
  var allFiles: [(path: String, file: File)] {
    pages.values.flatMap(\.writtenFiles) + files.map { (path: $0.key, file: $0.value) }
  }

  /// Of all files.
  var allPaths: [String] {
    var paths = Array(files.keys)
    paths.reserveCapacity(files.count + 2 * pages.count)
    for path in pages.keys { paths += SiteTemplates.paths(ofPage: path) }
    return paths
  }

  /// The file as it was written, a page's or one beside the pages.
  func file(_ path: String) -> File? {
    if let file = files[path] { return file }
    guard let dot = path.lastIndex(of: "."), let page = pages[String(path[..<dot])] else { return nil }
    return page.writtenFiles.first { $0.path == path }?.file
  }

  var bytes: [UInt8] {
    var content = RecordWriter()
    content.write(site)
    content.write(context)
    // In no order, which nobody reads it in.
    content.reserveCapacity(pages.count * 400)
    content.write(files.count)
    for (path, file) in files {
      content.write(path)
      content.write(file)
    }
    // Without a call of `write` for lists, which would be a generic one for each of very many.
    content.write(pages.count)
    for entry in pages.values { content.write(entry) }
    content.write(groups.count)
    for (name, group) in groups {
      content.write(name)
      content.write(group.inputs)
      content.write(group.paths) { $0.write($1) }
      content.write(group.table) { $0.write($1) }
    }
    var seal = RecordWriter()
    seal.write(Checksum.of(content.bytes[...]))
    return Self.format + seal.bytes + content.bytes
  }
}
