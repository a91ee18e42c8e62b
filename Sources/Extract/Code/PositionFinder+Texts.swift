import BriefingModel

/// Bills, plans and other texts: who backs or fights one is for or against what it holds.
extension PositionFinder {
  mutating func readBackers() {
    struct Place: Hashable {
      var entity: Int
      var issue: Int
    }
    var known = Set(readings.map { Place(entity: $0.entity, issue: $0.issue) })
    for text in texts.byText.keys.sorted() {
      guard let contents = texts.byText[text] else { continue }
      let backers = backers(of: text)
      let sides = sides(contents)
      for (issue, stated) in sides {
        for backer in backers where backer.stance != .noProposal {
          // To be against a text of several issues is not to be against each of them.
          guard backer.stance == .supports || sides.count == 1 || stated.allSatisfy(\.isNamed) else { continue }
          guard known.insert(Place(entity: backer.entity, issue: issue)).inserted else { continue }
          pass(stated, to: backer)
        }
      }
    }
  }

  /// The issues on which a text takes one side, in the vocabulary's order.
  private func sides(_ contents: [TextContents.Content]) -> [(issue: Int, stated: [TextContents.Content])] {
    Dictionary(grouping: contents, by: \.issue).sorted { $0.key < $1.key }
      .filter { Set($0.value.map(\.sign)).count == 1 }
      .map { ($0.key, $0.value) }
  }

  private mutating func pass(_ stated: [TextContents.Content], to backer: Reading) {
    var reading = backer
    reading.rule = .jointDocument
    for content in stated {
      reading.issue = content.issue
      reading.stance = (content.sign > 0) == (backer.stance == .supports) ? .supports : .opposes
      readings.append(reading)
      guard content.sentence != backer.sentence else { continue }
      var other = reading
      other.sentence = content.sentence
      other.words = content.words
      other.cue = nil
      readings.append(other)
      reading.sentence = backer.sentence
    }
  }

  /// Whoever is read to be for or against the text itself, and its authors.
  private func backers(of text: Int) -> [Reading] {
    var finder = self
    finder.readings = []
    finder.texts = TextContents(lexicon: lexicon, words: constructions)
    for phrase in article.entities[text].mentions {
      let sentence = Int(article.sentenceAt[article.phrases[phrase].head])
      guard sentence >= 0 else { continue }
      let words = [article.phrases[phrase].tokens]
      let match = PhraseMatch(issue: 0, role: .toward, parts: words, core: words, isOrdered: false, phrase: "")
      finder.readText(DirectedMatch(match: match, sign: 1), phrase, sentence)
    }
    let found = finder.readings.filter { $0.voice != .thirdParty }
    var byEntity: [Int: Set<Stance>] = [:]
    for reading in found { byEntity[reading.entity, default: []].insert(reading.stance) }
    var seen: Set<Int> = []
    return found.filter { byEntity[$0.entity]?.count == 1 && seen.insert($0.entity).inserted }
  }

  private mutating func readText(_ directed: DirectedMatch, _ phrase: Int, _ sentence: Int) {
    let match = directed.match
    if let by = tokens[safe: match.end], by.is(.by) || by.is(.from),
      match.start == 0 || !tokens[match.start - 1].is(.of), let author = article.phrase(at: match.end + 1)
    {
      emit(
        Coordination.right(from: author, in: article),
        Claim(match: match, sign: 1, sentence: sentence, cue: match.end..<(match.end + 1), rule: .jointDocument))
    }
    if let owner = article.phrases[phrase].possessor {
      emit([owner], Claim(match: match, sign: 1, sentence: sentence, cue: nil, rule: .jointDocument))
    }
    guard let governor = governors.governor(of: match), !governor.isInPhrase else { return }
    for stop in stops(of: directed, governor, sentence) where stop.hasAttitude || stop.isDecision {
      conclude(match, stop, sentence)
    }
  }
}
