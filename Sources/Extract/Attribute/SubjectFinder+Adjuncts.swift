/// Adjuncts without a subject of their own: "While expressing regret, Ann said", "To save the pact, Ann will …".
extension SubjectFinder {
  /// Gives such an adjunct the subject of the main clause.
  mutating func share(_ index: Int) {
    let predicate = article.predicates[index]
    let range = article.segmentation.sentences[predicate.sentence].tokens
    if let named = namedAmong(predicate, in: range) {
      article.predicates[index].subjects = named
      article.predicates[index].ownsSubject = true
      return
    }
    guard predicate.subjects.isEmpty else { return }
    switch predicate.form {
    case .gerund where opensAdjunct(predicate, in: range): break
    case .infinitive where opensSentence(predicate.tokens.lowerBound, in: range): break
    case .noun where opensPurpose(predicate, in: range): break
    default: return
    }
    guard let main = mainVerb(behind: predicate, in: range) else { return }
    article.predicates[index].subjects = article.predicates[main].subjects
    article.predicates[index].ownsSubject = predicate.form != .gerund
  }

  /// "Among those calling for it is Ann", "Among its critics are Ann and Bob": who is counted among them.
  private func namedAmong(_ predicate: Predicate, in range: Range<Int>) -> PhraseList? {
    guard tokens[range.lowerBound].is(.among), [.gerund, .noun].contains(predicate.form) else { return nil }
    let isThose = predicate.form == .gerund && tokens[predicate.tokens.lowerBound - 1].is(.those)
    let opens = article.phrase(at: predicate.head).map {
      Coordination.startWithOwner($0, in: article) == range.lowerBound + 1
    }
    let isPeople = lexicon.info(tokens[predicate.head].word)?.traits.contains(.person) ?? false
    guard isThose || isPeople && opens ?? false,
      let be = article.predicates(inSentences: predicate.sentence...predicate.sentence).first(where: {
        article.predicates[$0].head > predicate.head && article.predicates[$0].form == .finite
      }), tokens[article.predicates[be].head].lemma == KeyWord.be.rawValue,
      let first = article.predicates[be].objects.first
    else { return nil }
    return Coordination.right(from: first, in: article)
  }

  /// "While expressing regret, …", "Expressing regret, …"
  private func opensAdjunct(_ predicate: Predicate, in range: Range<Int>) -> Bool {
    let start = predicate.tokens.lowerBound
    if opensSentence(start, in: range) { return true }
    return tokens[start - 1].isAny(.while, .when, .after, .before, .by, .in) && opensSentence(start - 1, in: range)
  }

  /// "In a bid to …", "As part of efforts to …"
  private func opensPurpose(_ predicate: Predicate, in range: Range<Int>) -> Bool {
    guard predicate.cue.isSuperset(of: [.favor, .infinitive]), let phrase = article.phrase(at: predicate.head) else {
      return false
    }
    var before = article.phrases[phrase].tokens.lowerBound - 1
    guard before >= range.lowerBound else { return false }
    if tokens[before].is(.of), before - 2 >= range.lowerBound, tokens[before - 2].is(.as) { before -= 2 }
    return tokens[before].isAny(.in, .as) && opensSentence(before, in: range)
  }

  private func opensSentence(_ token: Int, in range: Range<Int>) -> Bool {
    Range(from: range.lowerBound, upTo: token).allSatisfy { !tokens[$0].isWord || tokens[$0].tag == .coordinator }
  }

  /// The first verb with a subject behind the comma that ends the adjunct.
  private func mainVerb(behind predicate: Predicate, in range: Range<Int>) -> Int? {
    article.predicates(inSentences: predicate.sentence...predicate.sentence)
      .drop { article.predicates[$0].tokens.lowerBound < predicate.tokens.upperBound }
      .first { index in
        let verb = article.predicates[index]
        let start = verb.subjectStart
        return verb.form == .finite && !verb.subjects.isEmpty && !verb.isPassive && start < verb.tokens.lowerBound
          && start > range.lowerBound && tokens[start - 1].kind == .comma
      }
  }
}
