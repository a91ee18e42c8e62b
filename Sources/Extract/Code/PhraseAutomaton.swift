import BriefingModel

/// The runs of words of all phrases as one nondeterministic automaton over lemmas
/// (Thompson, "Regular expression search algorithm", CACM 1968).
struct PhraseAutomaton: Sendable {
  private enum State: Sendable {
    case word(lemma: Int32, capitalized: Bool, next: Int32)
    /// The states that may follow, by the lemma with which each begins.
    case branch([Int32: [Int32]])
    case gap(next: Int32)
    case accept
  }

  /// The most words that a gap spans.
  private static let longestGap = 6

  private var states: [State] = [.accept]

  /// Enters a run.
  /// - Returns: the state to begin with.
  mutating func enter(_ elements: [Phrase.Element], _ lexicon: Lexicon) -> Int32 {
    compile(elements, next: 0, lexicon)
  }

  /// The lemmas with which a match from a state may begin.
  func firstLemmas(of state: Int32) -> [Int32] {
    switch states[Int(state)] {
    case .word(let lemma, _, _): [lemma]
    case .branch(let choices): choices.keys.sorted()
    case .gap, .accept: []
    }
  }

  private mutating func compile(_ elements: [Phrase.Element], next: Int32, _ lexicon: Lexicon) -> Int32 {
    elements.reversed().reduce(next) { next, element in
      switch element {
      case .word(let word):
        return add(
          .word(lemma: lexicon.lemma(word), capitalized: word.contains(where: \.isUppercase), next: next))
      case .gap: return add(.gap(next: next))
      case .choice(let choices):
        var byLemma: [Int32: [Int32]] = [:]
        for choice in choices {
          let state = compile(choice, next: next, lexicon)
          for lemma in firstLemmas(of: state) { byLemma[lemma, default: []].append(state) }
        }
        return add(.branch(byLemma))
      }
    }
  }

  private mutating func add(_ state: State) -> Int32 {
    states.append(state)
    return Int32(states.count - 1)
  }

  /// The tokens of a match that begins at an index, gaps left out; nil where there is none.
  func match(
    _ state: Int32, at index: Int, in range: Range<Int>, _ tokens: [Token], _ lexicon: Lexicon
  ) -> [Int]? {
    var words: [Int] = []
    return follow(state, at: index, in: range, tokens, lexicon, &words) ? words : nil
  }

  private func follow(
    _ state: Int32, at index: Int, in range: Range<Int>, _ tokens: [Token], _ lexicon: Lexicon, _ words: inout [Int]
  ) -> Bool {
    switch states[Int(state)] {
    case .accept: return true
    case .word(let lemma, let capitalized, let next):
      guard index < range.upperBound, lexicon.info(tokens[index].word)?.lemma == lemma,
        !capitalized || tokens[index].isCapitalized
      else { return false }
      words.append(index)
      if follow(next, at: index + 1, in: range, tokens, lexicon, &words) { return true }
      words.removeLast()
      return false
    case .branch(let choices):
      guard index < range.upperBound, let lemma = lexicon.info(tokens[index].word)?.lemma,
        let states = choices[lemma]
      else { return false }
      return states.contains { follow($0, at: index, in: range, tokens, lexicon, &words) }
    case .gap(let next): return skip(to: next, from: index, in: range, tokens, lexicon, &words)
    }
  }

  private func skip(
    to state: Int32, from index: Int, in range: Range<Int>, _ tokens: [Token], _ lexicon: Lexicon,
    _ words: inout [Int]
  ) -> Bool {
    for at in index...(index + Self.longestGap) {
      guard at < range.upperBound else { return false }
      if follow(state, at: at, in: range, tokens, lexicon, &words) { return true }
      if tokens[at].breaksClause { return false }
    }
    return false
  }
}

extension Token {
  /// A mark over which no phrase reaches.
  var breaksClause: Bool { kind == .semicolon || kind == .colon || endsSentence }
}
