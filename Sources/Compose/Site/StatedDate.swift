import BriefingModel

/// A date that an article states.
struct StatedDate: Sendable {
  let statement: Statement
  let mention: DateMention

  /// In the order of the articles and of their text.
  static func all(in site: SiteIndex) -> [StatedDate] { site.articles.flatMap { all(in: $0) } }

  /// In the order of the text.
  static func all(in article: IndexedArticle) -> [StatedDate] {
    article.reading.dates.map { mention in
      StatedDate(
        statement: Statement(article: article, span: mention.span, sentence: mention.sentence), mention: mention)
    }
  }
}
