import BriefingModel
import Testing

@testable import Extract

@Suite("Broken text")
struct BrokenTextTests {
  private static let reader = ArticleReader(vocabulary: vocabulary)

  private static let vocabulary: Vocabulary = {
    let location = SourceLocation(path: "issues.yml", line: 1, column: 1)
    func phrase(_ words: String...) -> Phrase {
      Phrase(text: words.joined(separator: " "), parts: [words.map { .word($0) }], location: location)
    }
    return Vocabulary(
      issues: [
        Issue(
          id: "nets", name: "Nets", proposal: "Ban the nets", towardPhrases: [phrase("ban", "nets")],
          againstPhrases: [phrase("nets")]),
        Issue(id: "fleet", name: "Fleet", proposal: "Grow the fleet", aboutPhrases: [phrase("fleet")]),
      ], groups: [])
  }()

  @Test("of random marks and words is read", arguments: 0..<150)
  func random(seed: Int) {
    check(BrokenText.text(seed: UInt64(seed), words: 20 + seed * 4))
  }

  @Test("that is no UTF-8 does no harm", arguments: 0..<50)
  func invalid(seed: Int) {
    let text = SourceText(bytes: BrokenText.bytes(seed: UInt64(seed), count: 400))
    let reading = Self.reader.read(Article(id: "a", path: "a.txt", text: text))
    for span in Self.spans(of: reading) { #expect(span.start >= 0 && span.end <= text.bytes.count) }
  }

  @Test(
    "of great length is read in a time that grows with it alone", .timeLimit(.minutes(3)),
    arguments: [
      LongText(repeating: "a", 1_000_000), LongText(repeating: "\n", 1_000_000), LongText(repeating: "\"", 100_000),
      LongText(repeating: "\" ", 100_000), LongText(repeating: "“", 100_000), LongText(repeating: "'", 100_000),
      LongText(repeating: " 'a", 50_000), LongText(repeating: "(", 50_000), LongText(repeating: "(Vik ", 50_000),
      LongText(repeating: "U.", 100_000), LongText(repeating: "a-", 100_000), LongText(repeating: "Vik ", 50_000),
      LongText(repeating: "quickly ", 50_000), LongText(repeating: "of nets ", 50_000),
      LongText(repeating: "the council of Nord said the owners of the boats want to sell the catch ", 14_000),
    ])
  func long(text: LongText) { check(text.string) }

  @Test("without a word gives a reading without a word", arguments: ["", " \n\t", "\u{FEFF}", "\u{200B}\u{A0}"])
  func empty(text: String) {
    let reading = Self.reader.read(Article(id: "a", path: "a.txt", text: SourceText(text)))
    #expect(reading.sentences.isEmpty && reading.attributions.isEmpty && reading.positions.isEmpty)
  }

  private func check(_ string: String) {
    let text = SourceText(string)
    let reading = Self.reader.read(Article(id: "a", path: "a.txt", text: text))
    let misplaced = Self.spans(of: reading).filter { span in
      span.start < 0 || span.start >= span.end || span.end > text.bytes.count || !isBoundary(span.start, text)
        || !isBoundary(span.end, text)
    }
    #expect(misplaced == [])
    for (left, right) in zip(reading.paragraphs, reading.paragraphs.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
    for paragraph in reading.paragraphs {
      #expect(paragraph.sentences.allSatisfy(paragraph.span.contains))
      #expect(zip(paragraph.sentences, paragraph.sentences.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }

  private func isBoundary(_ offset: Int, _ text: SourceText) -> Bool {
    offset == text.bytes.count || text.bytes[offset] & 0xC0 != 0x80
  }

  private static func spans(of reading: ArticleReading) -> [TextSpan] {
    reading.paragraphs.map(\.span) + reading.sentences
      + reading.attributions.flatMap { $0.contentSpans + [$0.speakerSpan, $0.cueSpan].compactMap { $0 } }
      + reading.positions.flatMap { $0.evidence.flatMap { [$0.sentence] + $0.words } }
      + reading.mentions.values.joined() + reading.figures.flatMap { [$0.span, $0.sentence] }
  }
}
