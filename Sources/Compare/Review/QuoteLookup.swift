import BriefingModel

/// Finds the sentences of an article that hold the words of an editor's quotation.
struct QuoteLookup {
  struct Match {
    var sentence: TextSpan
    /// The quoted words within the sentence.
    var words: TextSpan
  }

  private let article: Article
  private let sentences: [TextSpan]
  let text: FoldedText

  init(article: Article, reading: ArticleReading) {
    self.article = article
    sentences = reading.sentences.sorted()
    text = FoldedText(article.text)
  }

  /// The sentences that hold the first place at which the words stand.
  /// A quotation that cannot be found adds an error, and one that stands in several places a warning.
  func matches(_ quote: ReviewEntry.Quote, diagnostics: inout [Diagnostic]) -> [Match] {
    let spans = text.spans(of: quote.text)
    guard let span = spans.first else {
      diagnostics.append(notFound(quote))
      return []
    }
    if spans.count > 1 {
      diagnostics.append(
        Diagnostic(
          .warning, "review-quote-twice",
          "\(article.path) holds “\(quote.text)” more than once and the first place is taken: quote more words",
          at: quote.location))
    }
    let matches = sentences.filter { $0.overlaps(span) }.map { sentence in
      Match(
        sentence: sentence,
        words: TextSpan(start: max(sentence.start, span.start), end: min(sentence.end, span.end)))
    }
    if matches.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, "review-quote-outside",
          "“\(quote.text)” stands in \(article.path) outside its sentences: quote words of a sentence",
          at: quote.location))
    }
    return matches
  }

  private func notFound(_ quote: ReviewEntry.Quote) -> Diagnostic {
    let prefix = text.longestPrefix(of: quote.text)
    let hint = prefix.isEmpty ? "" : "it does hold “\(prefix)”; "
    return Diagnostic(
      .error, "review-quote-not-found",
      "\(article.path) does not hold “\(quote.text)”: \(hint)copy the words as they stand there", at: quote.location)
  }
}
