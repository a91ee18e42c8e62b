import BriefingModel

/// The runs of words of all phrases as one nondeterministic automaton over lemmas
/// (Thompson, "Regular expression search algorithm", CACM 1968).
struct PhraseAutomaton: Sendable {
  private enum Kind: UInt8, Sendable {
    case word, branch, gap, accept
  }

  private struct State: Sendable {
    var kind: Kind
    /// Of a word.
    var isCapitalized = false
    /// Of a word.
    var lemma = Lexicon.unknown
    /// Behind a word or a gap.
    var next: Int32 = 0
    /// Of a branch: indices into `steps`.
    var steps: Range<Int32> = 0..<0
    /// Of a branch what it may begin with, of a gap what may stand behind it.
    var mask = LemmaMask.any
  }

  /// A word with which a match may begin, and where it goes on behind it.
  struct Step: Sendable {
    var lemma: Int32
    var isCapitalized: Bool
    var next: Int32
  }

  /// The most words that a gap spans.
  private static let longestGap = 6

  private var states: [State] = [State(kind: .accept)]
  /// Those of one branch together, ascending by lemma.
  private var steps: [Step] = []

  /// Enters a run.
  /// - Returns: the state to begin with.
  mutating func enter(_ elements: [Phrase.Element], _ lexicon: Lexicon) -> Int32 {
    compile(elements[...], next: 0, lexicon)
  }

  /// Puts the runs of another one behind its own.
  /// - Returns: by how much the numbers of the other's states grow.
  mutating func append(_ other: PhraseAutomaton) -> Int32 {
    let (first, firstStep) = (Int32(states.count), Int32(steps.count))
    states += other.states.map { state in
      var state = state
      state.next += first
      state.steps = (state.steps.lowerBound + firstStep)..<(state.steps.upperBound + firstStep)
      return state
    }
    steps += other.steps.map { Step(lemma: $0.lemma, isCapitalized: $0.isCapitalized, next: $0.next + first) }
    return first
  }

  /// The words with which a match from a state may begin, in the order in which they are tried.
  func firstSteps(of state: Int32) -> [Step] {
    let value = states[Int(state)]
    switch value.kind {
    case .word: return [Step(lemma: value.lemma, isCapitalized: value.isCapitalized, next: value.next)]
    case .branch: return Array(steps[Int(value.steps.lowerBound)..<Int(value.steps.upperBound)])
    case .gap, .accept: return []
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

  private mutating func compile(_ elements: ArraySlice<Phrase.Element>, next: Int32, _ lexicon: Lexicon) -> Int32 {
    guard let element = elements.first else { return next }
    let rest = compile(elements.dropFirst(), next: next, lexicon)
    switch element {
    case .word(let word):
      return add(
        State(kind: .word, isCapitalized: word.hasCapital, lemma: lexicon.lemma(word), next: rest))
    case .gap: return add(State(kind: .gap, next: rest, mask: firstMask(of: rest)))
    case .choice(let runs):
      let branches = runs.flatMap { firstSteps(of: $0[...], next: rest, lexicon) }
      let first = Int32(steps.count)
      // A stable order: of those that begin alike, the editor's first is tried first.
      steps += branches.enumerated().sorted { ($0.element.lemma, $0.offset) < ($1.element.lemma, $1.offset) }
        .map(\.element)
      let mask = branches.reduce(LemmaMask.none) { $0.union(LemmaMask($1.lemma)) }
      return add(State(kind: .branch, steps: first..<Int32(steps.count), mask: mask))
    }
  }

  /// The words with which one run of a choice may begin.
  private mutating func firstSteps(
    of run: ArraySlice<Phrase.Element>, next: Int32, _ lexicon: Lexicon
  ) -> [Step] {
    guard case .word(let word) = run.first else {
      let state = compile(run, next: next, lexicon)
      return firstSteps(of: state)
    }
    let rest = compile(run.dropFirst(), next: next, lexicon)
    return [Step(lemma: lexicon.lemma(word), isCapitalized: word.hasCapital, next: rest)]
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
        !value.isCapitalized || tokens[index].isCapitalized
      else { return false }
      words.append(index)
      if matches(value.next, at: index + 1, in: range, tokens, &words) { return true }
      words.removeLast()
      return false
    case .branch:
      guard index < range.upperBound, value.mask.mayHold(LemmaMask(tokens[index].lemma)) else { return false }
      return follow(value.steps, at: index, in: range, tokens, &words)
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
      if steps[middle].lemma < lemma { at = middle + 1 } else { end = middle }
    }
    while at < Int(branch.upperBound), steps[at].lemma == lemma {
      if take(steps[at], at: index, in: range, tokens, &words) { return true }
      at += 1
    }
    return false
  }

  /// Whether a match goes on behind its first word, which stands at an index and has the lemma of the step.
  func take(_ step: Step, at index: Int, in range: Range<Int>, _ tokens: [Token], _ words: inout [Int]) -> Bool {
    guard !step.isCapitalized || tokens[index].isCapitalized else { return false }
    words.append(index)
    if matches(step.next, at: index + 1, in: range, tokens, &words) { return true }
    words.removeLast()
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
