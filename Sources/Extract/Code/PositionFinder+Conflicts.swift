import BriefingModel

/// One sentence that says two things of one actor and issue.
extension PositionFinder {
  private struct Place: Hashable {
    var entity: Int
    var issue: Int
    var isOwn: Bool
  }

  /// "wants duties on those who dodge duties": unless the sentence turns between the two, what it says first is what it
  /// says, and the rest gives reasons.
  mutating func settle(from start: Int) {
    var first: [Place: Reading] = [:]
    var kept: [Reading] = []
    for reading in readings[start...] {
      let place = Place(entity: reading.entity, issue: reading.issue, isOwn: reading.voice != .thirdParty)
      guard let earlier = first[place] else {
        first[place] = reading
        kept.append(reading)
        continue
      }
      if Set([earlier.stance, reading.stance]) != [.supports, .opposes] || turns(between: earlier, and: reading) {
        kept.append(reading)
      }
    }
    readings.replaceSubrange(start..., with: kept)
  }

  private func turns(between earlier: Reading, and later: Reading) -> Bool {
    guard let from = earlier.words.last?.upperBound, let to = later.words.first?.lowerBound else { return false }
    let opening = article.segmentation.sentences[later.sentence].tokens.lowerBound
    return Range(from: from, upTo: to).contains { tokens[$0].isAny(.but, .while, .although, .though) }
      || tokens[opening].isAny(.while, .although, .though)
  }
}
