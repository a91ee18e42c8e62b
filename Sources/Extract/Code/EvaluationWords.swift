/// The words of `Evaluation`, as lemmas.
struct EvaluationWords: Sendable {
  private let good: Set<Int32>
  private let bad: Set<Int32>
  private let helping: Set<Int32>
  private let harming: Set<Int32>
  private let phrases: [(words: [Int32], sign: Int)]
  private let causing: Set<Int32>
  private let evils: Set<Int32>
  private let raising: Set<Int32>
  private let costs: Set<Int32>
  private let better: Set<Int32>
  private let worse: Set<Int32>

  init(lexicon: Lexicon) {
    func lemmas(_ table: String) -> Set<Int32> {
      Set(table.split { $0 == " " || $0 == "\n" }.map { lexicon.lemma(String($0)) }.filter { $0 >= 0 })
    }
    good = lemmas(Evaluation.good)
    bad = lemmas(Evaluation.bad)
    helping = lemmas(Evaluation.helping)
    harming = lemmas(Evaluation.harming)
    func sequence(_ phrase: String) -> [Int32] { phrase.split(separator: " ").map { lexicon.lemma(String($0)) } }
    phrases =
      Evaluation.helpingPhrases.map { (sequence($0), 1) } + Evaluation.harmingPhrases.map { (sequence($0), -1) }
    causing = lemmas(Evaluation.causing)
    evils = lemmas(Evaluation.evils)
    raising = lemmas(Evaluation.raising)
    costs = lemmas(Evaluation.costs)
    func forms(_ table: String) -> Set<Int32> {
      Set(table.split(separator: " ").map { lexicon.find(String($0)) }.filter { $0 >= 0 })
    }
    better = forms(Evaluation.better)
    worse = forms(Evaluation.worse)
  }

  /// Whether a predicate says that its object is harmed.
  func harms(_ predicate: Predicate, in article: ParsedArticle, lexicon: Lexicon) -> Bool {
    lexicon.info(article.tokens[predicate.head].word).map { harming.contains($0.lemma) } ?? false
  }

  /// What a passive verb says of its agent: +1 it does good, -1 harm, 0 neither.
  func effect(of predicate: Predicate, in article: ParsedArticle, lexicon: Lexicon) -> Int {
    guard let lemma = lexicon.info(article.tokens[predicate.head].word)?.lemma else { return 0 }
    let turn = predicate.isNegated ? -1 : 1
    return harming.contains(lemma) ? -turn : helping.contains(lemma) ? turn : 0
  }

  /// Whether a word is something bad that may come.
  func isEvil(_ token: Int, in article: ParsedArticle, lexicon: Lexicon) -> Bool {
    lexicon.info(article.tokens[token].word).map { evils.contains($0.lemma) } ?? false
  }

  /// "could lead to war": whether a predicate says that its subject brings something bad.
  func bringsHarm(_ predicate: Predicate, in article: ParsedArticle, lexicon: Lexicon) -> Bool {
    guard !predicate.isNegated, let verb = lexicon.info(article.tokens[predicate.head].word)?.lemma,
      causing.contains(verb)
    else { return false }
    let range = article.segmentation.sentences[predicate.sentence].tokens
    for at in Range(from: predicate.tokens.upperBound, upTo: min(predicate.tokens.upperBound + 6, range.upperBound)) {
      guard article.tokens[at].isWord, !article.tokens[at].tag.isVerb else { return false }
      if let word = lexicon.info(article.tokens[at].word)?.lemma, evils.contains(word) { return true }
      // "would mean fewer jobs", "higher prices"
      if article.tokens[at].isAny(.fewer, .less) { return true }
      if article.tokens[at].is(.higher), let next = article.tokens[safe: at + 1],
        let word = lexicon.info(next.word)?.lemma, costs.contains(word)
      {
        return true
      }
    }
    return false
  }

  /// How the first word of judgment in a run of tokens judges: +1 good, -1 bad, 0 where there is none.
  func sign(in range: Range<Int>, of article: ParsedArticle, lexicon: Lexicon) -> Int {
    for at in range {
      guard let word = lexicon.info(article.tokens[at].word)?.lemma else { continue }
      if good.contains(word) { return 1 }
      if bad.contains(word) { return -1 }
      // "sees it as the only way"
      if word == KeyWord.way.rawValue, at > 0, article.tokens[at - 1].is(.only) { return 1 }
    }
    return 0
  }

