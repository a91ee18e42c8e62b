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
  private static let format = Array("build-site pages 7\n".utf8)

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
    content.write(files) { writer, file in
      writer.write(file.key)
      writer.write(file.value)
    }
    content.write(pages) { writer, page in
      writer.write(page.key)
      writer.write(page.value.part)
      writer.write(page.value.document) { $0.write($1) }
      writer.write(page.value.inputs)
      writer.write(page.value.content)
      writer.write(page.value.summary.kind)
      writer.write(page.value.summary.title)
      writer.write(page.value.summary.description)
      writer.write(page.value.files) { $0.write($1) }
    }
    content.write(groups) { writer, group in
      writer.write(group.key)
      writer.write(group.value.inputs)
      writer.write(group.value.paths) { $0.write($1) }
      writer.write(group.value.table) { $0.write($1) }
    }
    var seal = RecordWriter()
    seal.write(Checksum.of(content.bytes[...]))
    return Self.format + seal.bytes + content.bytes
  }
}

extension RecordWriter {
  fileprivate mutating func write(_ file: PageCache.File) {
    write(file.hash)
    write(file.stamp.size)
    write(file.stamp.modified)
    write(file.stamp.inode)
  }

  fileprivate mutating func write(_ table: TableJoin.Record) {
    write(table.program)
    write(table.headLength)
    write(table.parts) { writer, part in
      writer.write(part.document)
      writer.write(part.fingerprint)
      writer.write(part.length)
    }
  }
}

extension RecordReader {
  fileprivate mutating func files() throws(Malformed) -> [String: PageCache.File] {
    var files: [String: PageCache.File] = [:]
    for _ in 0..<(try number()) {
      let path = try text()
      files[path] = try file()
    }
    return files
  }

  private mutating func file() throws(Malformed) -> PageCache.File {
    PageCache.File(
      hash: try hash(), stamp: FileStamp(size: try hash(), modified: try hash(), inode: try hash()))
  }

  fileprivate mutating func pages() throws(Malformed) -> [String: PageCache.Entry] {
    var pages: [String: PageCache.Entry] = [:]
    for _ in 0..<(try number()) {
      let path = try text()
      let part: EditionPart = try choice()
      let document = try optional { (reader) throws(Malformed) in try reader.text() }
      let (inputs, content) = (try hash(), try hash())
      let summary = PageSummary(path: path, kind: try choice(), title: try text(), description: try text())
      pages[path] = PageCache.Entry(
        part: part, document: document, inputs: inputs, content: content, summary: summary,
        files: try list { (reader) throws(Malformed) in try reader.file() })
    }
    return pages
  }

  fileprivate mutating func groups() throws(Malformed) -> [String: PageCache.Group] {
    var groups: [String: PageCache.Group] = [:]
    for _ in 0..<(try number()) {
      let name = try text()
      groups[name] = PageCache.Group(
        inputs: try hash(), paths: try list { (reader) throws(Malformed) in try reader.text() },
        table: try optional { (reader) throws(Malformed) in try reader.table() })
    }
    return groups
  }

  private mutating func table() throws(Malformed) -> TableJoin.Record {
    TableJoin.Record(
      program: try hash(), headLength: try number(),
      parts: try list { (reader) throws(Malformed) in
        TableJoin.Record.Part(
          document: try reader.text(), fingerprint: try reader.hash(), length: try reader.number())
      })
  }
}
