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
    let found = ArticleFiles(paths: paths, byteLimit: SiteSettings.Limits().articleBytes).find()
    var diagnostics = loadedVocabulary.diagnostics + found.diagnostics
    guard let vocabulary = loadedVocabulary.value, let files = found.value else { return diagnostics.sorted() }
    let reader = ReviewedArticleReader(vocabulary: vocabulary, appliesReview: appliesReview)
    let read: @Sendable (ArticleFile) -> (line: String?, diagnostics: [Diagnostic]) = { file in
      let loaded = file.load()
      guard let article = loaded.value?.article else { return (nil, loaded.diagnostics) }
      let result = reader.read(article)
      let line = AnalyzedArticle(article, reading: result.reading).jsonLine + "\n"
      return (line, loaded.diagnostics + result.diagnostics)
    }
    await OrderedTasks(jobs: jobs).run(files, read) { result in
      diagnostics += result.diagnostics
      return result.line.map(write) ?? true
    }
    return diagnostics.sorted()
  }
}
