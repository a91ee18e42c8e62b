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
  private let groups: GroupRules

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    lexicon = LexiconBuilder.build(with: vocabulary)
    names = NameIndex(vocabulary: vocabulary, lexicon: lexicon)
    matcher = PhraseMatcher(issues: vocabulary.issues, lexicon: lexicon)
    evaluation = EvaluationWords(lexicon: lexicon)
    constructions = ConstructionWords(lexicon: lexicon)
    groups = GroupRules(groups: vocabulary.groups)
  }

  package func read(_ article: Article) -> ArticleReading {
    let parsed = parse(article.text.bytes)
    let attributions = AttributionFinder.find(in: parsed, lexicon: lexicon)
    let completed = HolderCompletion.complete(parsed, lexicon: lexicon, names: names)
    let describer = ActorDescriber(vocabulary: vocabulary, groups: groups)
    var finder = PositionFinder(
      lexicon: lexicon, article: completed, attributions: attributions, issues: vocabulary.issues,
      evaluation: evaluation, constructions: constructions, describer: describer)
    finder.run(matcher)
    return ReadingAssembler(article: completed, document: article.id, vocabulary: vocabulary, describer: describer)
      .assemble(attributions, finder.readings, mentions: finder.mentions)
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
