import BriefingModel

/// What an article quotes word for word, from somebody whom it names.
struct DirectQuotations {
  /// In the order of the text.
  let all: [Attribution]

  init(article: IndexedArticle) {
    let body = article.reading.paragraphs.filter { $0.kind == .body }.map(\.span)
    all = article.reading.attributions.filter { attribution in
      attribution.quotation == .direct && attribution.speaker != nil
        && attribution.contentSpans.first.map { first in body.contains { $0.contains(first) } } ?? false
    }
  }
}
