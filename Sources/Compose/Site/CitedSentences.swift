import BriefingModel

/// The sentences of an article that the site shows, which is all that may be shown of it unless its editor publishes
/// the full text.
struct CitedSentences: Sendable {
  let all: Set<TextSpan>

  init(article: IndexedArticle) {
    let reading = article.reading
    let quotations = DirectQuotations(article: article).all.flatMap(\.contentSpans)
    let quoting = reading.sentences.filter { sentence in quotations.contains { $0.overlaps(sentence) } }
    all = Set(
      ArticleSummary(article: article).sentences + reading.positions.flatMap { $0.evidence.map(\.sentence) } + quoting
        + reading.figures.map(\.sentence))
  }
}
