import BriefingModel

/// An article with its grammar: what the finders of attributions and positions work on.
struct ParsedArticle: Sendable {
  var segmentation: Segmentation
  var phrases: [NounPhrase]
  var entities: [Entity]
  var predicates: [Predicate] = []
  /// Parties that are set side by side.
  var pairs = PartyPairs()
  /// The entities for whom noun phrases like "they" stand together.
  private var memberLists: [[Int]] = []
  /// For each token the noun phrase that holds it, or -1.
  var phraseAt: [Int32]
  /// For each token the predicate whose group holds it, or -1.
  var predicateAt: [Int32]
  /// For each token its sentence.
  var sentenceAt: [Int32]

  init(segmentation: Segmentation, phrases: [NounPhrase], entities: [Entity]) {
    self.segmentation = segmentation
    self.phrases = phrases
    self.entities = entities
    let count = segmentation.tokens.count
    phraseAt = Array(repeating: -1, count: count)
    predicateAt = Array(repeating: -1, count: count)
    sentenceAt = Array(repeating: -1, count: count)
    for (index, phrase) in phrases.enumerated() {
      for token in phrase.tokens { phraseAt[token] = Int32(index) }
    }
    for (index, sentence) in segmentation.sentences.enumerated() {
      for token in sentence.tokens { sentenceAt[token] = Int32(index) }
    }
  }

  var tokens: [Token] { segmentation.tokens }

  func phrase(at token: Int) -> Int? {
    phraseAt.indices.contains(token) && phraseAt[token] >= 0 ? Int(phraseAt[token]) : nil
  }

  func predicate(at token: Int) -> Int? {
    predicateAt.indices.contains(token) && predicateAt[token] >= 0 ? Int(predicateAt[token]) : nil
  }

  func entity(ofPhrase phrase: Int) -> Int? { phrases[phrase].entity }

  /// For "they" and its like, everyone of the list that it stands for; else nobody.
  func members(ofPhrase phrase: Int) -> [Int] {
    phrases[phrase].memberList.map { memberLists[$0] } ?? []
  }

  mutating func setMembers(_ members: [Int], ofPhrase phrase: Int) {
    phrases[phrase].memberList = members.isEmpty ? nil : memberLists.count
    if !members.isEmpty { memberLists.append(members) }
  }

  func sentence(ofToken token: Int) -> Segmentation.Sentence {
    segmentation.sentences[max(0, Int(sentenceAt[token]))]
  }

  /// The token of a predicate's verb: of "was not" and "was too" what is said heads the predicate.
  func verb(of predicate: Predicate) -> Int {
    let head = tokens[predicate.head].tag
    return head.isVerb || head == .auxiliary ? predicate.head : predicate.tokens.lowerBound
  }

  /// "Norway will, officials said, lift it": a report between two commas, which governs nothing of what goes on.
  func isParenthetical(_ predicate: Predicate) -> Bool {
    let start = min(predicate.subjectStart, predicate.tokens.lowerBound)
    let end = predicate.tokens.upperBound
    guard predicate.form == .finite, predicate.cue.contains(.report), !predicate.isPassive, start > 0,
      tokens[start - 1].kind == .comma, end < tokens.count, tokens[end].kind == .comma
    else { return false }
    // "…, Ann Lee, a minister, said, …" ends what came before all the same.
    return sentenceAt[start - 1] == sentenceAt[end]
  }

  /// "that the company keeps …", "who voted …", "after they came …": no verb of a main clause.
  func isInClause(_ predicate: Predicate) -> Bool {
    let start = predicate.subjectStart
    if tokens[start].tag == .relative { return true }
    guard start > 0 else { return false }
    let before = tokens[start - 1]
    return before.tag == .subordinator || before.tag == .relative
      || before.isAny(.that, .after, .before, .since, .until, .as)
  }

  /// The predicates of some sentences; they lie in the order of the text.
  func predicates(inSentences sentences: ClosedRange<Int>) -> Range<Int> {
    let start = firstPredicate { $0.sentence >= sentences.lowerBound }
    return start..<max(start, firstPredicate { $0.sentence > sentences.upperBound })
  }

  /// By halves: the first for which `isBehind` holds, which must then hold for all that follow.
  private func firstPredicate(where isBehind: (Predicate) -> Bool) -> Int {
    var range = predicates.startIndex..<predicates.endIndex
    while let first = range.first {
      let middle = first + range.count / 2
      range = isBehind(predicates[middle]) ? first..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }
}
