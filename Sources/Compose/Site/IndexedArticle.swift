import BriefingModel
import Synchronization

/// An article with its reading, its place in the edition and what the pages call it.
///
/// A class because it is handed on very often and has many parts, each of which a copy would count; nothing of it
/// ever changes.
final class IndexedArticle: Sendable {
  let article: Article
  let reading: ArticleReading
  /// Where they were wanted.
  private let knownCitedSentences = Mutex<Set<TextSpan>?>(nil)
  /// Cut from the text's own words, where it was wanted and none is stated.
  private let ownHeadline = Mutex<String?>(nil)
  /// The last part of its page's path.
  let slug: String
  /// What a citation calls it: "Article 3", or its outlet and day where they are stated.
  let label: String

  /// - Parameter number: from one, in the order of the articles' ids. Of all that there is here, the label alone
  ///   depends on it, and so on the other articles.
  init(article: Article, reading: ArticleReading, number: Int) {
    self.article = article
    self.reading = reading
    slug = Slug.make(from: article.id)
    label =
      article.metadata.outlet.map { outlet in
        article.metadata.date.map { "\(outlet), \(Wording.date($0))" } ?? outlet
      } ?? "Article \(number)"
  }

  /// Whoever speaks, by the id that the article or the name itself gives; nil where the text names nobody.
  func speakerID(of attribution: Attribution) -> Actor.ID? {
    attribution.speaker.map { name in reading.actors.first { $0.name == name }?.id ?? Slug.make(from: name) }
  }

  var isHeadlineStated: Bool { article.metadata.title != nil }

  /// Stated, or cut from the text's own words, which takes a look into the passages.
  var headline: String {
    if let stated = article.metadata.title { return stated }
    return ownHeadline.withLock { known in
      let headline = known ?? composedHeadline()
      known = headline
      return headline
    }
  }

  /// The sentences of the article that the site shows.
  var citedSentences: Set<TextSpan> {
    // Those of other articles are not wanted again.
    guard !reading.positions.isEmpty else { return CitedSentences(reading: reading).all }
    return knownCitedSentences.withLock { known in
      let sentences = known ?? CitedSentences(reading: reading).all
      known = sentences
      return sentences
    }
  }

  private func composedHeadline() -> String {
    if let own = reading.headline {
      return WhiteSpace.collapsed(article.text.slice(own))
    }
    guard let lead = reading.lead else { return article.id }
    return HeadlineCut.headline(from: article.text.slice(lead))
  }
}
