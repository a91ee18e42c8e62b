package import BriefingModel

/// Reads articles: who said what, and who wants what.
///
/// Needs a vocabulary; gives one reading for each article, independent of all others.
package struct ArticleReader: Sendable {
  private let vocabulary: Vocabulary
  private let lexicon: Lexicon
  private let names: NameIndex
  private let matcher: PhraseMatcher
  private let evaluation: EvaluationWords
  private let constructions: ConstructionWords
  private let nouns: IssueNouns
  private let describer: ActorDescriber

  /// - Parameter english: what every vocabulary has in common, where that has been worked out already.
  package init(vocabulary: Vocabulary, english: EnglishWords = EnglishWords()) {
    let lexicon = LexiconBuilder.build(with: vocabulary, in: english.builder)
    self.init(vocabulary, lexicon, PhraseMatcher(issues: vocabulary.issues, lexicon: lexicon))
  }

  /// The same, worked out on two cores.
  package static func atOnce(vocabulary: Vocabulary, english: EnglishWords) async -> ArticleReader {
    let lexicon = LexiconBuilder.build(with: vocabulary, in: english.builder)
    return ArticleReader(
      vocabulary, lexicon, await PhraseMatcher.atOnce(issues: vocabulary.issues, lexicon: lexicon))
  }

  private init(_ vocabulary: Vocabulary, _ lexicon: Lexicon, _ matcher: PhraseMatcher) {
    self.vocabulary = vocabulary
    self.lexicon = lexicon
    self.matcher = matcher
    names = NameIndex(vocabulary: vocabulary, lexicon: lexicon)
    evaluation = EvaluationWords(lexicon: lexicon)
    constructions = ConstructionWords(lexicon: lexicon)
    nouns = IssueNouns(issues: vocabulary.issues, lexicon: lexicon)
    describer = ActorDescriber(vocabulary: vocabulary, groups: GroupRules(groups: vocabulary.groups))
  }

  package func read(_ article: Article) -> ArticleReading {
    let parsed = parse(article.text.bytes)
    let attributions = AttributionFinder.find(in: parsed, lexicon: lexicon)
    let completed = HolderCompletion.complete(parsed, lexicon: lexicon, names: names, words: constructions)
    let positions = positions(in: completed, attributions)
    var reading = assembler(completed, article.id).assemble(
      attributions, positions.readings, mentions: positions.mentions)
    reading.dates = DateFinder.dates(in: parsed.segmentation, written: article.metadata.date)
    reading.terms = TermFinder.terms(in: parsed.segmentation)
    return reading
  }

  /// Who wants what, and for each issue the sentences that mention it.
  private func positions(
    in article: ParsedArticle, _ attributions: [FoundAttribution]
  ) -> (readings: [Reading], mentions: [Int: [Int]]) {
    // Most articles of an archive name no issue at all.
    let sentences = article.segmentation.sentences
    guard sentences.contains(where: { matcher.mayMatch(in: $0.tokens, of: article.tokens) }) else { return ([], [:]) }
    var finder = PositionFinder(
      lexicon: lexicon, article: article, attributions: attributions, issues: vocabulary.issues,
      evaluation: evaluation, constructions: constructions, nouns: nouns, describer: describer)
    finder.run(matcher)
    return (finder.readings, finder.mentions)
  }

  /// Who said what, and no more.
  package func attributions(in article: Article) -> [Attribution] {
    let parsed = parse(article.text.bytes)
    return assembler(parsed, article.id).attributions(AttributionFinder.find(in: parsed, lexicon: lexicon))
  }

  private func assembler(_ article: ParsedArticle, _ document: String) -> ReadingAssembler {
    ReadingAssembler(article: article, document: document, vocabulary: vocabulary, describer: describer)
  }

  /// Segment, then names, then grammar.
  func parse(_ bytes: [UInt8]) -> ParsedArticle {
    var segmentation = Segmenter.segment(bytes, lexicon: lexicon)
    Tagger.tag(&segmentation, lexicon: lexicon)
    let chunks = NounPhraseChunker.phrases(in: segmentation, lexicon: lexicon)
    let resolved = EntityResolver.resolve(
      segmentation, phrases: chunks, lexicon: lexicon, names: names, vocabulary: vocabulary)
    let named = ParsedArticle(segmentation: segmentation, phrases: resolved.phrases, entities: resolved.entities)
    var article = PredicateFinder.find(in: named, lexicon: lexicon)
    SourceResolver.resolve(&article, lexicon: lexicon)
    return article
  }
}
