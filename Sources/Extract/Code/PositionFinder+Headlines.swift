import BriefingModel

/// Headlines, which describe whom the text then names.
extension PositionFinder {
  /// "ANALYST PROPOSES TARIFF": where the text says the same of somebody else, the headline's words are no actor beside
  /// him.
  mutating func dropHeadlineDescriptions() {
    let told = Set(readings.filter { !isInHeadline($0) }.map { Told(issue: $0.issue, stance: $0.stance) })
    readings = readings.filter { reading in
      !isInHeadline(reading) || !isOnlyDescribed(reading.entity)
        || !told.contains(Told(issue: reading.issue, stance: reading.stance))
    }
  }

  private struct Told: Hashable {
    var issue: Int
    var stance: Stance
  }

  private func isInHeadline(_ reading: Reading) -> Bool { isInHeadline(sentence: reading.sentence) }

  private func isInHeadline(sentence: Int) -> Bool {
    article.segmentation.paragraphs[article.segmentation.sentences[sentence].paragraph].kind == .headline
  }

  /// People without a name, never mentioned outside the headline.
  private func isOnlyDescribed(_ entity: Int) -> Bool {
    let value = article.entities[entity]
    return value.known == nil && [.person, .group].contains(value.kind) && !value.mentions.isEmpty
      && value.mentions.allSatisfy { mention in
        let phrase = article.phrases[mention]
        return phrase.kind == .noun && isInHeadline(sentence: Int(article.sentenceAt[phrase.head]))
      }
  }
}
