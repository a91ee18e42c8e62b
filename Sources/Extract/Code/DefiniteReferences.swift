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

  /// The references of a sentence, by the sentences noted before.
  func references(in sentence: Int, of article: ParsedArticle, named: [DirectedMatch]) -> [DirectedMatch] {
    guard !uses.isEmpty else { return [] }
    return article.segmentation.sentences[sentence].tokens.flatMap { index -> [DirectedMatch] in
      guard article.tokens[index].is(.the), let phrase = article.phrase(at: index) else { return [] }
      let value = article.phrases[phrase]
      guard value.tokens.count == 2, value.tokens.lowerBound == index, value.kind == .noun,
        let use = uses[article.tokens[value.head].lemma], !use.isAmbiguous, sentence - use.sentence <= Self.reach,
        !named.contains(where: { $0.match.holds(value.head) })
      else { return [] }
      return use.matches.map { $0.reference(by: value.tokens) }
    }
  }

  /// Notes what the nouns of a sentence stand for.
  mutating func note(_ named: [DirectedMatch], sentence: Int, of article: ParsedArticle) {
    var last = -1
    for token in article.segmentation.sentences[sentence].tokens {
      guard let phrase = article.phrase(at: token), phrase != last, article.phrases[phrase].head == token else {
        continue
      }
      last = phrase
      let lemma = article.tokens[token].lemma
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
}
