import BriefingModel

/// Who stands behind a deed that is not told as theirs: whose plan it is, who drafted the bill, who is left no choice.
extension PositionFinder {
  /// "it would leave Norway no choice but to retaliate": who is left so.
  func leftWithoutChoice(_ stop: ChainWalker.Stop) -> PhraseList? {
    let top = article.predicates[stop.predicate]
    guard walker.lemma(top) == KeyWord.leave.rawValue, !top.isPassive, let child = stop.path.dropLast().last,
      walker.hasNoChoice(top, but: child), let object = top.objects.first
    else { return nil }
    return [object]
  }

  /// "Ann's plan would do it": whose plan it is.
  func author(of top: Predicate) -> PhraseList? {
    guard let subject = top.subjects.first, !top.isPassive,
      article.phrases[subject].entity.map({ holders(of: $0).isEmpty }) ?? true
    else { return nil }
    if walker.isPlan(subject), let drafters = drafters(of: subject, before: top) { return drafters }
    guard let index = article.predicate(at: article.phrases[subject].head)
    else { return nil }
    let plan = article.predicates[index]
    let isPlan = walker.isPlan(subject) || plan.cue.isSuperset(of: [.favor, .infinitive])
    return isPlan && plan.form == .noun && plan.ownsSubject && !plan.subjects.contains(subject) ? plan.subjects : nil
  }

  /// "The amendment, offered by Ann, would limit it": whoever brought it in.
  private func drafters(of plan: Int, before top: Predicate) -> PhraseList? {
    let start = article.phrases[plan].tokens.upperBound
    let found = article.predicates(inSentences: top.sentence...top.sentence).first { index in
      let predicate = article.predicates[index]
      return predicate.form == .participle && !predicate.agents.isEmpty && predicate.head >= start
        && predicate.head < top.tokens.lowerBound
        && (walker.lemma(predicate).map(constructions.drafting.contains) ?? false)
        && predicate.subjects.allSatisfy(walker.isPlan)
    }
    return found.map { article.predicates[$0].agents }
  }
}
