package import BriefingModel

/// The articles of an edition with their readings, looked through: what the pages need of them before anything is
/// compared.
package struct IndexedEdition: Sendable {
  /// By id.
  let articles: [IndexedArticle]

  /// - Parameter readings: with the review applied, one for each article.
  package init(_ edition: Edition, readings: [ArticleReading]) {
    let articles = edition.articles
    let areParallel =
      articles.count == readings.count && zip(articles, readings).allSatisfy { $0.id == $1.document }
      && zip(articles, articles.dropFirst()).allSatisfy { $0.id < $1.id }
    // As they mostly are; very many are not put in order for nothing.
    if areParallel {
      self.articles = articles.indices.map {
        IndexedArticle(article: articles[$0], reading: readings[$0], number: $0 + 1)
      }
      return
    }
    let byDocument = Dictionary(readings.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    self.articles = articles.sorted { $0.id < $1.id }.enumerated().map { index, article in
      IndexedArticle(
        article: article, reading: byDocument[article.id] ?? ArticleReading(document: article.id), number: index + 1)
    }
  }
}
