import BriefingModel
import DebateFixtures
import Testing

@testable import Records

@Suite("A record of an article")
struct ArticleRecordTests {
  private static let records = FishEdition.drafts.map {
    ArticleRecord(article: $0.article, reading: $0.reading, vocabulary: 7)
  }

  @Test("comes back from its bytes as it was", arguments: records)
  func roundTrip(record: ArticleRecord) throws {
    #expect(try ArticleRecord(bytes: record.bytes) == record)
  }

  @Test("of which parts are read when they are wanted is the same", arguments: records)
  func partsOnDemand(record: ArticleRecord) throws {
    var writer = RecordWriter()
    writer.write(record.reading)
    var reader = RecordReader(writer.bytes[...])
    let reading = try reader.soundReading()
    #expect(reader.isAtEnd)
    #expect(reading.attributionCount == record.reading.attributions.count)
    #expect(reading == record.reading)
  }

  @Test("keeps what an article states and what its reading may hold")
  func everyMember() throws {
    let text = "Finn wants a quota.\nNAWP, the New Accord on Waters and Ports, begins in 2031.\n“Now,” he said."
    let span = TextSpan(start: 0, end: 19)
    let metadata = ArticleMetadata(
      title: "Quotas", outlet: "The Pier", author: "A. Gull", date: CalendarDate(year: 2031, month: 3, day: 18),
      url: "https://pier.example/1", language: "en-GB", publish: .full)
    var reading = ArticleReading(document: "pier")
    reading.paragraphs = [Paragraph(span: span, kind: .caption, sentences: [span])]
    reading.attributions = [
      Attribution(
        speaker: nil, speakerSpan: nil, cue: "", cueSpan: nil, contentSpans: [span], quotation: .mixed, pattern: "mark")
    ]
    reading.mentions = ["quota": [span], "ports": []]
    reading.figures = [Figure(kind: .share, span: span, sentence: span)]
    reading.dates =
      [nil, CalendarPeriod(year: 2031), CalendarPeriod(year: 2031, month: 2)].map {
        DateMention(kind: .deadline, span: span, sentence: span, period: $0)
      }
      + [CalendarDate(year: 2031, month: 2, day: 28)].compactMap(\.self).map {
        DateMention(kind: .round, span: span, sentence: span, period: CalendarPeriod($0))
      }
    reading.terms = [TermMention(kind: .definition, term: "NAWP", meaning: span, sentence: span)]
    let quote = ReviewEntry.Quote(text: "quota", location: SourceLocation(path: "pier.yml", line: 4))
    let decisions: [ReviewEntry.Decision] = [
      .confirm(id: "a.b.1", stance: .mixed), .reject(id: "a.b.2"),
      .edit(id: "a.b.3", ReviewEntry.Correction(actor: "Finn", voice: .quoted, attributedBy: "", quotes: [quote])),
      .add(
        ReviewEntry.Addition(
          actor: "Finn", issue: "quota", stance: .noProposal, voice: nil, attributedBy: nil, quotes: [quote])),
    ]
    let review = decisions.map {
      ReviewEntry(
        decision: $0, because: "so", date: CalendarDate(year: 2031, month: 1, day: 2),
        location: SourceLocation(path: "pier.yml", line: 3, column: 5))
    }
    let article = Article(
      id: "pier", path: "in/pier.txt", text: SourceText(text).keeping([span]), metadata: metadata, review: review)
    let record = ArticleRecord(article: article, reading: reading, vocabulary: 1)
    #expect(reading.dates.count == 4)
    #expect(try ArticleRecord(bytes: record.bytes) == record)
  }

  @Test("comes back where the site quotes the beginning of an article alone")
  func textInPieces() throws {
    let text = SourceText("Finn wants a quota. Nobody else said so.")
    let (quoted, rest) = (TextSpan(start: 0, end: 19), TextSpan(start: 20, end: 40))
    var reading = ArticleReading(document: "pier")
    reading.paragraphs = [Paragraph(span: rest, kind: .body, sentences: [rest])]
    let record = ArticleRecord(
      article: Article(id: "pier", path: "pier.txt", text: text.keeping([quoted])), reading: reading, vocabulary: 1)
    #expect(try ArticleRecord(bytes: record.bytes) == record)
  }

  @Test("is refused when it is cut short anywhere")
  func cutShort() throws {
    let bytes = try #require(Self.records.first).bytes
    for count in bytes.indices {
      #expect(throws: RecordReader.Malformed.self) { try ArticleRecord(bytes: Array(bytes.prefix(count))) }
    }
  }

  @Test("is refused when a byte of it was changed", arguments: 1...200)
  func changedByte(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try #require(Self.records.first).bytes
    bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
    #expect(throws: RecordReader.Malformed.self) { try ArticleRecord(bytes: bytes) }
  }

  @Test("is refused when a span leads out of its article")
  func spanBehindTheText() throws {
    let article = Article(id: "pier", path: "pier.txt", text: SourceText("Finn wants a quota."))
    var reading = ArticleReading(document: "pier")
    reading.figures = [Figure(kind: .count, span: TextSpan(start: 5, end: 20), sentence: article.text.span)]
    let record = ArticleRecord(article: article, reading: reading, vocabulary: 1)
    #expect(throws: RecordReader.Malformed.self) { try ArticleRecord(bytes: record.bytes) }
  }
}

@Suite("A reader of records")
struct RecordReaderTests {
  @Test("ends on whatever bytes it is given", arguments: 1...500)
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      UInt8.random(in: 0...(Bool.random(using: &random) ? 3 : 255), using: &random)
    }
    var reader = RecordReader(bytes[...], textLength: 1000)
    if let reading = try? reader.reading() {
      #expect(reading.paragraphs.allSatisfy { $0.span.end <= 1000 })
    }
  }

  @Test("gives numbers back", arguments: [0, 1, 127, 128, 300, 16_383, 16_384, 1 << 40, Int.max])
  func numbers(number: Int) throws {
    var writer = RecordWriter()
    writer.write(number)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
  }

  @Test("refuses a number that is too large")
  func largeNumber() {
    var reader = RecordReader([UInt8](repeating: 0xFF, count: 12)[...])
    #expect(throws: RecordReader.Malformed.self) { try reader.number() }
  }
}
