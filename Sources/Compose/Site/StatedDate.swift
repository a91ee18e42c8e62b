import BriefingModel

/// A date that an article states.
struct StatedDate: Sendable {
  let statement: Statement
  let mention: DateMention

  /// In the order of the text.
  static func all(in article: IndexedArticle) -> [StatedDate] {
    article.reading.dates.map { mention in
      StatedDate(
        statement: Statement(article: article, span: mention.span, sentence: mention.sentence), mention: mention)
    }
  }
}
