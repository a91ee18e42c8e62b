import BriefingModel

/// The common nouns by which an article comes back to what it has named: "the deal" for a pact, "the levy" for a tariff.
struct IssueNouns: Sendable {
  /// Nouns that stand for each other once it is clear what one of them means; each line is known by its first.
  private static let table = ["agreement pact accord treaty deal", "tariff duty levy", "quota ceiling", "subsidy aid"]

  /// Nouns for whatever an article is about: "the text", "the rule".
  private static let thingTable =
    "text draft compromise package rule requirement clause provision term measure levy duty penalty arrangement regime"
  /// Nouns for what somebody did or means to do: "the move".
  private static let deedTable = "move decision step action announcement plan proposal threat offer vote ruling"

  /// All words of the tables, which every lexicon must hold.
  static var all: [Substring] { (table + [thingTable, deedTable]).flatMap { $0.split(separator: " ") } }

  /// For each noun of the table the first of its line, as lemmas.
  private let firsts: [Int32: Int32]
  private let things: Set<Int32>
  private let deeds: Set<Int32>
  /// For each issue the lines of which a noun ends one of the phrases that name it.
  private let lines: [Set<Int32>]

  init(issues: [Issue], lexicon: Lexicon) {
    var firsts: [Int32: Int32] = [:]
    for line in Self.table {
      let lemmas = line.split(separator: " ").map { lexicon.lemma(String($0)) }.filter { $0 >= 0 }
      for lemma in lemmas { firsts[lemma] = lemmas[0] }
    }
    self.firsts = firsts
    things = Set(Self.thingTable.split(separator: " ").map { lexicon.lemma(String($0)) })
    deeds = Set(Self.deedTable.split(separator: " ").map { lexicon.lemma(String($0)) })
    lines = issues.map { issue in
      let phrases = issue.towardPhrases.filter { $0.parts.count == 1 }
      return Set(phrases.flatMap { Self.lastWords(of: $0.parts[0]) }.compactMap { firsts[lexicon.lemma($0)] })
    }
  }

  /// What a noun is known by: itself, or the first of those that stand for each other.
  func key(_ lemma: Int32) -> Int32 { firsts[lemma] ?? lemma }

  func isThing(_ lemma: Int32) -> Bool { lemma >= 0 && things.contains(lemma) }

  func isDeed(_ lemma: Int32) -> Bool { lemma >= 0 && deeds.contains(lemma) }

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
