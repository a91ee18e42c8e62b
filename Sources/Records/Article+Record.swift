package import BriefingModel

extension RecordWriter {
  package mutating func write(_ article: Article) {
    write(article.id)
    write(article.path)
    write(article.metadata)
    write(article.review) { $0.write($1) }
    let text = article.text
    writeBlock { writer in
      writer.write(text.bytes)
      writer.write(text.pieces) { writer, piece in
        writer.write(piece.span)
        for number in [piece.held, piece.scalars, piece.line, piece.column] { writer.write(number) }
      }
    }
  }

  private mutating func write(_ metadata: ArticleMetadata) {
    for text in [metadata.title, metadata.outlet, metadata.author, metadata.url, metadata.language] {
      write(text) { $0.write($1) }
    }
    write(metadata.date) { $0.write($1.description) }
    write(metadata.publish)
  }
}

extension RecordReader {
  package mutating func article() throws(Malformed) -> Article {
    let (id, path, metadata) = (try text(), try text(), try metadata())
    let review = try list { (reader) throws(Malformed) in try reader.reviewEntry() }
    var reader = reader(ofBlock: try block())
    return Article(id: id, path: path, text: try reader.sourceText(), metadata: metadata, review: review)
  }

  /// The same of bytes that are known to be what the writer wrote: the text is read when it is wanted, and would hold
  /// nothing where it cannot be read.
  package mutating func soundArticle() throws(Malformed) -> Article {
    let (id, path, metadata) = (try text(), try text(), try metadata())
    let review = try list { (reader) throws(Malformed) in try reader.reviewEntry() }
    let reader = reader(ofBlock: try block())
    let text = OnDemand {
      var reader = reader
      return (try? reader.sourceText()) ?? SourceText(bytes: [], pieces: [.nothing])
    }
    return Article(id: id, path: path, text: text, metadata: metadata, review: review)
  }

  private mutating func sourceText() throws(Malformed) -> SourceText {
    let bytes = Array(try block())
    let pieces = try list { (reader) throws(Malformed) in
      TextPiece(
        span: try reader.span(), held: try reader.number(), scalars: try reader.number(), line: try reader.number(),
        column: try reader.number())
    }
    guard isAtEnd, Self.areSound(pieces, of: bytes), Self.isText(bytes) else { throw Malformed() }
    return SourceText(bytes: bytes, pieces: pieces)
  }

  private mutating func metadata() throws(Malformed) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.title = try optionalText()
    metadata.outlet = try optionalText()
    metadata.author = try optionalText()
    metadata.url = try optionalText()
    metadata.language = try optionalText()
    metadata.date = try optional { (reader) throws(Malformed) in try reader.day() }
    metadata.publish = try choice()
    return metadata
  }

  mutating func day() throws(Malformed) -> CalendarDate {
    guard let date = CalendarDate(iso8601: try text()) else { throw Malformed() }
    return date
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    // Most are ASCII, of which no string need be made.
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether the pieces ascend and hold all of the bytes, one after the other.
  private static func areSound(_ pieces: [TextPiece], of bytes: [UInt8]) -> Bool {
    guard !pieces.isEmpty else { return true }
    var (end, held) = (0, 0)
    for piece in pieces {
      guard piece.span.start >= end, piece.held == held, piece.span.length <= bytes.count - held else { return false }
      end = piece.span.end
      held += piece.span.length
    }
    return held == bytes.count
  }
}
