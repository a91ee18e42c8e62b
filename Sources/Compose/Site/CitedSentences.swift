import BriefingModel

/// The sentences of an article that the site shows, which is all that may be shown of it unless its editor publishes
/// the full text.
struct CitedSentences: Sendable {
  let all: Set<TextSpan>

  init(reading: ArticleReading) {
    let quoting = Self.sentences(
      of: reading, overlapping: DirectQuotations(reading: reading).all.flatMap(\.contentSpans).sorted())
    all = Set(
      ArticleSummary(reading: reading).sentences + reading.positions.flatMap { $0.evidence.map(\.sentence) } + quoting
        + reading.figures.map(\.sentence) + reading.dates.map(\.sentence) + reading.terms.map(\.sentence))
  }

  /// In one pass over both.
  /// - Parameter spans: ascending.
  private static func sentences(of reading: ArticleReading, overlapping spans: [TextSpan]) -> [TextSpan] {
    var rest = spans[...]
    return reading.sentences.sorted().filter { sentence in
      while let first = rest.first, first.end <= sentence.start { rest.removeFirst() }
      return rest.first.map { $0.overlaps(sentence) } ?? false
    }
  }
}
