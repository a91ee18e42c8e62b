import BriefingModel

/// A date that an article states.
struct StatedDate: Sendable {
  let statement: Statement
  let mention: DateMention

  /// In the order of the articles and of their text.
  static func all(in site: SiteIndex) -> [StatedDate] {
    site.articles.flatMap { article in
      let mentions = article.reading.dates
      return zip(Statement.statements(of: mentions.map { ($0.span, $0.sentence) }, in: article), mentions)
        .map { StatedDate(statement: $0, mention: $1) }
    }
  }
}
