import BriefingModel

/// The runs of words of all phrases as one nondeterministic automaton over lemmas
/// (Thompson, "Regular expression search algorithm", CACM 1968).
struct PhraseAutomaton: Sendable {
  private enum Kind: UInt8, Sendable {
    case word, branch, gap, accept
  }

  private struct State: Sendable {
    var kind: Kind
    var capitalized = false
    /// Of a word.
    var lemma = Lexicon.unknown
    /// Behind a word or a gap.
    var next: Int32 = 0
    /// Of a branch: indices into `choices`.
    var choices: Range<Int32> = 0..<0
    /// Of a branch what it may begin with, of a gap what may stand behind it.
    var mask = LemmaMask.any
  }

  /// A state that may follow a branch, by the lemma with which it begins.
  private struct Choice: Sendable {
    var lemma: Int32
    var state: Int32
  }

  /// The most words that a gap spans.
  private static let longestGap = 6

  private var states: [State] = [State(kind: .accept)]
  /// Those of one branch together, ascending by lemma.
  private var choices: [Choice] = []

  /// Enters a run.
  /// - Returns: the state to begin with.
  mutating func enter(_ elements: [Phrase.Element], _ lexicon: Lexicon) -> Int32 {
    compile(elements, next: 0, lexicon)
  }

  /// The lemmas with which a match from a state may begin.
  func firstLemmas(of state: Int32) -> [Int32] {
    let value = states[Int(state)]
    switch value.kind {
    case .word: return [value.lemma]
    case .branch:
      let lemmas = value.choices.map { choices[Int($0)].lemma }
      return lemmas.indices.filter { $0 == 0 || lemmas[$0] != lemmas[$0 - 1] }.map { lemmas[$0] }
    case .gap, .accept: return []
    }
  }

  /// The lemmas that may stand second in a match from a state.
  func secondMask(of state: Int32) -> LemmaMask {
    let value = states[Int(state)]
    switch value.kind {
    case .word: return firstMask(of: value.next)
    case .branch: return value.choices.reduce(.none) { $0.union(secondMask(of: choices[Int($1)].state)) }
    case .gap, .accept: return .any
    }
  }

  /// The lemmas that may stand first in a match from a state.
  func firstMask(of state: Int32) -> LemmaMask {
    let value = states[Int(state)]
    switch value.kind {
    case .word: return LemmaMask(value.lemma)
    case .branch: return value.mask
    case .gap, .accept: return .any
    }
  }

  private mutating func compile(_ elements: [Phrase.Element], next: Int32, _ lexicon: Lexicon) -> Int32 {
    elements.reversed().reduce(next) { next, element in
      switch element {
      case .word(let word):
        return add(
          State(
            kind: .word, capitalized: word.contains(where: \.isUppercase), lemma: lexicon.lemma(word), next: next))
      case .gap: return add(State(kind: .gap, next: next, mask: firstMask(of: next)))
      case .choice(let runs):
        let branches = runs.flatMap { run in
          let state = compile(run, next: next, lexicon)
          return firstLemmas(of: state).map { Choice(lemma: $0, state: state) }
        }
        let first = Int32(choices.count)
        // A stable order: of those that begin alike, the editor's first is tried first.
        choices += branches.enumerated().sorted { ($0.element.lemma, $0.offset) < ($1.element.lemma, $1.offset) }
          .map(\.element)
        let mask = branches.reduce(LemmaMask.none) { $0.union(LemmaMask($1.lemma)) }
        return add(State(kind: .branch, choices: first..<Int32(choices.count), mask: mask))
      }
    }
  }

  private mutating func add(_ state: State) -> Int32 {
    states.append(state)
    return Int32(states.count - 1)
  }

  /// Whether a match begins at an index.
  /// - Parameter words: gets the tokens of the match, gaps left out; it must be empty.
  func matches(_ state: Int32, at index: Int, in range: Range<Int>, _ tokens: [Token], _ words: inout [Int]) -> Bool {
    let value = states[Int(state)]
    switch value.kind {
    case .accept: return true
    case .word:
      guard index < range.upperBound, tokens[index].lemma == value.lemma,
        !value.capitalized || tokens[index].isCapitalized
      else { return false }
      words.append(index)
      if matches(value.next, at: index + 1, in: range, tokens, &words) { return true }
      words.removeLast()
      return false
    case .branch:
      guard index < range.upperBound, value.mask.mayHold(LemmaMask(tokens[index].lemma)) else { return false }
      return follow(value.choices, at: index, in: range, tokens, &words)
    case .gap: return skip(value, from: index, in: range, tokens, &words)
    }
  }

  private func follow(
    _ branch: Range<Int32>, at index: Int, in range: Range<Int>, _ tokens: [Token], _ words: inout [Int]
  ) -> Bool {
    let lemma = tokens[index].lemma
    var at = Int(branch.lowerBound)
    var end = Int(branch.upperBound)
    while at < end {
      let middle = (at + end) / 2
      if choices[middle].lemma < lemma { at = middle + 1 } else { end = middle }
    }
    while at < Int(branch.upperBound), choices[at].lemma == lemma {
      if matches(choices[at].state, at: index, in: range, tokens, &words) { return true }
      at += 1
    }
    return false
  }

  private func skip(
    _ gap: State, from index: Int, in range: Range<Int>, _ tokens: [Token], _ words: inout [Int]
  ) -> Bool {
    for at in index...(index + Self.longestGap) {
      guard at < range.upperBound else { return false }
      if gap.mask.mayHold(LemmaMask(tokens[at].lemma)), matches(gap.next, at: at, in: range, tokens, &words) {
        return true
      }
      if tokens[at].breaksClause { return false }
    }
    return false
  }
}

extension Token {
  /// A mark over which no phrase reaches.
  var breaksClause: Bool { kind == .semicolon || kind == .colon || endsSentence }
}
