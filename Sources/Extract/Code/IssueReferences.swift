/// Finds words that lead back to an issue named before: "that process", "this policy", "… and will veto it".
struct IssueReferences {
  let article: ParsedArticle
  let lexicon: Lexicon

  private let evaluation: EvaluationWords
  private let parts: Set<Int32>

  init(article: ParsedArticle, lexicon: Lexicon, words: ConstructionWords, evaluation: EvaluationWords) {
    self.article = article
    self.lexicon = lexicon
    self.evaluation = evaluation
    parts = words.parts
  }

  private var tokens: [Token] { article.tokens }

  /// - Parameters:
  ///   - named: the issues that the sentence names itself.
  ///   - before: those of the sentence before, nearest last; empty where a new subject began.
  func references(
    in range: Range<Int>, named: [DirectedMatch], before: [DirectedMatch]
  ) -> [DirectedMatch] {
    guard !named.isEmpty || !before.isEmpty else { return [] }
    var result: [DirectedMatch] = []
    for index in range {
      guard let phrase = article.phrase(at: index), article.phrases[phrase].tokens.lowerBound == index,
        !named.contains(where: { $0.match.holds(article.phrases[phrase].head) })
      else { continue }
      let earlier = named.last { $0.match.end <= index && $0.match.start < index }
      if isDemonstrative(phrase), let antecedent = before.last, isClear(before) {
        result.append(antecedent.reference(by: article.phrases[phrase].tokens))
      } else if isObjectPronoun(phrase),
        let antecedent = earlier ?? (isClear(before) && !hasRival(in: range, before: index) ? before.last : nil),
        !isGovernor(ofPhrase: phrase, within: antecedent.match)
      {
        result.append(antecedent.reference(by: article.phrases[phrase].tokens))
      } else if isTreatedPronoun(phrase) || isOwnerOfDeed(phrase) || isJudgedPronoun(phrase),
        let antecedent = earlier ?? before.last,
        earlier != nil || isClear(before), agrees(phrase, with: antecedent.match)
      {
        result.append(antecedent.reference(by: article.phrases[phrase].tokens))
      }
    }
    return result
  }

  /// "they should be lifted": what is done away with or brought about is a thing.
  private func isTreatedPronoun(_ phrase: Int) -> Bool {
    let start = article.phrases[phrase].tokens.lowerBound
    guard tokens[start].isAny(.it, .they) else { return false }
    let sentence = Int(article.sentenceAt[start])
    return article.predicates(inSentences: sentence...sentence).contains { index in
      let predicate = article.predicates[index]
      return predicate.isPassive && predicate.subjects.contains(phrase) && predicate.cue.attitude == 0
        && (predicate.cue.direction != 0 || predicate.cue.contains(.act))
    }
  }

  /// "they were a mistake", "it would hurt owners", but not "it was a mistake to".
  private func isJudgedPronoun(_ phrase: Int) -> Bool {
    let start = article.phrases[phrase].tokens.lowerBound
    let isActor = article.phrases[phrase].entity.map { article.entities[$0].isActor } ?? false
    guard tokens[start].isAny(.it, .they), !isActor else { return false }
    let range = article.sentence(ofToken: start).tokens
    let sentence = Int(article.sentenceAt[start])
    return article.predicates(inSentences: sentence...sentence).contains { index in
      let predicate = article.predicates[index]
      guard predicate.form == .finite, predicate.subjects.contains(phrase), predicate.subjectStart == start,
        evaluation.sign(of: predicate, in: article, lexicon: lexicon) != 0
      else { return false }
      return !tokens[start].is(.it)
        || !Range(from: predicate.tokens.upperBound, upTo: range.upperBound).contains {
          tokens[$0].tag == .infinitiveTo || tokens[$0].tag == .subordinator
        }
    }
  }

  /// "their abolition", but not "its support" nor "its withdrawal from".
  private func isOwnerOfDeed(_ phrase: Int) -> Bool {
    let end = article.phrases[phrase].tokens.upperBound
    guard tokens[end - 1].isAny(.its, .their), let index = article.predicate(at: end),
      article.predicates[index].form == .noun, article.predicates[index].cue.attitude == 0,
      article.predicates[index].cue.direction != 0
    else { return false }
    return tokens[safe: end + 1].map { $0.tag != .preposition && $0.tag != .noun } ?? true
  }

  /// In number.
  private func agrees(_ pronoun: Int, with match: PhraseMatch) -> Bool {
    guard let named = article.phrase(at: match.end - 1), article.phrases[named].kind == .noun else { return false }
    return tokens[article.phrases[pronoun].head].isAny(.it, .its) != article.phrases[named].isPlural
  }

  /// What the sentence before names is one side of one issue, so that a reference to it is clear.
  private func isClear(_ before: [DirectedMatch]) -> Bool {
    guard let last = before.last else { return false }
    return before.allSatisfy {
      $0.match.issue != last.match.issue || $0.sign == last.sign || $0.match.overlaps(last.match)
    }
  }

  /// "backs the ferry but rejects it": a thing of the same sentence that no issue knows.
  private func hasRival(in range: Range<Int>, before pronoun: Int) -> Bool {
    let sentence = Int(article.sentenceAt[pronoun])
    return article.predicates(inSentences: sentence...sentence).contains { index in
      article.predicates[index].objects.contains { phrase in
        let value = article.phrases[phrase]
        return value.tokens.upperBound <= pronoun && value.kind != .pronoun
          && !(value.entity.map { article.entities[$0].isActor } ?? false)
      }
    }
  }

  /// "ended the pact … why they ended it": the verb is already part of the words referred to.
  private func isGovernor(ofPhrase phrase: Int, within match: PhraseMatch) -> Bool {
    guard let index = article.predicate(at: article.phrases[phrase].tokens.lowerBound - 1) else { return false }
    return match.holds(article.predicates[index].head)
  }

  /// "that process", "these rules": a demonstrative with a noun that names nobody.
  private func isDemonstrative(_ phrase: Int) -> Bool {
    let value = article.phrases[phrase]
    guard tokens[value.tokens.lowerBound].isAny(.this, .that, .these, .those), value.tokens.count > 1,
      value.kind == .noun, tokens[value.head].tag == .noun
    else { return false }
    // "that part", "this time": not the whole of what was said.
    guard !lexicon.isTime(tokens[value.head]), !parts.contains(tokens[value.head].lemma) else { return false }
    return value.entity.map { !article.entities[$0].isActor } ?? true
  }

  /// "it" or "them" right behind a verb that favors, rejects, ends or enlarges.
  private func isObjectPronoun(_ phrase: Int) -> Bool {
    let start = article.phrases[phrase].tokens.lowerBound
    guard tokens[start].isAny(.it, .them), start > 0, let index = article.predicate(at: start - 1) else { return false }
    let predicate = article.predicates[index]
    // "wants it removed", but "wants them to come".
    guard predicate.tokens.upperBound == start else { return false }
    if tokens[safe: start + 1].map({ $0.tag == .verbParticiple }) ?? false { return true }
    return !predicate.cue.contains(.objectControl)
      && (predicate.cue.attitude != 0 || !predicate.cue.isDisjoint(with: [.lower, .act]))
  }
}
