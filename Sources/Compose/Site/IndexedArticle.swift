import BriefingModel

/// An article with its reading, its place in the edition and what the pages call it.
struct IndexedArticle: Sendable {
  let article: Article
  let reading: ArticleReading
  /// From one, in the order of the articles' ids.
  let number: Int
  /// Stated, or cut from the text's own words.
  let headline: String
  let isHeadlineStated: Bool
  /// The last part of its page's path.
  let slug: String

  init(article: Article, reading: ArticleReading, number: Int) {
    self.article = article
    self.reading = reading
    self.number = number
    slug = Slug.make(from: article.id)
    isHeadlineStated = article.metadata.title != nil
    headline = article.metadata.title ?? Self.composedHeadline(article: article, reading: reading)
  }

  /// What a citation calls it: "Article 3", or its outlet and day where they are stated.
  var label: String {
    guard let outlet = article.metadata.outlet else { return "Article \(number)" }
    return article.metadata.date.map { "\(outlet), \(Wording.date($0))" } ?? outlet
  }

  /// The paragraph that holds the span.
  func paragraph(of span: TextSpan) -> Paragraph? {
    paragraphNumber(of: span).map { reading.paragraphs[$0 - 1] }
  }

  /// The one-based number of the paragraph that holds the span, counted as they stand in the text.
  func paragraphNumber(of span: TextSpan) -> Int? {
    var low = 0
    var high = reading.paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if reading.paragraphs[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low < reading.paragraphs.count, reading.paragraphs[low].span.overlaps(span) else { return nil }
    return low + 1
  }

  /// The first sentence of the first paragraph of its body.
  var lead: TextSpan? { Self.lead(of: reading) }

  private static func lead(of reading: ArticleReading) -> TextSpan? {
    let body = reading.paragraphs.first { $0.kind == .body && !$0.sentences.isEmpty }
    return (body ?? reading.paragraphs.first { !$0.sentences.isEmpty })?.sentences.first
  }

  private static func composedHeadline(article: Article, reading: ArticleReading) -> String {
    if let own = reading.paragraphs.first(where: { $0.kind == .headline }) {
      return article.text.slice(own.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let lead = lead(of: reading) else { return article.id }
    return HeadlineCut.headline(from: article.text.slice(lead))
  }
}
