package import BriefingModel

/// The articles of an edition with their readings, looked through: what the pages need of them before anything is
/// compared.
package struct IndexedEdition: Sendable {
  /// By id.
  let articles: [IndexedArticle]

  /// - Parameter readings: with the review applied, one for each article.
  package init(_ edition: Edition, readings: [ArticleReading]) {
    let articles = edition.articles
    // By place, since a copy of an article would count all its parts.
    let areParallel =
      articles.count == readings.count && articles.indices.allSatisfy { articles[$0].id == readings[$0].document }
      && articles.indices.dropFirst().allSatisfy { articles[$0 - 1].id < articles[$0].id }
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
