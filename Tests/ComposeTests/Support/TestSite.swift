import BriefingModel
import Compare
import DebateFixtures

@testable import Compose

/// The stages before the composer, on drafts of the invented debate.
enum TestSite {
  static func composer(_ drafts: [Draft], since lastEdition: PublishedEdition? = nil) -> SiteComposer {
    let edition = FishEdition.edition(of: drafts)
    let readings = drafts.map(\.reading)
    return SiteComposer(
      edition: edition, readings: readings,
      comparison: Comparison(vocabulary: edition.vocabulary, articles: edition.articles, readings: readings),
      lastEdition: lastEdition)
  }

  static func page(_ path: String, of drafts: [Draft]) -> Page? {
    composer(drafts).pages().first { $0.path == path }
  }

  static func index(of drafts: [Draft], baseURL: String? = nil) -> SiteIndex {
    var edition = FishEdition.edition(of: drafts)
    edition.settings.baseURL = baseURL
    let readings = drafts.map(\.reading)
    return SiteIndex(
      edition: edition, readings: readings,
      comparison: Comparison(vocabulary: edition.vocabulary, articles: edition.articles, readings: readings))
  }
}

extension SiteComposer {
  /// All of them, in the order of the site.
  func pages() -> [Page] { pageTasks().map { $0.page() } }
}
