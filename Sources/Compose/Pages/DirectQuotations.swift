import BriefingModel

/// What an article quotes word for word, from somebody whom it names.
struct DirectQuotations {
  /// In the order of the text.
  let all: [Attribution]

  init(reading: ArticleReading) {
    all = reading.attributions.filter { attribution in
      guard attribution.quotation == .direct, attribution.speaker != nil, let first = attribution.contentSpans.first,
        let paragraph = reading.paragraph(of: first)
      else { return false }
      return paragraph.kind == .body && paragraph.span.contains(first)
    }
  }
}
