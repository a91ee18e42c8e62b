package import BriefingModel

/// An article as the site needs it: what is known of it, the pieces of its text that the site quotes, what an editor
/// decided, and what was read in it, with that applied. It can leave the machine as bytes and come back the same.
package struct ArticleRecord: Sendable, Hashable {
  package var article: Article
  package var reading: ArticleReading
  /// The fingerprint of the vocabulary that it was read by.
  package var vocabulary: UInt64

  package init(article: Article, reading: ArticleReading, vocabulary: UInt64) {
    self.article = article
    self.reading = reading
    self.vocabulary = vocabulary
  }

  /// Begins with the format's name and a checksum of the rest.
  package var bytes: [UInt8] {
    var content = RecordWriter()
    content.write(vocabulary)
    content.write(article)
    content.write(reading)
    var sealed = RecordWriter()
    sealed.write(Fingerprint.hash(content.bytes))
    return Self.format + sealed.bytes + content.bytes
  }

  /// - Throws: when the bytes are not what `bytes` gives.
  package init(bytes: [UInt8]) throws(RecordReader.Malformed) {
    guard bytes.starts(with: Self.format) else { throw RecordReader.Malformed() }
    var seal = RecordReader(bytes[Self.format.count...].prefix(8))
    let content = bytes.dropFirst(Self.format.count + 8)
    guard try seal.hash() == Fingerprint.hash(content) else { throw RecordReader.Malformed() }
    var reader = RecordReader(content)
    vocabulary = try reader.hash()
    article = try reader.article()
    // Where the text is held in pieces, its end is not known, and it has nothing behind the last piece to look up.
    if article.text.pieces.isEmpty { reader = reader.limited(toTextLength: article.text.span.end) }
    reading = try reader.reading()
    guard reader.isAtEnd, reading.document == article.id else { throw RecordReader.Malformed() }
  }

  /// The number changes with the form of what follows.
  private static let format = Array("build-site record 2\n".utf8)
}
