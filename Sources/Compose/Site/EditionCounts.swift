import BriefingModel
import Compare

/// How much there is in the edition, in words.
struct EditionCounts {
  private let site: SiteIndex
  private let positions: [Position]

  init(site: SiteIndex) {
    self.site = site
    positions = site.positions
  }

  /// What the site is, in one line.
  var sentence: String {
    let articles = English.count(site.articles.count, "news article")
    guard !positions.isEmpty else { return "A briefing from \(articles), in which no position was found." }
    let actors = English.count(site.actorsWithPositions.count, "actor")
    let issues = English.count(site.comparison.issuesWithPositions.count, "issue")
    let linked = positions.count == 1 ? "linked" : "each linked"
    return "A briefing from \(articles): \(English.count(positions.count, "position")) of \(actors) on \(issues), "
      + "\(linked) to the sentence that shows it."
  }

  var review: String { Wording.reviewCounts(positions) }
}
