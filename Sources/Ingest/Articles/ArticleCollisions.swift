import BriefingModel

/// Articles whose pages would have the same name: only the first of them, by id and path, can be used.
enum ArticleCollisions {
  static func resolve(_ candidates: [ArticleCandidate], _ problems: inout [Diagnostic]) -> [ArticleCandidate] {
    var first: [String: ArticleCandidate] = [:]
    return candidates.filter { candidate in
      let slug = Slug.make(from: candidate.id)
      guard let earlier = first[slug] else {
        first[slug] = candidate
        return true
      }
      problems.append(problem(candidate, earlier, slug))
      return false
    }
  }

  private static func problem(
    _ candidate: ArticleCandidate, _ earlier: ArticleCandidate, _ slug: String
  ) -> Diagnostic {
    let location = SourceLocation(path: candidate.path)
    if candidate.id.unicodeScalars.elementsEqual(earlier.id.unicodeScalars) {
      return Diagnostic(
        .error, "duplicate-article", "\(earlier.path) is also the article “\(candidate.id)”; keep one of the two",
        at: location)
    }
    return Diagnostic(
      .error, "article-collision", "its pages and those of \(earlier.path) would both be named “\(slug)”; rename one",
      at: location)
  }
}
