package import BriefingModel
package import Evaluate
import Ingest

/// Measures what is read in articles against a coding by hand.
package struct Evaluation: Sendable {
  package var gold: String
  /// Articles, and folders of articles.
  package var paths: [String]
  package var vocabulary: String
  package var appliesReview: Bool
  package var jobs: Int

  package init(gold: String, paths: [String], vocabulary: String, appliesReview: Bool, jobs: Int) {
    self.gold = gold
    self.paths = paths
    self.vocabulary = vocabulary
    self.appliesReview = appliesReview
    self.jobs = jobs
  }

  package struct Findings: Sendable {
    package var scores: Scores
    /// Positions of the coding, and of the readings, in the documents that both have.
    package var goldCount: Int
    package var predictedCount: Int
    /// The articles read, by id.
    package var articles: [Article]
    package var issues: [Issue.ID]
  }

  /// The diagnostics are by place; there are no findings when the coding or the vocabulary has an error,
  /// or no document is in both the coding and the paths.
  package func run() async -> Outcome<Findings> {
    let gold = GoldFile(path: gold).load()
    let loadedVocabulary = VocabularyFolder(path: vocabulary).load()
    let loadedArticles = ArticleFiles(paths: paths, byteLimit: SiteSettings.Limits().articleBytes).load()
    var diagnostics = gold.diagnostics + loadedVocabulary.diagnostics + loadedArticles.diagnostics
    guard let gold = gold.value, let vocabulary = loadedVocabulary.value, let articles = loadedArticles.value else {
      return Outcome(value: nil, diagnostics: diagnostics.sorted())
    }
    let reader = ReviewedArticleReader(vocabulary: vocabulary, appliesReview: appliesReview)
    let results = await OrderedTasks(jobs: jobs).map(articles) { reader.read($0) }
    diagnostics += results.flatMap(\.diagnostics) + unknownIssues(of: gold, in: vocabulary)
    let predicted = results.flatMap { CodedPosition.all(of: $0.reading, in: $0.article.text) }
    let documents = Set(gold.map(\.document)).intersection(articles.map(\.id))
    if documents.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, "no-common-document", "none of its documents is among the articles given",
          at: SourceLocation(path: self.gold)))
      return Outcome(value: nil, diagnostics: diagnostics.sorted())
    }
    let goldHere = gold.filter { documents.contains($0.document) }
    let predictedHere = predicted.filter { documents.contains($0.document) }
    let findings = Findings(
      scores: Scores(of: predictedHere, against: goldHere), goldCount: goldHere.count,
      predictedCount: predictedHere.count, articles: articles, issues: vocabulary.issues.map(\.id))
    return Outcome(value: findings, diagnostics: diagnostics.sorted())
  }

  /// A misspelled issue would only lower the recall, and nobody would know why.
  private func unknownIssues(of gold: [CodedPosition], in vocabulary: Vocabulary) -> [Diagnostic] {
    let known = Set(vocabulary.issues.map(\.id))
    return Set(gold.map(\.issue)).subtracting(known).sorted().map { issue in
      Diagnostic(
        .warning, "gold-unknown-issue", "the vocabulary has no issue \"\(issue)\", so it cannot be found",
        at: SourceLocation(path: self.gold))
    }
  }
}
