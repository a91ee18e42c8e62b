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
    /// What was read in them, in the same order.
    package var readings: [ArticleReading]
    package var issues: [Issue.ID]
    /// Where reviews were applied: the machine alone against the coding, and against the reviewed articles.
    package var machine: Machine?
  }

  /// What the machine alone reads, measured.
  package struct Machine: Sendable {
    /// Against the coding.
    package var againstCoding: Scores
    /// Against what stands in the articles that have a review, the review being the coding.
    package var againstReview: Scores
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
      predictedCount: predictedHere.count, articles: articles, readings: results.map(\.reading),
      issues: vocabulary.issues.map(\.id), machine: machine(results, goldHere))
    return Outcome(value: findings, diagnostics: diagnostics.sorted())
  }

  /// Nil when no article has a review to compare with.
  private func machine(_ results: [ReviewedArticleReader.Result], _ gold: [CodedPosition]) -> Machine? {
    let reviewed = results.filter { !$0.article.review.isEmpty }
    guard appliesReview, !reviewed.isEmpty else { return nil }
    func alone(_ results: [ReviewedArticleReader.Result]) -> [CodedPosition] {
      results.flatMap { CodedPosition.all(of: $0.machine, in: $0.article.text) }
    }
    let standing = reviewed.flatMap { CodedPosition.all(of: $0.reading, in: $0.article.text) }
    return Machine(
      againstCoding: Scores(of: alone(results), against: gold),
      againstReview: Scores(of: alone(reviewed), against: standing))
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
