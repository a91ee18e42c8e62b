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
  private let groups: GroupRules

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    lexicon = LexiconBuilder.build(with: vocabulary)
    names = NameIndex(vocabulary: vocabulary, lexicon: lexicon)
    matcher = PhraseMatcher(issues: vocabulary.issues, lexicon: lexicon)
    evaluation = EvaluationWords(lexicon: lexicon)
    groups = GroupRules(groups: vocabulary.groups)
  }

  package func read(_ article: Article) -> ArticleReading {
    let parsed = parse(article.text.bytes)
    let attributions = AttributionFinder.find(in: parsed, lexicon: lexicon)
    var finder = PositionFinder(
      lexicon: lexicon, article: parsed, attributions: attributions, issues: vocabulary.issues,
      evaluation: evaluation)
    finder.run(matcher)
    var reading = ReadingAssembler(article: parsed, document: article.id, vocabulary: vocabulary, groups: groups)
      .assemble(attributions, finder.readings, mentions: finder.mentions)
    reading.dates = DateFinder.dates(in: parsed.segmentation, written: article.metadata.date)
    reading.terms = TermFinder.terms(in: parsed.segmentation)
    return reading
  }

  /// Segment, then names, then grammar.
  func parse(_ bytes: [UInt8]) -> ParsedArticle {
    var segmentation = Segmenter.segment(bytes, lexicon: lexicon)
    Tagger.tag(&segmentation, lexicon: lexicon)
    let chunks = NounPhraseChunker.phrases(in: segmentation, lexicon: lexicon)
    let resolved = EntityResolver.resolve(
      segmentation, phrases: chunks, lexicon: lexicon, names: names, vocabulary: vocabulary)
    var article = ParsedArticle(
      segmentation: segmentation, phrases: resolved.phrases, entities: resolved.entities)
    PredicateFinder.find(in: &article, lexicon: lexicon)
    SourceResolver.resolve(&article, lexicon: lexicon)
    return article
  }
}
