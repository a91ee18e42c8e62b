import BriefingModel

/// A number that an article states.
struct StatedFigure: Sendable {
  let statement: Statement
  let figure: Figure

  /// In the order of the articles and of their text.
  static func all(in site: SiteIndex) -> [StatedFigure] {
    site.articles.flatMap { article in
      let figures = article.reading.figures
      return zip(Statement.statements(of: figures.map { ($0.span, $0.sentence) }, in: article), figures)
        .map { StatedFigure(statement: $0, figure: $1) }
    }
  }
}
