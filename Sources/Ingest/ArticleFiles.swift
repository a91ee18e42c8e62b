package import BriefingModel

/// Articles named on the command line: files, and folders of files.
package struct ArticleFiles: Sendable {
  package var paths: [String]
  /// An article with more UTF-8 bytes is refused.
  package var byteLimit: Int

  package init(paths: [String], byteLimit: Int) {
    self.paths = paths
    self.byteLimit = byteLimit
  }

  /// The files that seem to be articles, by id; nothing of them is read. There is no value when there is none.
  /// Folders within the folders are not searched.
  package func find() -> Outcome<[ArticleFile]> {
    let finder = ArticleFinder(paths: paths)
    var problems = finder.problems
    let candidates = ArticleCollisions.resolve(finder.candidates, &problems)
    if finder.candidates.isEmpty, !problems.contains(where: { $0.severity == .error }) {
      problems.append(Self.noArticles(at: paths.count == 1 ? paths.first : nil))
    }
    let files = candidates.map { ArticleFile($0, byteLimit: byteLimit) }
    return Outcome(value: files.isEmpty ? nil : files, diagnostics: problems.sorted())
  }

  /// The articles that can be read, by id, each with its `.yml`. An article with an error is left out.
  /// There is no value when none is left.
  package func load() -> Outcome<[Article]> {
    let found = find()
    let loaded = (found.value ?? []).map { $0.load() }
    let articles = loaded.compactMap(\.value?.article)
    return Outcome(
      value: articles.isEmpty ? nil : articles,
      diagnostics: (found.diagnostics + loaded.flatMap(\.diagnostics)).sorted())
  }

  static func noArticles(at path: String?) -> Diagnostic {
    Diagnostic(
      .error, "no-articles", "there is no article; an article is a file that ends in .txt, .md or .html",
      at: path.map { SourceLocation(path: $0) })
  }
}
