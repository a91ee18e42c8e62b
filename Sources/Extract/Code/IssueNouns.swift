import BriefingModel

/// The common nouns by which an article comes back to what it has named: "the deal" for a pact, "the levy" for a tariff.
struct IssueNouns: Sendable {
  /// Nouns that stand for each other once it is clear what one of them means; each line is known by its first.
  private static let table = ["agreement pact accord treaty deal", "tariff duty levy", "quota ceiling", "subsidy aid"]

  /// For each noun of the table the first of its line, as lemmas.
  private let firsts: [Int32: Int32]
  /// For each issue the lines of which a noun ends one of the phrases that name it.
  private let lines: [Set<Int32>]

  init(issues: [Issue], lexicon: Lexicon) {
    var firsts: [Int32: Int32] = [:]
    for line in Self.table {
      let lemmas = line.split(separator: " ").map { lexicon.lemma(String($0)) }.filter { $0 >= 0 }
      for lemma in lemmas { firsts[lemma] = lemmas[0] }
    }
    self.firsts = firsts
    lines = issues.map { issue in
      let phrases = issue.towardPhrases.filter { $0.parts.count == 1 }
      return Set(phrases.flatMap { Self.lastWords(of: $0.parts[0]) }.compactMap { firsts[lexicon.lemma($0)] })
    }
  }

  /// What a noun is known by: itself, or the first of those that stand for each other.
  func key(_ lemma: Int32) -> Int32 { firsts[lemma] ?? lemma }

  /// The keys of the nouns that may stand for a name of the issue.
  func keys(ofIssue issue: Int) -> Set<Int32> { lines[issue] }

  private static func lastWords(of elements: [Phrase.Element]) -> [String] {
    switch elements.last {
    case .word(let word): [word.lowercased()]
    case .choice(let runs): runs.flatMap(lastWords)
    case .gap, nil: []
    }
  }
}
