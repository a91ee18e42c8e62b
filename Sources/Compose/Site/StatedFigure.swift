import BriefingModel

/// A number that an article states.
struct StatedFigure: Sendable {
  let statement: Statement
  let figure: Figure

  /// In the order of the text.
  static func all(in article: IndexedArticle) -> [StatedFigure] {
    article.reading.figures.map { figure in
      StatedFigure(
        statement: Statement(article: article, span: figure.span, sentence: figure.sentence), figure: figure)
    }
  }
}
