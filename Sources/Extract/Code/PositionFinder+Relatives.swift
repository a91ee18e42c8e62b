import BriefingModel

/// Words that the clause behind them acts on: "the duties Ann ordered", "the duties set by Ann".
extension PositionFinder {
  /// "the duties Ann has ordered", "duties which Ann opposes", "duties set by Ann": the words are the object of the
  /// clause behind them.
  mutating func objectOfRelative(_ directed: DirectedMatch, _ sentence: Int) {
    let match = directed.match
    // Of "relief from duties Ann ordered" the clause is about the duties alone.
    guard directed.sign > 0 || article.phrase(at: match.start) == article.phrase(at: match.end - 1) else { return }
    let range = article.segmentation.sentences[sentence].tokens
    var at = article.phrase(at: match.end - 1).map { article.phrases[$0].tokens.upperBound } ?? match.end
    if at < range.upperBound, tokens[at].kind == .comma { at += 1 }
    if actedOn(directed, at: at, sentence) { return }
    let isMarked = at < range.upperBound && tokens[at].tag == .relative
    if isMarked { at += 1 }
    if isMarked, let index = article.predicate(at: at), walker.obliges(article.predicates[index]),
      let stop = walker.walk(from: index, isInPhrase: false).first
    {
      // "talks, which must be concluded"
      var own = stop
      own.sign *= directed.sign
      if stop.cue.isEmpty { judge(&own, index) }
      conclude(match, own, sentence)
      return
    }
    guard at < range.upperBound, isMarked || tokens[at - 1].kind != .comma, let subject = article.phrase(at: at),
      article.phrases[subject].tokens.lowerBound == at, article.phrases[subject].kind != .noun || isMarked,
      let verb = article.predicates(inSentences: sentence...sentence).first(where: {
        article.predicates[$0].form == .finite && article.predicates[$0].subjects.contains(subject)
      })
    else { return }
    let predicate = article.predicates[verb]
    if predicate.cue.contains(.report), let inner = article.predicate(at: predicate.tokens.upperBound),
      article.predicates[inner].parent == verb, article.predicates[inner].subjects.isEmpty
    {
      // "quotas, which Ann says must remain"
      var stop = ChainWalker.Stop(sign: directed.sign, predicate: inner)
      walker.noteMood(of: article.predicates[inner], &stop)
      judge(&stop, inner)
      conclude(match, stop, sentence)
      return
    }
    let next = article.predicate(at: predicate.tokens.upperBound)
    let isWhole = predicate.objects.allSatisfy { lexicon.isTime(tokens[article.phrases[$0].head]) || isDay($0) }
    guard next.map({ article.predicates[$0].form != .infinitive }) ?? true, isWhole,
      !predicate.isPassive, !predicate.cue.contains(.report),
      predicate.tokens.lowerBound - article.phrases[subject].tokens.upperBound <= 1
    else { return }
    var own = walker.stop(of: verb)
    own.sign *= directed.sign
    conclude(match, own, sentence)
  }

  private func isDay(_ phrase: Int) -> Bool {
    lexicon.info(tokens[article.phrases[phrase].head].word)?.traits.isDisjoint(with: [.weekday, .month]) == false
  }

  /// "duties set by Ann", "the duties, announced by Ann,"
  private mutating func actedOn(_ directed: DirectedMatch, at token: Int, _ sentence: Int) -> Bool {
    guard let index = article.predicate(at: token), article.predicates[index].form == .participle,
      article.predicates[index].isPassive, holds(article.predicates[index].agents),
      !entities(of: article.predicates[index].agents).contains(where: isAnonymous)
    else { return false }
    var stop = walker.stop(of: index)
    stop.sign *= directed.sign
    conclude(directed.match, stop, sentence)
    return true
  }
}
