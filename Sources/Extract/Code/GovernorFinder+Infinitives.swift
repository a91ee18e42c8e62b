/// Infinitives and gerunds that govern a phrase before or behind them.
extension GovernorFinder {
  /// "called for X to be removed", "wants X on Y to be cut": what is to be done to the phrase's own noun.
  func passiveInfinitive(behind match: PhraseMatch) -> Int? {
    let range = article.sentence(ofToken: match.start).tokens
    var at = match.end
    while at < min(range.upperBound, match.end + 8) {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        guard let parent = predicate.parent else { return nil }
        let above = article.predicates[parent]
        // "prevented X from being cut"
        if predicate.form == .gerund, predicate.isPassive, tokens[at - 1].is(.from), above.cue.direction != 0 {
          return index
        }
        guard predicate.form == .infinitive, predicate.isPassive || endures(predicate) else { return nil }
        return above.cue.attitude != 0 && above.tokens.upperBound <= match.start ? index : nil
      }
      guard article.phrase(at: at) != nil || tokens[at].tag == .preposition else { return nil }
      at += 1
    }
    return nil
  }

  /// "wants X to end", "asked for X to stay"
  func endures(_ predicate: Predicate) -> Bool {
    guard predicate.objects.isEmpty else { return false }
    let lemma = tokens[predicate.head].lemma
    return [words.ending, words.lasting, words.falling, words.rising].contains { $0.contains(lemma) }
  }

  /// "An EC decision to impose X has …": the verb of which the phrase is the object, whatever verb comes behind.
  func infinitive(before match: PhraseMatch) -> Int? {
    let start = start(of: match)
    guard start > 0, article.sentenceAt[start - 1] == article.sentenceAt[match.start],
      let index = article.predicate(at: start - 1), article.predicates[index].form == .infinitive,
      !isMute(index), let parent = article.predicates[index].parent, article.predicates[parent].form == .noun,
      article.predicates[parent].ownsSubject
    else { return nil }
    // "the plan to impose X was attacked by", "the plan to impose X is bad"
    let says = verb(withSubject: match).map { article.predicates[$0] }
    let isJudged = says.map { $0.cue.attitude != 0 || $0.cue.contains(.light) } ?? false
    return isJudged ? nil : index
  }
}
