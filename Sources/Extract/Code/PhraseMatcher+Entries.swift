import BriefingModel

extension PhraseMatcher {
  /// The phrases of some of the issues, with numbers of their own.
  struct Entries: Sendable {
    private(set) var patterns: [Pattern] = []
    private(set) var automaton = PhraseAutomaton()
    /// For each lemma, the runs that begin with it.
    private(set) var runs: [[Run]]

    /// - Parameter issues: with the indices that they have among all.
    init(of issues: ArraySlice<Issue>, _ lexicon: Lexicon) {
      runs = Array(repeating: [], count: lexicon.infos.count)
      for (index, issue) in zip(issues.indices, issues) {
        let lists: [(Role, [Phrase])] = [
          (.toward, issue.towardPhrases), (.against, issue.againstPhrases), (.about, issue.aboutPhrases),
          (.pushTowards, issue.towards), (.pushAway, issue.away), (.not, issue.notPhrases),
        ]
        for (role, phrases) in lists {
          for phrase in phrases { enter(phrase, index, role, lexicon) }
        }
      }
    }

    private mutating func enter(_ phrase: Phrase, _ issue: Int, _ role: Role, _ lexicon: Lexicon) {
      let states = phrase.parts.map { automaton.enter($0, lexicon) }
      let firsts = states.map { automaton.firstSteps(of: $0).filter { $0.lemma >= 0 } }
      // They ascend by lemma.
      let choices = firsts.map { steps in steps.indices.count { $0 == 0 || steps[$0].lemma != steps[$0 - 1].lemma } }
      // Many words and few choices are rare.
      let rarest = states.indices.max {
        (phrase.parts[$0].count, -choices[$0], -$0) < (phrase.parts[$1].count, -choices[$1], -$1)
      }
      guard let rarest else { return }
      for step in firsts[rarest] {
        runs[Int(step.lemma)].append(
          Run(pattern: Int32(patterns.count), first: step, second: automaton.firstMask(of: step.next)))
      }
      let parts = states.map { Part(state: $0, first: automaton.firstMask(of: $0)) }
      patterns.append(Pattern(issue: issue, role: role, text: phrase.text, parts: parts))
    }

    /// Puts the phrases of later issues behind its own; whatever finds one phrase before another still does.
    mutating func append(_ other: Entries) {
      let pattern = Int32(patterns.count)
      let state = automaton.append(other.automaton)
      patterns += other.patterns.map { entry in
        var entry = entry
        entry.parts = entry.parts.map { Part(state: $0.state + state, first: $0.first) }
        return entry
      }
      for (lemma, list) in other.runs.enumerated() where !list.isEmpty {
        runs[lemma] += list.map { run in
          var run = run
          run.pattern += pattern
          run.first.next += state
          return run
        }
      }
    }
  }
}
