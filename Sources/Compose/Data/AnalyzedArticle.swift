package import BriefingModel

/// What `analyze` prints of one article: who said what, and who wants what.
package struct AnalyzedArticle: Sendable {
  private let document: String
  private let title: String
  private let attributions: [JSONText.Value]
  private let positions: [PositionRecord]

  /// - Parameter reading: of this article, with the review applied or without.
  package init(_ article: Article, reading: ArticleReading) {
    document = article.id
    title = IndexedArticle(article: article, reading: reading, number: 1).headline
    positions = PositionRecord.records(of: reading, in: article)
    let spans = reading.attributions.flatMap { $0.contentSpans + [$0.speakerSpan].compactMap { $0 } }
    let offsets = ScalarOffsets(of: spans, in: article.text)
    attributions = reading.attributions.map { attribution in
      let speaker = attribution.speakerSpan.map { offsets.span($0) }
      return .object([
        ("speaker", attribution.speaker.map { .string($0) } ?? .null),
        ("speakerStart", speaker.map { .integer($0.start) } ?? .null),
        ("speakerEnd", speaker.map { .integer($0.end) } ?? .null),
        ("cue", .string(attribution.cue)),
        ("contentSpans", .array(attribution.contentSpans.map { JSONText.Value(offsets.span($0)) })),
        ("quotation", .string(attribution.quotation.rawValue)),
      ])
    }
  }

  /// One line of JSON Lines, without its line feed; members in the contract's order, offsets in Unicode scalars.
  package var jsonLine: String {
    JSONText.text(
      of: .object([
        ("document", .string(document)), ("title", .string(title)), ("attributions", .array(attributions)),
        ("positions", .array(positions.map { .object($0.members) })),
      ]))
  }
}
