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
      if Set([earlier.stance, reading.stance]) != [.supports, .opposes] || turns(between: earlier, and: reading)
        || isNow(reading)
      {
        kept.append(reading)
      }
    }
    readings.replaceSubrange(start..., with: kept)
  }

  /// "who backed it last year now says it was a mistake": what somebody wants now he wants.
  mutating func dropReversed() {
    var now: [Place: Set<Stance>] = [:]
    for reading in readings where isNow(reading) {
      let place = Place(entity: reading.entity, issue: reading.issue, isOwn: reading.voice != .thirdParty)
      now[place, default: []].insert(reading.stance)
    }
    guard !now.isEmpty else { return }
    readings = readings.filter { reading in
      let place = Place(entity: reading.entity, issue: reading.issue, isOwn: reading.voice != .thirdParty)
      guard let stances = now[place], stances.count == 1 else { return true }
      return stances.contains(reading.stance) || ![.supports, .opposes].contains(reading.stance)
    }
  }

  private func isNow(_ reading: Reading) -> Bool {
    guard let cue = reading.cue else { return false }
    return tokens[safe: cue.lowerBound - 1].map { $0.is(.now) } ?? false
      || tokens[safe: cue.upperBound].map { $0.is(.now) } ?? false || cue.contains { tokens[$0].is(.now) }
  }

  private func turns(between earlier: Reading, and later: Reading) -> Bool {
    guard let from = earlier.words.last?.upperBound, let to = later.words.first?.lowerBound else { return false }
    let opening = article.segmentation.sentences[later.sentence].tokens.lowerBound
    return Range(from: from, upTo: to).contains { tokens[$0].isAny(.but, .while, .although, .though) }
      || tokens[opening].isAny(.while, .although, .though)
  }
}
