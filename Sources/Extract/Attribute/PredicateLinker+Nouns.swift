/// How nouns of wanting and doing hang on what governs them, and whose they are.
extension PredicateLinker {
  mutating func nominal(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    guard !isSubject(predicate.head, in: range) else { return }
    let start =
      article.phrase(at: predicate.head).map { Coordination.startWithOwner($0, in: article) } ?? predicate.head
    if start > range.lowerBound, tokens[start - 1].tag == .coordinator,
      let sibling = sibling(of: index, { $0 == .noun })
    {
      if isInObject(of: sibling, index, joinedAt: start - 1) {
        hang(index, on: sibling, .complement)
      } else {
        hang(index, on: article.predicates[sibling].parent, article.predicates[sibling].link)
      }
    } else if start > range.lowerBound, tokens[start - 1].is(.despite) {
      // "is ready to talk despite its failure to": what stands against it is no part of it.
      hang(index, on: nil, .root)
    } else {
      let parent = nearest(before: index, start, in: range)
      // "said in a reference to plans for it": what stands beside the words is not what they say.
      let isBeside = parent.map { isSaying($0) && article.predicates[$0].tokens.upperBound < start } ?? false
      hang(index, on: isBeside ? nil : parent, .complement)
    }
    guard article.predicates[index].subjects.isEmpty else { return }
    inheritSubject(index)
  }

  private func isSaying(_ index: Int) -> Bool {
    let predicate = article.predicates[index]
    return predicate.form == .finite && tokens[predicate.head].lemma == KeyWord.say.rawValue
  }

  /// "concern over debt and price supports": the second of two things that the noun before is about, where nothing of
  /// its own follows it.
  private func isInObject(of noun: Int, _ index: Int, joinedAt coordinator: Int) -> Bool {
    let start = article.predicates[noun].tokens.upperBound
    let end = article.predicates[index].tokens.upperBound
    guard start < coordinator, tokens[start].tag == .preposition, let object = article.phrase(at: start + 1),
      article.phrases[object].tokens.upperBound == coordinator
    else { return false }
    return end >= tokens.count || tokens[end].tag != .preposition && tokens[end].tag != .infinitiveTo
  }

  /// A noun that a verb of doing or saying governs belongs to that verb's subject: "X expressed support".
  mutating func inheritSubject(_ index: Int) {
    guard let parent = article.predicates[index].parent else { return }
    // "saw no signs of an intention": of others.
    if tokens[article.predicates[parent].head].lemma == KeyWord.see.rawValue { return }
    article.predicates[index].subjects = article.predicates[parent].actors
  }

  func isSubject(_ head: Int, in range: Range<Int>) -> Bool {
    guard let phrase = article.phrase(at: head), let sentence = article.sentenceAt[safe: head] else { return false }
    var at = head + 1
    while at < range.upperBound {
      if let predicate = article.predicate(at: at), article.predicates[predicate].form == .finite {
        return article.predicates[predicate].sentence == Int(sentence)
          && article.predicates[predicate].subjects.contains(phrase)
      }
      at += 1
    }
    return false
  }
}
