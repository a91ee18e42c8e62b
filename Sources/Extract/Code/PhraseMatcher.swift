import BriefingModel

/// Finds the phrases of all issues in one pass over the tokens.
struct PhraseMatcher: Sendable {
  /// What a phrase says of its issue.
  enum Role: Sendable {
    case toward, against, about, pushTowards, pushAway, not
  }

  private struct Run: Sendable {
    var pattern: Int
    var part: Int
    /// Where the automaton begins.
    var state: Int32
  }

  private struct Pattern: Sendable {
    var issue: Int
    var role: Role
    var text: String
    var parts: Int
  }

  /// The most words between the parts of a phrase whose order is free.
  private static let widestSpread = 14

  private var patterns: [Pattern] = []
  private var runs: [Run] = []
  private var automaton = PhraseAutomaton()
  /// For each lemma the runs that may begin with it.
  private var starts: [[Int32]]

  init(issues: [Issue], lexicon: Lexicon) {
    starts = Array(repeating: [], count: lexicon.infos.count)
    for (index, issue) in issues.enumerated() {
      enter(issue.towardPhrases, index, .toward, lexicon)
      enter(issue.againstPhrases, index, .against, lexicon)
      enter(issue.aboutPhrases, index, .about, lexicon)
      enter(issue.towards, index, .pushTowards, lexicon)
      enter(issue.away, index, .pushAway, lexicon)
      enter(issue.notPhrases, index, .not, lexicon)
    }
  }

  private mutating func enter(_ phrases: [Phrase], _ issue: Int, _ role: Role, _ lexicon: Lexicon) {
    for phrase in phrases {
      let pattern = patterns.count
      patterns.append(Pattern(issue: issue, role: role, text: phrase.text, parts: phrase.parts.count))
      for (part, elements) in phrase.parts.enumerated() {
        let state = automaton.enter(elements, lexicon)
        let run = Int32(runs.count)
        runs.append(Run(pattern: pattern, part: part, state: state))
        for lemma in automaton.firstLemmas(of: state) where lemma >= 0 { starts[Int(lemma)].append(run) }
      }
    }
  }

  // MARK: Matching

  /// All matches of a sentence, those within larger ones left out, in the order of the text.
  func matches(in range: Range<Int>, of tokens: [Token], lexicon: Lexicon) -> [PhraseMatch] {
    var partMatches: [Int: [PartMatch]] = [:]
    var result: [PhraseMatch] = []
    for index in range {
      guard let info = lexicon.info(tokens[index].word) else { continue }
      for candidate in starts[Int(info.lemma)] {
        let run = runs[Int(candidate)]
        guard let words = automaton.match(run.state, at: index, in: range, tokens, lexicon) else { continue }
        if patterns[run.pattern].parts == 1 {
          result.append(match(run.pattern, Self.runs(words)))
        } else {
          partMatches[run.pattern, default: []].append(PartMatch(part: run.part, runs: Self.runs(words)))
        }
      }
    }
    for pattern in partMatches.keys.sorted() {
      if let parts = partMatches[pattern] { combine(pattern, parts, tokens, into: &result) }
    }
    return Self.longest(result)
  }

  private struct PartMatch {
    var part: Int
    var runs: [Range<Int>]
    var tokens: Range<Int> { (runs.first?.lowerBound ?? 0)..<(runs.last?.upperBound ?? 0) }
  }

  /// Ascending indices as runs.
  private static func runs(_ words: [Int]) -> [Range<Int>] {
    words.reduce(into: []) { runs, word in
      if let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<(word + 1)
      } else {
        runs.append(word..<(word + 1))
      }
    }
  }

  private func match(_ pattern: Int, _ parts: [Range<Int>]) -> PhraseMatch {
    let entry = patterns[pattern]
    return PhraseMatch(
      issue: entry.issue, role: entry.role, parts: parts, isOrdered: entry.parts == 1, phrase: entry.text)
  }

  /// The nearest set of parts of a phrase whose parts may come in any order.
  private func combine(
    _ pattern: Int, _ parts: [PartMatch], _ tokens: [Token], into result: inout [PhraseMatch]
  ) {
    let count = patterns[pattern].parts
    for first in parts where first.part == 0 {
      var chosen = [first]
      for part in 1..<count {
        let nearest = parts.filter { $0.part == part && !$0.tokens.overlaps(first.tokens) }
          .min { Self.distance($0.tokens, first.tokens) < Self.distance($1.tokens, first.tokens) }
        guard let nearest, Self.distance(nearest.tokens, first.tokens) <= Self.widestSpread,
          !Self.isParted(nearest.tokens, first.tokens, tokens)
        else { break }
        chosen.append(nearest)
      }
      if chosen.count == count {
        result.append(match(pattern, chosen.flatMap(\.runs).sorted { $0.lowerBound < $1.lowerBound }))
      }
    }
  }

  private static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    left.lowerBound < right.lowerBound ? right.lowerBound - left.upperBound : left.lowerBound - right.upperBound
  }

  private static func isParted(_ left: Range<Int>, _ right: Range<Int>, _ tokens: [Token]) -> Bool {
    let start = min(left.upperBound, right.upperBound)
    let end = max(left.lowerBound, right.lowerBound)
    return start < end && (start..<end).contains { tokens[$0].breaksClause }
  }

  /// Longest first: what lies wholly within a larger match falls away, and so does what a near miss covers.
  private static func longest(_ matches: [PhraseMatch]) -> [PhraseMatch] {
    let allowed = matches.filter { match in
      match.role == .not
        || !matches.contains { $0.role == .not && $0.issue == match.issue && $0.overlaps(match) }
    }
    return allowed.enumerated().filter { index, match in
      !allowed.enumerated().contains { other, larger in
        guard other != index, larger.role != .pushTowards, larger.role != .pushAway else { return false }
        guard larger.role != .not, match.role != .not, match.role != .pushTowards, match.role != .pushAway else {
          return false
        }
        return larger.contains(match) && larger.isCompact
          && (larger.length > match.length || other < index && larger.issue == match.issue)
      }
    }
    .map(\.element)
    .filter { $0.role != .not }
    .sorted { ($0.start, $0.length, $0.issue) < ($1.start, $1.length, $1.issue) }
  }
}
