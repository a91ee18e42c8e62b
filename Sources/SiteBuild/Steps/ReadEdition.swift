import BriefingModel
import Compose

/// An edition whose articles were read: of each, what the site needs.
struct ReadEdition: Sendable {
  var edition: Edition
  /// One for each article, in the same order.
  var readings: [ArticleReading] = []
  /// One for each article, in the same order.
  var digests: [ArticleDigest] = []
  /// Of each article's contents, by article.
  private(set) var fingerprints: [Article.ID: UInt64] = [:]
  /// Of the vocabulary that they were read by.
  let vocabularyFingerprint: UInt64
  /// What a later build can take from this one.
  var cacheEntries: [ReadingCache.Entry] = []
  /// Those of which the last build left no such entry.
  var newArticles: Set<Article.ID> = []

  init(settings: SiteSettings, vocabulary: Vocabulary, vocabularyFingerprint: UInt64) {
    edition = Edition(settings: settings, vocabulary: vocabulary, articles: [])
    self.vocabularyFingerprint = vocabularyFingerprint
  }

  mutating func reserveCapacity(articles: Int) {
    edition.articles.reserveCapacity(articles)
    readings.reserveCapacity(articles)
    digests.reserveCapacity(articles)
    fingerprints.reserveCapacity(articles)
    cacheEntries.reserveCapacity(articles)
  }

  mutating func add(_ result: EditionReader.Result) {
    add(result.article, result.reading, result.entry.digest, fingerprint: result.fingerprint)
    cacheEntries.append(result.entry)
    if result.isNew { newArticles.insert(result.article.id) }
  }

  mutating func add(_ article: Article, _ reading: ArticleReading, _ digest: ArticleDigest, fingerprint: UInt64) {
    edition.articles.append(article)
    readings.append(reading)
    digests.append(digest)
    fingerprints[article.id] = fingerprint
  }
}
