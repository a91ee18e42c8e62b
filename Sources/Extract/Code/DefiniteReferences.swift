import BriefingModel

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
  /// How many sentences back "the move" may reach.
  private static let deedReach = 4

  private var uses: [Int32: Use] = [:]
  private var topic = ArticleTopic()
  /// What the article has called by a name, by the key of a noun for such things.
  private var names: [Int32: (match: DirectedMatch, sentence: Int)] = [:]
  /// The latest sentence that tells what somebody did or wants, and that: more or less of what each issue proposes.
  private var deeds: (matches: [DirectedMatch], sentence: Int) = ([], 0)
  private let nouns: IssueNouns

  init(nouns: IssueNouns) {
    self.nouns = nouns
  }

  /// The references of a sentence, by the sentences noted before.
  func references(in sentence: Int, of article: ParsedArticle, named: [DirectedMatch]) -> [DirectedMatch] {
    guard !uses.isEmpty || !names.isEmpty || !deeds.matches.isEmpty else { return [] }
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
      guard isJudged(phrase, in: article) else { return [] }
      if let name = names[key], sentence - name.sentence <= Self.reach {
        return [name.match.reference(by: value.tokens)]
      }
      let lemma = article.tokens[value.head].lemma
      if nouns.isDeed(lemma), sentence - deeds.sentence <= Self.deedReach {
        return deeds.matches.map { $0.reference(by: value.tokens) }
      }
      guard nouns.isThing(lemma), let topic = topic.match else { return [] }
      return [topic.reference(by: value.tokens)]
    }
  }

  /// Notes what a sentence was read to say, for "the move" and "the decision" behind it.
  mutating func note(_ readings: [Reading], sentence: Int) {
    let own = readings.filter { [.act, .attitude].contains($0.rule) && $0.voice != .thirdParty }
    let sides = Dictionary(grouping: own, by: \.issue).mapValues { Set($0.map(\.stance)) }
    let matches = own.compactMap { reading -> DirectedMatch? in
      guard sides[reading.issue]?.count == 1, [.supports, .opposes].contains(reading.stance) else { return nil }
      let match = PhraseMatch(
        issue: reading.issue, role: .toward, parts: reading.words, core: reading.words, isOrdered: false, phrase: "")
      return DirectedMatch(match: match, sign: reading.stance == .supports ? 1 : -1)
    }
    var seen: Set<Int> = []
    let first = matches.filter { seen.insert($0.match.issue).inserted }
    if !first.isEmpty { deeds = (first, sentence) }
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
      // "called the duties unfair"
      return cue.attitude != 0 && cue.direction == 0 || cue.contains(.report)
    } ?? false
  }

  /// Notes what the nouns of a sentence stand for.
  mutating func note(_ named: [DirectedMatch], sentence: Int, of article: ParsedArticle) {
    for directed in named where !directed.isReference && isName(directed.match, in: article) {
      for key in nouns.keys(ofIssue: directed.match.issue) { names[key] = (directed, sentence) }
    }
    topic.note(named)
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
