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
    relative(directed, at: at, sentence)
  }

  /// What the clause that begins at a token does to the words before it.
  mutating func relative(_ directed: DirectedMatch, at start: Int, _ sentence: Int) {
    let match = directed.match
    let range = article.segmentation.sentences[sentence].tokens
    var at = start
    if actedOn(directed, at: at, sentence) { return }
    let isMarked = at < range.upperBound && (tokens[at].tag == .relative || tokens[at].is(.that))
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
      article.predicates[inner].form == .finite, article.predicates[inner].parent == verb,
      article.predicates[inner].subjects.isEmpty
    {
      // "quotas, which Ann says must remain"
      var stop = ChainWalker.Stop(sign: directed.sign, predicate: inner)
      walker.noteMood(of: article.predicates[inner], &stop)
      judge(&stop, inner)
      conclude(match, stop, sentence)
      return
    }
    let next = article.predicate(at: predicate.tokens.upperBound)
    if let inner = next.flatMap(lastInfinitive), let stop = walker.walk(from: inner, isInPhrase: false).last {
      // "quotas that Ann wants to lift"
      var own = stop
      own.sign *= directed.sign * participleSign(behind: inner)
      conclude(match, own, sentence)
      return
    }
    let isWhole = predicate.objects.allSatisfy { lexicon.isTime(tokens[article.phrases[$0].head]) || isDay($0) }
    guard next.map({ article.predicates[$0].form != .infinitive }) ?? true, isWhole,
      !predicate.isPassive, !predicate.cue.contains(.report),
      predicate.tokens.lowerBound - article.phrases[predicate.subjects.last ?? subject].tokens.upperBound <= 1
    else { return }
    var own = walker.stop(of: verb)
    own.sign *= directed.sign
    conclude(match, own, sentence)
  }

  /// Of the infinitives that begin with this one, each right behind the other, the last; nil if that has an object.
  private func lastInfinitive(from first: Int) -> Int? {
    var last = first
    while let next = article.predicate(at: article.predicates[last].tokens.upperBound), next > last,
      article.predicates[next].form == .infinitive
    { last = next }
    let predicate = article.predicates[last]
    return predicate.form == .infinitive && predicate.objects.isEmpty ? last : nil
  }

  /// "quotas that Ann wants to see lifted": -1.
  private func participleSign(behind infinitive: Int) -> Int {
    guard let next = article.predicate(at: article.predicates[infinitive].tokens.upperBound),
      article.predicates[next].form == .participle
    else { return 1 }
    let cue = article.predicates[next].cue
    return cue.direction < 0 || cue.attitude < 0 ? -1 : 1
  }

  /// "X, a step that Ann opposes": what stands for all that was said before the comma.
  mutating func relatives(of summary: DirectedMatch, _ sentence: Int) {
    let range = article.segmentation.sentences[sentence].tokens
    for at in Range(from: summary.match.end, upTo: range.upperBound) {
      guard tokens[at].kind == .comma || tokens[at].kind == .dash, let phrase = article.phrase(at: at + 1),
        article.phrases[phrase].tokens.lowerBound == at + 1, tokens[at + 1].isAny(.a, .an, .another),
        constructions.summing.contains(tokens[article.phrases[phrase].head].lemma),
        article.phrases[phrase].tokens.upperBound < range.upperBound
      else { continue }
      relative(summary, at: article.phrases[phrase].tokens.upperBound, sentence)
      return
    }
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
