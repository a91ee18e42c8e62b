import BriefingModel

/// Where a sentence stands: in which paragraph of which article, and where that can be read.
struct SourcePlace {
  /// "Article 1, paragraph 8"
  let label: String
  /// From the site's first folder.
  let path: String
  /// The publisher's page, with the words that a browser jumps to; nil when the article's address is not known.
  let publisherURL: String?

  init(article: IndexedArticle, sentence: TextSpan) {
    let number = article.reading.paragraphNumber(of: sentence)
    let page = "briefings/\(article.slug).html"
    label = article.label + (number.map { ", paragraph \($0)" } ?? "")
    path = page + (number.map { "#p\($0)" } ?? "")
    publisherURL = article.article.metadata.url.map {
      TextFragment.url($0, words: article.article.text.slice(sentence))
    }
  }
}
