import BriefingModel

/// A number that an article states.
struct StatedFigure: Sendable {
  let statement: Statement
  let figure: Figure

  /// In the order of the articles and of their text.
  static func all(in site: SiteIndex) -> [StatedFigure] {
    site.articles.flatMap { article in
      article.reading.figures.map { figure in
        StatedFigure(
          statement: Statement(article: article, span: figure.span, sentence: figure.sentence), figure: figure)
      }
    }
  }
}
