package import BriefingModel

/// Reads articles: who said what, and who wants what.
package struct ArticleReader: Sendable {
  package init(vocabulary: Vocabulary) {
  }

  package func read(_ article: Article) -> ArticleReading {
    ArticleReading(document: article.id)
  }
}
