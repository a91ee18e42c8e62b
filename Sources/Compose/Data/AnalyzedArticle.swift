package import BriefingModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What `analyze` prints of one article: who said what, and who wants what.
package struct AnalyzedArticle: Sendable {
  private let document: String
  /// What the article's `.yml` states; a headline of our making would look like the outlet's.
  private let title: String?
  private let attributions: [JSONText.Value]
  private let positions: [PositionRecord]
  private let record: [UInt8]?

  /// - Parameters:
  ///   - reading: of this article, with the review applied or without.
  ///   - record: all that a site needs of the article, for another run of the program.
  package init(_ article: Article, reading: ArticleReading, record: [UInt8]? = nil) {
    self.record = record
    document = article.id
    title = article.metadata.title
    positions = PositionRecord.records(of: reading, in: article)
    let spans = reading.attributions.flatMap { $0.contentSpans + [$0.speakerSpan].compactMap { $0 } }
    let offsets = ScalarOffsets(of: spans, in: article.text)
    attributions = reading.attributions.map { attribution in
      let speaker = attribution.speakerSpan.map { offsets.range(of: $0) }
      return .object([
        ("speaker", attribution.speaker.map { .string($0) } ?? .null),
        ("speakerStart", speaker.map { .integer($0.lowerBound) } ?? .null),
        ("speakerEnd", speaker.map { .integer($0.upperBound) } ?? .null),
        ("cue", .string(attribution.cue)), ("pattern", .string(attribution.pattern)),
        ("contentSpans", .array(attribution.contentSpans.map { JSONText.Value(offsets.range(of: $0)) })),
        ("quotation", .string(attribution.quotation.rawValue)),
      ])
    }
  }

  /// One line of JSON Lines, without its line feed; members in the contract's order, offsets in Unicode scalars.
  package var jsonLine: String {
    JSONText.text(
      of: .object(
        [
          ("document", .string(document)), ("title", title.map { .string($0) } ?? .null),
          ("attributions", .array(attributions)),
          ("positions", .array(positions.map { .object($0.members) })),
        ] + (record.map { [("record", .string(Data($0).base64EncodedString()))] } ?? [])))
  }

  /// The line of what is no article.
  package static func errorLine(_ messages: [String]) -> String {
    JSONText.text(of: .object([("document", .null), ("error", .string(messages.joined(separator: "; ")))]))
  }
}
