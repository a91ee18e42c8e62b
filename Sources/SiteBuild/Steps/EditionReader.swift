import BriefingModel
import Compose
import Extract
import Ingest

/// Reads the articles of an edition one by one, and keeps of each what the site needs.
struct EditionReader: Sendable {
  /// One article, read.
  struct Result: Sendable {
    /// With those pieces of its text that the site quotes.
    var article: Article
    var reading: ArticleReading
    /// Of the article's contents.
    var fingerprint: UInt64
    /// For the next build.
    var entry: ReadingCache.Entry
    /// Whether the last build did not have it.
    var isNew: Bool
    /// Problems of the review.
    var reviewProblems: [Diagnostic]
  }

  private let reader: ReviewedArticleReader
  private let known: ReadingCache
  /// Of the program and the vocabulary.
  private let context: UInt64

  /// - Parameter reader: nil where it is to be made when it is wanted.
  init(vocabulary: Vocabulary, reader: ArticleReader?, known: ReadingCache, context: UInt64) {
    self.reader = ReviewedArticleReader(vocabulary: vocabulary, reader: reader)
    self.known = known
    self.context = context
  }

  /// All articles, on as many cores as there are jobs. An article with an error is left out; there is no value when
  /// none is left, and none with an error in a review: what an editor decided must hold.
  func read(
    _ seeds: Seeds, jobs: Int, _ progress: inout StepProgress
  ) async -> Outcome<ReadEdition> {
    var edition = ReadEdition(
      settings: seeds.settings, vocabulary: seeds.vocabulary, vocabularyFingerprint: seeds.vocabularyFingerprint)
    var problems: [Diagnostic] = []
    var reviewProblems: [Diagnostic] = []
    edition.reserveCapacity(articles: seeds.articles.count)
    progress.expect(seeds.articles.count)
    await OrderedTasks(jobs: jobs).run(seeds.articles, read) { outcome in
      problems += outcome.diagnostics
      if let result = outcome.value {
        reviewProblems += result.reviewProblems
        edition.add(result)
      }
      progress.advance()
      return true
    }
    let isSound = !edition.readings.isEmpty && !reviewProblems.contains { $0.severity == .error }
    return Outcome(value: isSound ? edition : nil, diagnostics: problems + reviewProblems)
  }

  private func read(_ file: ArticleFile) -> Outcome<Result> {
    if let known = known.entry(for: file, context: context) {
      let result = Result(
        article: known.article, reading: known.reading, fingerprint: known.entry.fingerprint, entry: known.entry,
        isNew: false, reviewProblems: [])
      return Outcome(value: result)
    }
    let loaded = file.load()
    guard let contents = loaded.value else { return Outcome(value: nil, diagnostics: loaded.diagnostics) }
    let found = known.entry(for: contents.article, fingerprint: contents.fingerprint, context: context)
    let read = reader.read(contents.article, known: found?.reading)
    var kept = contents.article
    kept.text = kept.text.keeping(SiteComposer.citedSpans(of: contents.article, reading: read.reading))
    // A review is applied to the whole text, and a problem must be told of again.
    let isSilent = kept.review.isEmpty && loaded.diagnostics.isEmpty
    let state = isSilent ? contents.state : nil
    let digest = ArticleDigest(of: kept, reading: read.reading, fingerprint: contents.fingerprint)
    let entry = found.flatMap { $0.entry.state == state && $0.entry.digest == digest ? $0.entry : nil }
    let result = Result(
      article: kept, reading: read.reading, fingerprint: contents.fingerprint,
      entry: entry
        ?? ReadingCache.Entry(
          read.machine, digest, fingerprint: contents.fingerprint, context: context, article: kept, state: state),
      isNew: entry == nil, reviewProblems: read.diagnostics)
    return Outcome(value: result, diagnostics: loaded.diagnostics)
  }
}
