import BriefingModel

/// Finds the phrases of all issues in one pass over the tokens.
struct PhraseMatcher: Sendable {
  /// What a phrase says of its issue.
  enum Role: Sendable {
    case toward, against, about, pushTowards, pushAway, not
  }

  struct Run: Sendable {
    var pattern: Int32
    var first: PhraseAutomaton.Step
    /// What its second word may be; looked at first, for few of the runs that begin alike go on alike.
    var second: LemmaMask
  }

  struct Pattern: Sendable {
    var issue: Int
    var role: Role
    var text: String
    var parts: [Part]
  }

  struct Part: Sendable {
    /// Where the automaton begins.
    var state: Int32
    /// What its first word may be.
    var first: LemmaMask
  }

  /// The most words between the parts of a phrase whose order is free.
  private static let widestSpread = 14

  private let patterns: [Pattern]
  private let automaton: PhraseAutomaton
  /// For each pattern its rarest part, those that may begin with the same lemma together.
  private var runs: [Run] = []
  /// For each lemma with which a run begins, in their order, where its runs begin in `runs`; at the end their number.
  private var starts: [Int32] = []
  /// Which lemmas those are.
  private var beginnings: [Beginnings] = []

  /// For 64 lemmas, which of them begin a run, and how many before them do.
  private struct Beginnings: Sendable {
    var lemmas: UInt64 = 0
    var before: Int32
  }

  init(issues: [Issue], lexicon: Lexicon) {
    self.init(Entries(of: issues[...], lexicon))
  }

  /// The same, worked out on two cores.
  static func atOnce(issues: [Issue], lexicon: Lexicon) async -> PhraseMatcher {
    let middle = issues.count / 2
    async let later = Entries(of: issues[middle...], lexicon)
    var entries = Entries(of: issues[..<middle], lexicon)
    entries.append(await later)
    return PhraseMatcher(entries)
  }

  private init(_ entries: Entries) {
    (patterns, automaton) = (entries.patterns, entries.automaton)
    for (lemma, list) in entries.runs.enumerated() {
      if lemma & 63 == 0 { beginnings.append(Beginnings(before: Int32(starts.count))) }
      guard !list.isEmpty else { continue }
      beginnings[lemma >> 6].lemmas |= 1 << UInt64(lemma & 63)
      starts.append(Int32(runs.count))
      runs += list
    }
    starts.append(Int32(runs.count))
  }

  // MARK: Matching

  /// Whether a sentence holds a phrase, or a part of one: most hold none.
  func mayMatch(in range: Range<Int>, of tokens: [Token]) -> Bool {
    var words: [Int] = []
    return range.contains { index in
      let next = index + 1 < range.upperBound ? LemmaMask(tokens[index + 1].lemma) : .none
      return runs(beginningWith: tokens[index].lemma).contains { run in
        runs[run].second.mayHold(next) && automaton.take(runs[run].first, at: index, in: range, tokens, &words)
      }
    }
  }

  /// All matches of a sentence, those within larger ones left out, in the order of the text.
  func matches(in range: Range<Int>, of tokens: [Token]) -> [PhraseMatch] {
    var ofSeveralParts: [Int] = []
    var result: [PhraseMatch] = []
    var words: [Int] = []
    for index in range {
      let candidates = runs(beginningWith: tokens[index].lemma)
      if candidates.isEmpty { continue }
      // Of the ways in which a pattern may go on, the first that leads to its end counts.
      var matched = -1
      let next = index + 1 < range.upperBound ? LemmaMask(tokens[index + 1].lemma) : .none
      for candidate in candidates {
        let run = runs[candidate]
        let pattern = Int(run.pattern)
        guard run.second.mayHold(next), pattern != matched else { continue }
        words.removeAll(keepingCapacity: true)
        guard automaton.take(run.first, at: index, in: range, tokens, &words) else { continue }
        matched = pattern
        if patterns[pattern].parts.count > 1 {
          ofSeveralParts.append(pattern)
        } else {
          result.append(match(pattern, core: Self.runs(words)))
        }
      }
    }
    for pattern in Set(ofSeveralParts).sorted() { combine(pattern, in: range, tokens, into: &result) }
    return result.isEmpty ? [] : Self.longest(result)
  }

  private func runs(beginningWith lemma: Int32) -> Range<Int> {
    guard lemma >= 0 else { return 0..<0 }
    let beginnings = beginnings[Int(lemma) >> 6]
    let bit: UInt64 = 1 << UInt64(lemma & 63)
    guard beginnings.lemmas & bit != 0 else { return 0..<0 }
    let place = Int(beginnings.before) + (beginnings.lemmas & (bit - 1)).nonzeroBitCount
    return Int(starts[place])..<Int(starts[place + 1])
  }

  private struct PartMatch {
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

  private func match(_ pattern: Int, core: [Range<Int>], _ others: [Range<Int>] = []) -> PhraseMatch {
    let entry = patterns[pattern]
    return PhraseMatch(
      issue: entry.issue, role: entry.role, parts: (core + others).sorted { $0.lowerBound < $1.lowerBound },
      core: core, isOrdered: entry.parts.count == 1, phrase: entry.text)
  }

  /// Where a part of a phrase stands in a sentence.
  private func partMatches(_ part: Part, in range: Range<Int>, _ tokens: [Token]) -> [PartMatch] {
    var words: [Int] = []
    return range.compactMap { index in
      guard part.first.mayHold(LemmaMask(tokens[index].lemma)) else { return nil }
      words.removeAll(keepingCapacity: true)
      guard automaton.matches(part.state, at: index, in: range, tokens, &words) else { return nil }
      return PartMatch(runs: Self.runs(words))
    }
  }

  /// The nearest set of parts of a phrase whose parts may come in any order.
  private func combine(_ pattern: Int, in range: Range<Int>, _ tokens: [Token], into result: inout [PhraseMatch]) {
    var parts: [[PartMatch]] = []
    for part in patterns[pattern].parts {
      parts.append(partMatches(part, in: range, tokens))
      if parts.last?.isEmpty ?? true { return }
    }
    guard let firsts = parts.first else { return }
    for first in firsts {
      var chosen = [first]
      for others in parts.dropFirst() {
        let nearest = others.filter { !$0.tokens.overlaps(first.tokens) }
          .min { Self.distance($0.tokens, first.tokens) < Self.distance($1.tokens, first.tokens) }
        guard let nearest, Self.distance(nearest.tokens, first.tokens) <= Self.widestSpread,
          !Self.isParted(nearest.tokens, first.tokens, tokens)
        else { break }
        chosen.append(nearest)
      }
      if chosen.count == parts.count {
        result.append(match(pattern, core: first.runs, chosen.dropFirst().flatMap(\.runs)))
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
