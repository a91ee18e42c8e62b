package import BriefingModel
import Compose
import Ingest

/// Reads articles and writes what was found, one line of JSON for each.
package struct Analysis: Sendable {
  /// Articles, and folders of articles.
  package var paths: [String]
  package var vocabulary: String
  package var appliesReview: Bool
  package var jobs: Int

  package init(paths: [String], vocabulary: String, appliesReview: Bool, jobs: Int) {
    self.paths = paths
    self.vocabulary = vocabulary
    self.appliesReview = appliesReview
    self.jobs = jobs
  }

  /// - Parameter write: gets each line, with its line break, in the order of the articles' ids;
  ///   it tells whether more are wanted.
  /// - Returns: the problems, by place.
  package func run(write: (String) -> Bool) async -> [Diagnostic] {
    let loadedVocabulary = VocabularyFolder(path: vocabulary).load()
    let articles = ArticleFiles(paths: paths, byteLimit: SiteSettings.Limits().articleBytes).load()
    var diagnostics = loadedVocabulary.diagnostics + articles.diagnostics
    guard let vocabulary = loadedVocabulary.value, let articles = articles.value else { return diagnostics.sorted() }
    let reader = ReviewedArticleReader(vocabulary: vocabulary, appliesReview: appliesReview)
    let read: @Sendable (Article) -> (line: String, diagnostics: [Diagnostic]) = { article in
      let result = reader.read(article)
      return (AnalyzedArticle(article, reading: result.reading).jsonLine + "\n", result.diagnostics)
    }
    await OrderedTasks(jobs: jobs).run(articles, read) { result in
      diagnostics += result.diagnostics
      return write(result.line)
    }
    return diagnostics.sorted()
  }
}
