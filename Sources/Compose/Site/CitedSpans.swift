import BriefingModel

/// The parts of an article's text that the site takes words from.
struct CitedSpans {
  /// Ascending, disjoint, and not touching.
  let all: [TextSpan]

  init(article: Article, reading: ArticleReading) {
    guard article.metadata.publish != .full else {
      all = [article.text.span]
      return
    }
    let isNamed = article.metadata.title != nil
    let headline = isNamed ? [] : [reading.headline].compactMap { $0 }
    let quotations = DirectQuotations(reading: reading).all.flatMap(\.contentSpans)
    let statements = reading.figures.map(\.span) + reading.dates.map(\.span) + reading.terms.map(\.meaning)
    let sentences = CitedSentences(reading: reading).all
    all = Self.united(headline + quotations + statements + sentences)
  }

  private static func united(_ spans: [TextSpan]) -> [TextSpan] {
    spans.sorted().reduce(into: []) { result, span in
      if let last = result.last, span.start <= last.end {
        result[result.count - 1].end = max(last.end, span.end)
      } else {
        result.append(span)
      }
    }
  }
}
