/// What an article's bills, plans and other texts of policy would do: the issues that they name or act on.
struct TextContents: Sendable {
  struct Content: Sendable {
    var issue: Int
    /// Whether the text is for the issue's proposal.
    var sign: Int
    var sentence: Int
    var words: [Range<Int>]
    /// The text's own name says it: "a quota bill".
    var isNamed: Bool
  }

  /// By the text's entity.
  private(set) var byText: [Int: [Content]] = [:]
  private let lexicon: Lexicon
  private let words: ConstructionWords

  init(lexicon: Lexicon, words: ConstructionWords) {
    self.lexicon = lexicon
    self.words = words
  }

  mutating func note(
    _ directed: DirectedMatch, _ path: [(predicate: Int, sign: Int)], sentence: Int, in article: ParsedArticle
  ) {
    guard !directed.isReference else { return }
    let match = directed.match
    if let text = text(at: match.end - 1, in: article),
      article.phrase(at: match.start) == article.phrase(at: match.end - 1)
    {
      add(text, match, directed.sign, sentence, isNamed: true)
    }
    for (predicate, sign) in path {
      // A noun or a verb of wanting above the text is somebody's, not the text's.
      let value = article.predicates[predicate]
      if let text = doer(of: value, in: article) {
        add(text, match, sign, sentence, isNamed: false)
        return
      }
    }
  }

  private mutating func add(_ text: Int, _ match: PhraseMatch, _ sign: Int, _ sentence: Int, isNamed: Bool) {
    byText[text, default: []].append(
      Content(issue: match.issue, sign: sign, sentence: sentence, words: match.parts, isNamed: isNamed))
  }

  /// The text that a verb says something of: its subject, or what stands right before "to …", "requiring …".
  private func doer(of predicate: Predicate, in article: ParsedArticle) -> Int? {
    if predicate.form == .finite, !predicate.isPassive, let subject = predicate.subjects.first {
      return text(at: article.phrases[subject].head, in: article)
    }
    guard predicate.form != .noun, predicate.form != .adjective, predicate.tokens.lowerBound > 0,
      article.sentenceAt[predicate.tokens.lowerBound - 1] == article.sentenceAt[predicate.head]
    else { return nil }
    return text(at: predicate.tokens.lowerBound - 1, in: article)
  }

  private func text(at token: Int, in article: ParsedArticle) -> Int? {
    guard let phrase = article.phrase(at: token), let entity = article.phrases[phrase].entity,
      article.entities[entity].kind == .document,
      let head = lexicon.info(article.tokens[article.phrases[phrase].head].word), words.enacted.contains(head.lemma)
    else { return nil }
    return entity
  }
}
