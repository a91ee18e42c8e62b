import BriefingModel

extension ArticleReading {
  /// The paragraph that holds the span.
  func paragraph(of span: TextSpan) -> Paragraph? {
    paragraphNumber(of: span).map { paragraphs[$0 - 1] }
  }

  /// The one-based number of the paragraph that holds the span, counted as they stand in the text.
  func paragraphNumber(of span: TextSpan) -> Int? {
    let paragraphs = paragraphs
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low < paragraphs.count, paragraphs[low].span.overlaps(span) else { return nil }
    return low + 1
  }

  /// The text's own headline.
  var headline: TextSpan? { paragraphs.first { $0.kind == .headline }?.span }

  /// The first sentence of the first paragraph of its body.
  var lead: TextSpan? {
    let paragraphs = paragraphs
    let body = paragraphs.first { $0.kind == .body && !$0.sentences.isEmpty }
    return (body ?? paragraphs.first { !$0.sentences.isEmpty })?.sentences.first
  }
}
