import BriefingModel

/// Articles whose pages would have the same name: only the first of them, by id and path, can be used.
enum ArticleCollisions {
  static func resolve(_ candidates: [ArticleCandidate], _ problems: inout [Diagnostic]) -> [ArticleCandidate] {
    // The place of each name's first.
    var first = [String: Int](minimumCapacity: candidates.count)
    var others: Set<Int> = []
    for place in candidates.indices {
      let slug = Slug.make(from: candidates[place].id)
      guard let earlier = first.updateValue(place, forKey: slug) else { continue }
      first[slug] = earlier
      others.insert(place)
      problems.append(problem(candidates[place], candidates[earlier], slug))
    }
    return others.isEmpty ? candidates : candidates.indices.filter { !others.contains($0) }.map { candidates[$0] }
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
