import BriefingModel
import Evaluate

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What was read in one article, as `analyze` writes it. Offsets count Unicode scalars.
struct AnalysisLine: Encodable {
  var document: String
  /// What the article's `.yml` states, else null.
  var title: String?
  var attributions: [AttributionLine]
  var positions: [PositionLine]

  init(of reading: ArticleReading, article: Article) {
    let contents = reading.attributions.flatMap { $0.contentSpans + ($0.speakerSpan.map { [$0] } ?? []) }
    let evidence = reading.positions.flatMap { $0.evidence.map(\.sentence) }
    let offsets = ScalarOffsets(of: contents + evidence, in: article.text)
    let actors = Dictionary(reading.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    document = reading.document
    title = article.metadata.title
    attributions = reading.attributions.map { AttributionLine($0, offsets: offsets) }
    positions = reading.positions.map { PositionLine($0, actor: actors[$0.actor], offsets: offsets) }
  }

  private enum CodingKeys: CodingKey {
    case document, title, attributions, positions
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(document, forKey: .document)
    // Encoded even when nil: a title that is not stated is null, not absent.
    try line.encode(title, forKey: .title)
    try line.encode(attributions, forKey: .attributions)
    try line.encode(positions, forKey: .positions)
  }

  /// One line with its line break, the same bytes on every machine.
  func json() -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" }
  }
}
