/// Nouns of wanting and doing: whose they are.
extension SubjectFinder {
  /// Whose demand, plan or support it is: the possessor, or who stands behind "by" or "from".
  mutating func nominal(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    guard let phrase = article.phrase(at: predicate.head) else { return }
    if let owner = article.phrases[phrase].possessor {
      article.predicates[index].subjects = Coordination.left(from: owner, in: article)
      article.predicates[index].ownsSubject = true
      return
    }
    if let named = subjectsOfCopula(before: phrase) {
      article.predicates[index].subjects = named
      article.predicates[index].ownsSubject = true
      return
    }
    if let person = apposed(before: phrase, in: range) {
      article.predicates[index].subjects = [person]
      article.predicates[index].ownsSubject = true
      return
    }
    let isHead = article.phrases[phrase].head == predicate.head
    if isHead, article.phrases[phrase].entity != nil,
      lexicon.info(tokens[predicate.head].word)?.traits.contains(.organization) != true
    {
      // "U.S. demands": the phrase stands for the one who demands.
      article.predicates[index].subjects = [phrase]
      article.predicates[index].ownsSubject = true
      return
    }
    let next = predicate.head + 1
    if next < range.upperBound, tokens[next].isAny(.by, .from), let agent = article.phrase(at: next + 1) {
      article.predicates[index].subjects = Coordination.right(from: owned(agent), in: article)
      article.predicates[index].ownsSubject = true
    } else if next < range.upperBound, tokens[next].is(.of), let agent = article.phrase(at: next + 1),
      article.phrases[agent].entity.map({ article.entities[$0].isActor }) ?? false,
      let behind = tokens[safe: article.phrases[agent].tokens.upperBound], behind.isAny(.to, .for)
    {
      // "the opposition of Norway to the tax"
      article.predicates[index].subjects = [agent]
      article.predicates[index].ownsSubject = true
    } else if isHead, let agent = origin(behind: next, in: range) {
      article.predicates[index].subjects = Coordination.right(from: owned(agent), in: article)
      article.predicates[index].ownsSubject = true
    }
  }

  /// "Ann, long a champion of the plan, won": whom the noun behind the comma describes.
  private func apposed(before phrase: Int, in range: Range<Int>) -> Int? {
    let value = article.phrases[phrase]
    guard tokens[value.tokens.lowerBound].isAny(.a, .an, .the),
      lexicon.info(tokens[value.head].word)?.traits.contains(.person) ?? false
    else { return nil }
    var at = value.tokens.lowerBound - 1
    while at > range.lowerBound, tokens[at].tag == .adverb || tokens[at].tag == .adjective { at -= 1 }
    guard at > range.lowerBound, tokens[at].kind == .comma, let named = article.phrase(at: at - 1),
      article.phrases[named].kind == .proper,
      article.phrases[named].entity.map({ article.entities[$0].isActor }) ?? false
    else { return nil }
    return named
  }

  /// "a call for talks came from Ann": who stands behind the first verb and its "from".
  private func origin(behind start: Int, in range: Range<Int>) -> Int? {
    guard let verb = Range(from: start, upTo: range.upperBound).first(where: { tokens[$0].tag.isVerb }),
      tokens[verb].lemma == KeyWord.come.rawValue, verb + 1 < range.upperBound, tokens[verb + 1].is(.from)
    else { return nil }
    return article.phrase(at: verb + 2)
  }

  /// "Ann is a vocal advocate of the plan": it is Ann who holds it.
  private func subjectsOfCopula(before phrase: Int) -> PhraseList? {
    let value = article.phrases[phrase]
    let start = value.tokens.lowerBound
    guard start > 0, lexicon.info(tokens[value.head].word)?.traits.contains(.person) ?? false,
      let index = article.predicate(at: start - 1), article.predicates[index].form == .finite,
      tokens[article.predicates[index].head].lemma == KeyWord.be.rawValue,
      !article.predicates[index].subjects.isEmpty
    else { return nil }
    return article.predicates[index].subjects
  }
}
