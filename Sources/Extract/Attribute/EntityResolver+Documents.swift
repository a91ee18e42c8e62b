import BriefingModel

/// For whom a letter, petition or bill speaks: whoever it is from, whose it is, who signed, wrote or backed it.
extension EntityResolver {
  static func resolveDocuments(in article: inout ParsedArticle, lexicon: Lexicon) {
    for index in article.phrases.indices {
      guard let entity = article.phrases[index].entity, article.entities[entity].kind == .document else { continue }
      let found = [
        owners(of: index, in: article), authors(of: index, in: article, lexicon), writers(of: index, in: article),
      ].joined()
      let people = found.filter { !isExpanded($0, in: article) }.flatMap { phrase in
        article.phrases[phrase].memberList == nil
          ? [article.phrases[phrase].entity].compactMap { $0 } : article.members(ofPhrase: phrase)
      }
      for signatory in people
      where article.entities[signatory].isActor && !article.entities[entity].signatories.contains(signatory)
        && !isUnnamed(signatory, in: article)
      {
        article.entities[entity].signatories.append(signatory)
      }
    }
  }

  /// "groups like A and B": the ones named sign, not the word for them.
  private static func isExpanded(_ phrase: Int, in article: ParsedArticle) -> Bool {
    guard let next = article.tokens[safe: article.phrases[phrase].tokens.upperBound] else { return false }
    return next.isAny(.like, .such, .including)
  }

  private static func isUnnamed(_ entity: Int, in article: ParsedArticle) -> Bool {
    article.entities[entity].mentions.first.map { article.tokens[article.phrases[$0].head].is(.others) } ?? false
  }

  private static func owners(of index: Int, in article: ParsedArticle) -> PhraseList {
    article.phrases[index].possessor.map { Coordination.left(from: $0, in: article) } ?? []
  }

  /// "In a letter to X, A and B called for": whoever speaks in it.
  private static func writers(of index: Int, in article: ParsedArticle) -> PhraseList {
    let phrase = article.phrases[index]
    let sentence = Int(article.sentenceAt[phrase.head])
    let range = article.segmentation.sentences[sentence].tokens
    guard phrase.tokens.lowerBound == range.lowerBound + 1, article.tokens[range.lowerBound].is(.in) else { return [] }
    let verb = article.predicates(inSentences: sentence...sentence).first {
      article.predicates[$0].form == .finite && article.predicates[$0].subjectStart >= phrase.tokens.upperBound
    }
    guard let verb, article.predicates[verb].cue.isAttributive else { return [] }
    return article.predicates[verb].subjects
  }

  /// Behind the document: "… from A, B and C", "… signed by A", ", which was backed by A".
  private static func authors(
    of index: Int, in article: ParsedArticle, _ lexicon: Lexicon
  ) -> PhraseList {
    let tokens = article.tokens
    let range = article.sentence(ofToken: article.phrases[index].head).tokens
    var at = article.phrases[index].tokens.upperBound
    let limit = min(range.upperBound, at + 14)
    while at < limit {
      if tokens[at].is(.from), let phrase = article.phrase(at: at + 1) {
        return Coordination.right(from: phrase, in: article)
      }
      if let predicate = article.predicate(at: at) {
        let verb = article.predicates[predicate]
        let isSigning = lexicon.info(tokens[verb.head].lemma)?.traits.contains(.signing) ?? false
        return verb.isPassive && isSigning ? verb.agents : []
      }
      if tokens[at].endsSentence || tokens[at].kind == .semicolon { return [] }
      at += 1
    }
    return []
  }
}
