/// "the tax" for "a tax on imported steel": a noun that so far has only stood for what an issue names.
struct DefiniteReferences {
  private struct Use {
    /// What the noun has named last, for each issue of that sentence.
    var matches: [DirectedMatch] = []
    var sentence = 0
    /// It has also been the noun of something else.
    var isAmbiguous = false
  }

  /// How many sentences back a noun may reach.
  private static let reach = 12

  private var uses: [Int32: Use] = [:]
  /// What the article has called by a name, by the key of a noun for such things.
  private var names: [Int32: (match: DirectedMatch, sentence: Int)] = [:]
  private let nouns: IssueNouns

  init(nouns: IssueNouns) {
    self.nouns = nouns
  }

  /// The references of a sentence, by the sentences noted before.
  func references(in sentence: Int, of article: ParsedArticle, named: [DirectedMatch]) -> [DirectedMatch] {
    guard !uses.isEmpty || !names.isEmpty else { return [] }
    return article.segmentation.sentences[sentence].tokens.flatMap { index -> [DirectedMatch] in
      guard article.tokens[index].is(.the), let phrase = article.phrase(at: index) else { return [] }
      let value = article.phrases[phrase]
      guard value.tokens.count == 2, value.tokens.lowerBound == index, value.kind == .noun,
        !named.contains(where: { $0.match.holds(value.head) })
      else { return [] }
      let key = nouns.key(article.tokens[value.head].lemma)
      if let use = uses[key], !use.isAmbiguous, sentence - use.sentence <= Self.reach {
        return use.matches.map { $0.reference(by: value.tokens) }
      }
      guard let name = names[key], sentence - name.sentence <= Self.reach, isJudged(phrase, in: article) else {
        return []
      }
      return [name.match.reference(by: value.tokens)]
    }
  }

  /// "supports the deal", "critics of the deal", "the deal is bad": only there is it the whole that counts.
  private func isJudged(_ phrase: Int, in article: ParsedArticle) -> Bool {
    let value = article.phrases[phrase]
    let before = value.tokens.lowerBound - 1
    if let verb = article.predicate(at: value.tokens.upperBound), article.predicates[verb].form == .finite {
      return !article.predicates[verb].isPassive && article.predicates[verb].subjects.contains(phrase)
    }
    guard before > 0 else { return false }
    let governor =
      article.predicate(at: before)
      ?? (article.tokens[before].tag == .preposition ? article.predicate(at: before - 1) : nil)
    return governor.map {
      let cue = article.predicates[$0].cue
      return cue.attitude != 0 && cue.direction == 0
    } ?? false
  }

  /// Notes what the nouns of a sentence stand for.
  mutating func note(_ named: [DirectedMatch], sentence: Int, of article: ParsedArticle) {
    for directed in named where !directed.isReference && isName(directed.match, in: article) {
      for key in nouns.keys(ofIssue: directed.match.issue) { names[key] = (directed, sentence) }
    }
    var last = -1
    for token in article.segmentation.sentences[sentence].tokens {
      guard let phrase = article.phrase(at: token), phrase != last, article.phrases[phrase].head == token else {
        continue
      }
      last = phrase
      let lemma = nouns.key(article.tokens[token].lemma)
      let isShort = article.phrases[phrase].tokens.count <= 2 && uses[lemma] != nil
      guard lemma >= 0, article.phrases[phrase].kind == .noun else { continue }
      // Of "cut the gap by" the first noun is only what is done.
      let matches = named.filter {
        !$0.isReference && $0.match.holds(token)
          && (article.predicate(at: token) == nil || article.phrase(at: $0.match.end - 1) == phrase)
      }
      if !matches.isEmpty {
        uses[lemma] = Use(matches: matches, sentence: sentence, isAmbiguous: uses[lemma]?.isAmbiguous ?? false)
      } else if !isShort {
        uses[lemma, default: Use()].isAmbiguous = true
      }
    }
  }

  private func isName(_ match: PhraseMatch, in article: ParsedArticle) -> Bool {
    match.parts.count == 1 && match.parts[0].allSatisfy { article.tokens[$0].tag == .proper }
  }
}
