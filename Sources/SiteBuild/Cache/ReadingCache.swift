import BriefingModel
import Records

/// The machine's readings of an earlier build, by article.
///
/// A reading is known by a key: of the article's contents, the vocabulary and the program. What is not whole or has
/// another key is as if it were not there.
struct ReadingCache: Sendable {
  /// One reading as bytes.
  struct Entry: Sendable {
    let id: Article.ID
    let key: UInt64
    let checksum: UInt64
    let bytes: ArraySlice<UInt8>

    init(_ reading: ArticleReading, key: UInt64) {
      var writer = RecordWriter()
      writer.write(reading)
      id = reading.document
      self.key = key
      bytes = writer.bytes[...]
      checksum = Fingerprint.hash(bytes)
    }

    fileprivate init(_ reader: inout RecordReader) throws(RecordReader.Malformed) {
      id = try reader.text()
      key = try reader.hash()
      checksum = try reader.hash()
      bytes = try reader.block()
    }

    fileprivate func write(to writer: inout RecordWriter) {
      writer.write(id)
      writer.write(key)
      writer.write(checksum)
      writer.write(bytes)
    }
  }

  /// One for each folder of seeds.
  static func fileName(forSeeds path: String) -> String {
    "readings-\(Fingerprint.digits(of: path.utf8))"
  }

  /// The number changes with the form of what follows.
  private static let format = Array("build-site readings 1\n".utf8)

  private var entries: [Article.ID: Entry] = [:]

  /// Of nothing.
  init() {
  }

  /// - Parameter bytes: what `bytes(of:)` gave; of anything else, as much as can be read is taken.
  init(bytes: [UInt8]) {
    guard bytes.starts(with: Self.format) else { return }
    var reader = RecordReader(bytes[Self.format.count...])
    while !reader.isAtEnd, let entry = try? Entry(&reader) { entries[entry.id] = entry }
  }

  static func bytes(of entries: some Sequence<Entry>) -> [UInt8] {
    var writer = RecordWriter()
    for entry in entries { entry.write(to: &writer) }
    return format + writer.bytes
  }

  /// The reading of this article as it is; nil when there is none, or it is damaged.
  func entry(for article: Article, key: UInt64) -> (entry: Entry, reading: ArticleReading)? {
    guard let entry = entries[article.id], entry.key == key, entry.checksum == Fingerprint.hash(entry.bytes) else {
      return nil
    }
    var reader = RecordReader(entry.bytes, textLength: article.text.bytes.count)
    guard let reading = try? reader.reading(), reader.isAtEnd, reading.document == article.id else { return nil }
    return (entry, reading)
  }

  /// Of how many articles.
  var count: Int { entries.count }
}
