/// Marks the attributions that stand within the content of another one: whoever is quoted may quote others.
enum AttributionNesting {
  /// - Parameter found: in the order of their contents.
  static func resolve(_ found: [FoundAttribution], in article: ParsedArticle) -> [FoundAttribution] {
    var found = found
    // Whose content holds a token: the outermost attribution, or -1.
    var owner = Array(repeating: Int32(-1), count: article.tokens.count)
    // Whose words a token belongs to, cues and sources included.
    var taken = owner
    let order = found.indices.sorted {
      (rank(found[$0].pattern), -found[$0].length, $0) < (rank(found[$1].pattern), -found[$1].length, $1)
    }
    for index in order {
      let cue = found[index].cue?.lowerBound
      if let cue, owner[cue] >= 0 {
        found[index].isNested = true
        continue
      }
      if rank(found[index].pattern) > 1 { cutBeforeOthers(&found[index], taken) }
      for token in found[index].contents.joined() where owner[token] < 0 { owner[token] = Int32(index) }
      for token in found[index].contents.joined() where taken[token] < 0 { taken[token] = Int32(index) }
      for words in [found[index].cue, found[index].sourceTokens] {
        for token in words ?? 0..<0 where taken[token] < 0 { taken[token] = Int32(index) }
      }
    }
    return found.filter { !$0.contents.isEmpty }
  }

  /// Speech outranks what a noun or a verb of will governs: those do not swallow a speaker of his own.
  private static func rank(_ pattern: AttributionPattern) -> Int {
    switch pattern {
    case .quotationBeforeCue, .quotationAfterCue, .continuedQuotation: 0
    case .clause, .trailingCue, .accordingTo, .speakerLabel, .signature: 1
    case .infinitive, .object, .noun: 2
    }
  }

  private static func cutBeforeOthers(_ attribution: inout FoundAttribution, _ taken: [Int32]) {
    attribution.contents = attribution.contents.compactMap { range in
      guard let stop = range.first(where: { taken[$0] >= 0 }) else { return range }
      return stop > range.lowerBound ? range.lowerBound..<stop : nil
    }
  }
}