  /// How a predicate judges its subject: +1 good, -1 bad, 0 not at all.
  func sign(of predicate: Predicate, in article: ParsedArticle, lexicon: Lexicon) -> Int {
    let verb = article.verb(of: predicate)
    guard let lemma = lexicon.info(article.tokens[verb].word)?.lemma else { return 0 }
    let turn = predicate.isNegated ? -1 : 1
    if helping.contains(lemma) {
      let next = article.tokens[safe: predicate.tokens.upperBound]
      return next.map { $0.isAny(.nothing, .nobody, .little) } ?? false ? -turn : turn
    }
    if harming.contains(lemma) || raising.contains(lemma) && isCost(predicate.objects, in: article, lexicon: lexicon) {
      return -turn
    }
    if let phrase = phrases.first(where: { holds($0.words, at: verb, in: article, lexicon: lexicon) }) {
      return turn * phrase.sign
    }
    if lemma == KeyWord.make.rawValue { return turn * change(madeBy: predicate, in: article, lexicon: lexicon) }
    guard lemma == KeyWord.be.rawValue else { return 0 }
    let range = article.segmentation.sentences[predicate.sentence].tokens
    // "the duties are against the rules"
    let next = article.tokens[safe: predicate.tokens.upperBound]
    if next.map({ $0.is(.against) }) ?? false { return -turn }
    // "is in the national interest"
    if next.map({ $0.is(.in) }) ?? false {
      let near = Range(
        from: predicate.tokens.upperBound + 1, upTo: min(predicate.tokens.upperBound + 6, range.upperBound))
      return near.contains { article.tokens[$0].lemma == KeyWord.interest.rawValue } ? turn : 0
    }
    for at in Range(from: predicate.tokens.upperBound, upTo: min(predicate.tokens.upperBound + 7, range.upperBound)) {
      if article.tokens[at].flags.contains(.possessive) { continue }
      // "is one of the basic flaws"
      let isPart = article.tokens[at].is(.of) && article.tokens[at - 1].is(.one)
      guard article.tokens[at].isWord, article.tokens[at].tag != .preposition || isPart else { break }
      guard let word = lexicon.info(article.tokens[at].word)?.lemma else { continue }
      // "are the only way to"
      if word == KeyWord.way.rawValue, isDefinite(at, in: article) { return turn }
      if good.contains(word) { return turn }
      if bad.contains(word) || isHasty(at, in: article) { return -turn }
    }
    return 0
  }

  /// "too early", "too soon"
  private func isHasty(_ token: Int, in article: ParsedArticle) -> Bool {
    token > 0 && article.tokens[token - 1].is(.too) && article.tokens[token].isAny(.early, .soon)
  }

  /// "would make exports less competitive", "makes it easier to sell"
  private func change(madeBy predicate: Predicate, in article: ParsedArticle, lexicon: Lexicon) -> Int {
    let range = article.segmentation.sentences[predicate.sentence].tokens
    let end = min(predicate.tokens.upperBound + 7, range.upperBound)
    for at in Range(from: predicate.tokens.upperBound, upTo: end) {
      let token = article.tokens[at]
      guard token.isWord, !token.tag.isVerb else { return 0 }
      if token.is(.less) || worse.contains(token.word) { return -1 }
      if better.contains(token.word) { return 1 }
      if token.is(.more), let next = article.tokens[safe: at + 1] {
        return worse.contains(next.word) ? -1 : better.contains(next.word) ? 1 : 0
      }
    }
    return 0
  }

  /// "would double local costs"
  private func isCost(_ objects: PhraseList, in article: ParsedArticle, lexicon: Lexicon) -> Bool {
    objects.contains { phrase in
      lexicon.info(article.tokens[article.phrases[phrase].head].word).map { costs.contains($0.lemma) } ?? false
    }
  }

  private func isDefinite(_ noun: Int, in article: ParsedArticle) -> Bool {
    article.phrase(at: noun).map { article.phrases[$0].isDefinite } ?? false
  }

  private func holds(_ words: [Int32], at start: Int, in article: ParsedArticle, lexicon: Lexicon) -> Bool {
    var at = start
    return words.allSatisfy { word in
      // "raise its costs", "send the wrong signal"
      while word >= 0, at > start, let token = article.tokens[safe: at],
        token.isAny(.the, .a, .an) || token.tag == .possessive
      { at += 1 }
      defer { at += 1 }
      return word >= 0 && article.tokens[safe: at].flatMap { lexicon.info($0.word)?.lemma } == word
    }
  }
}
