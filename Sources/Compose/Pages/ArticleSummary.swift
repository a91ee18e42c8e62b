import BriefingModel

/// Three to five sentences of an article that say what it is about: its lead, and those with the most positions.
struct ArticleSummary {
  private static let fewest = 3
  private static let most = 5

  /// In the order of the text; fewer than three only where the article has fewer.
  let sentences: [TextSpan]

  init(reading: ArticleReading) {
    let body = reading.paragraphs.filter { $0.kind == .body }.flatMap(\.sentences)
    var weights: [TextSpan: Int] = [:]
    for position in reading.positions {
      for evidence in position.evidence { weights[evidence.sentence, default: 0] += 1 }
    }
    let ranked = body.enumerated()
      .filter { $1 != reading.lead }
      .sorted { (-(weights[$0.element] ?? 0), $0.offset) < (-(weights[$1.element] ?? 0), $1.offset) }
      .map(\.element)
    let telling = ranked.filter { weights[$0] ?? 0 > 0 }
    let lead = [reading.lead].compactMap { $0 }
    let chosen = telling.count + lead.count >= Self.fewest ? telling : ranked.prefix(Self.fewest - lead.count) + []
    sentences = (lead + chosen.prefix(Self.most - lead.count)).sorted()
  }
}
