import BriefingModel
import Compose
import Ingest
import Records

/// The machine's readings of an earlier build, by article.
///
/// A reading is known by a key: of the article's contents, the vocabulary and the program. What is not whole or has
/// another key is as if it were not there.
struct ReadingCache: Sendable {
  /// One article as bytes.
  struct Entry: Sendable {
    let id: Article.ID
    /// Of the program and the vocabulary, and of the contents.
    let key: UInt64
    /// Of the article's contents.
    let fingerprint: UInt64
    /// Of the file with these contents; nil where it must be read to know.
    let state: UInt64?
    let digest: ArticleDigest
    let checksum: UInt64
    /// What the site needs of the article; empty without a state.
    private let article: ArraySlice<UInt8>
    private let reading: ArraySlice<UInt8>

    /// - Parameters:
    ///   - article: with the pieces of its text that the site quotes.
    ///   - state: of its file, if nothing else of the article is ever needed.
    init(
      _ reading: ArticleReading, _ digest: ArticleDigest, fingerprint: UInt64, context: UInt64, article: Article,
      state: UInt64?
    ) {
      var writer = RecordWriter()
      writer.write(reading)
      id = reading.document
      key = Self.key(of: fingerprint, context)
      self.fingerprint = fingerprint
      self.reading = writer.bytes[...]
      var articleWriter = RecordWriter()
      if state != nil { articleWriter.write(article) }
      self.article = articleWriter.bytes[...]
      self.state = state
      self.digest = digest
      checksum = Self.checksum(self.article, self.reading, digest)
    }

    static func key(of fingerprint: UInt64, _ context: UInt64) -> UInt64 {
      Fingerprint.hash(of: [context, fingerprint])
    }

    private static func checksum(
      _ article: ArraySlice<UInt8>, _ reading: ArraySlice<UInt8>, _ digest: ArticleDigest
    ) -> UInt64 {
      Fingerprint.hash(
        of: [Checksum.of(article), Checksum.of(reading), digest.subjects, digest.quotations]
          + [digest.statements])
    }

    fileprivate var isWhole: Bool { checksum == Self.checksum(article, reading, digest) }

    /// - Parameter textLength: of the whole article.
    fileprivate func decodedReading(textLength: Int) -> ArticleReading? {
      var reader = RecordReader(reading, textLength: textLength)
      guard let reading = try? reader.soundReading(), reader.isAtEnd, reading.document == id else { return nil }
      return reading
    }

    fileprivate func decodedArticle() -> Article? {
      var reader = RecordReader(article)
      guard let article = try? reader.soundArticle(), reader.isAtEnd, article.id == id else { return nil }
      return article
    }

    fileprivate init(_ reader: inout RecordReader) throws(RecordReader.Malformed) {
      id = try reader.text()
      key = try reader.hash()
      fingerprint = try reader.hash()
      state = try reader.optional { (reader) throws(RecordReader.Malformed) in try reader.hash() }
      digest = ArticleDigest(
        subjects: try reader.hash(), quotations: try reader.hash(), statements: try reader.hash())
      checksum = try reader.hash()
      article = try reader.block()
      reading = try reader.block()
    }

    /// About so many bytes are written.
    fileprivate var size: Int { article.count + reading.count + id.utf8.count + 64 }

    fileprivate func write(to writer: inout RecordWriter) {
      writer.write(id)
      writer.write(key)
      writer.write(fingerprint)
      writer.write(state) { $0.write($1) }
      for hash in [digest.subjects, digest.quotations, digest.statements, checksum] { writer.write(hash) }
      writer.write(article)
      writer.write(reading)
    }
  }

  /// One for each folder of seeds, and one for what was read after that was written, so that it need not be written
  /// again for a few articles.
  static func fileNames(forSeeds path: String) -> (all: String, later: String) {
    let digits = Fingerprint.digits(of: path.utf8)
    return ("readings-\(digits)", "readings-later-\(digits)")
  }

  /// The number changes with the form of what follows.
  private static let format = Array("build-site readings 3\n".utf8)

  private var entries: [Article.ID: Entry] = [:]
  /// Those that are not in the file of all.
  private var later: Set<Article.ID> = []

  /// - Parameters:
  ///   - all: what `bytes(of:)` gave; of anything else, as much as can be read is taken.
  ///   - later: the same of entries that take the place of those.
  init(all: [UInt8], later: [UInt8]) {
    let entriesOfAll = Self.entries(in: all)
    entries.reserveCapacity(entriesOfAll.count)
    for entry in entriesOfAll { entries[entry.id] = entry }
    // Without the first file, the second is not worth keeping up.
    guard !entries.isEmpty else { return }
    for entry in Self.entries(in: later) {
      entries[entry.id] = entry
      self.later.insert(entry.id)
    }
  }

  private static func entries(in bytes: [UInt8]) -> [Entry] {
    guard bytes.starts(with: format) else { return [] }
    var entries: [Entry] = []
    var reader = RecordReader(bytes[format.count...])
    while !reader.isAtEnd, let entry = try? Entry(&reader) { entries.append(entry) }
    return entries
  }

  static func bytes(of entries: [Entry]) -> [UInt8] {
    var writer = RecordWriter(Self.format)
    writer.reserveCapacity(entries.reduce(0) { $0 + $1.size })
    for entry in entries { entry.write(to: &writer) }
    return writer.bytes
  }

  /// What is to be written for the next build.
  struct Update: Sendable {
    /// Nil where the file can stay as it is.
    var all: [UInt8]?
    var later: [UInt8]
  }

  /// - Parameters:
  ///   - current: of all articles of the edition.
  ///   - new: of those, which this cache does not have.
  /// - Returns: nil where all can stay as it is.
  func update(to current: [Entry], new: Set<Article.ID>) -> Update? {
    // What is of no use any more is left lying until it is as much as the rest.
    guard !new.isEmpty || entries.count > 2 * current.count else { return nil }
    let later = later.union(new)
    guard later.count * 8 <= entries.count, entries.count <= 2 * current.count else {
      return Update(all: Self.bytes(of: current), later: Self.bytes(of: []))
    }
    return Update(later: Self.bytes(of: current.filter { later.contains($0.id) }))
  }

  /// The reading of this article as it is; nil when there is none, or it is damaged.
  func entry(for article: Article, fingerprint: UInt64, context: UInt64) -> (entry: Entry, reading: ArticleReading)? {
    guard let entry = entries[article.id], entry.key == Entry.key(of: fingerprint, context), entry.isWhole,
      let reading = entry.decodedReading(textLength: article.text.bytes.count)
    else { return nil }
    return (entry, reading)
  }

  /// The article and its reading, without a look into the file; nil when the file is not as it was then.
  func entry(
    for file: ArticleFile, context: UInt64
  ) -> (entry: Entry, article: Article, reading: ArticleReading)? {
    guard let entry = entries[file.id], let state = entry.state, entry.key == Entry.key(of: entry.fingerprint, context),
      state == file.state, entry.isWhole, let article = entry.decodedArticle()
    else { return nil }
    // The end of a text that is held in pieces is not known, and it has nothing behind the last piece to look up.
    let length = article.metadata.publish == .full ? article.text.span.end : Int.max
    return entry.decodedReading(textLength: length).map { (entry, article, $0) }
  }
}
