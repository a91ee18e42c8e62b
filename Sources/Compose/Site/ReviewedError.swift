import BriefingModel

/// How far the machine alone was from what the editor let stand, counted in the edition's reviews.
struct ReviewedError {
  /// Positions that the editor confirmed.
  let right: Int
  /// Positions that the editor corrected.
  let corrected: Int
  /// Positions that the editor rejected.
  let rejected: Int
  /// Positions that the editor added.
  let missed: Int

  init(site: SiteIndex) {
    right = site.positions.count { $0.review == .confirmed }
    corrected = site.positions.count { $0.review == .edited }
    missed = site.positions.count { $0.review == .added }
    rejected = site.articles.flatMap(\.article.review).count {
      if case .reject = $0.decision { true } else { false }
    }
  }

  /// Of what the machine read and the editor looked at, the share that stood as it was; nil before any review.
  var precision: Double? {
    let all = right + corrected + rejected
    return all == 0 ? nil : Double(right) / Double(all)
  }

  /// Of what stands after the review, the share that the machine had read as it is; nil before any review.
  var recall: Double? {
    let all = right + corrected + missed
    return all == 0 ? nil : Double(right) / Double(all)
  }
}
