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

  /// The articles that can be read, by id, each with its `.yml`. An article with an error is left out.
  /// There is no value when none is left. Folders within the folders are not searched.
  package func load() -> Outcome<[Article]> {
    let finder = ArticleFinder(paths: paths)
    var problems = finder.problems
    let loader = ArticleLoader(byteLimit: byteLimit)
    let candidates = ArticleCollisions.resolve(finder.candidates, &problems)
    let articles = candidates.compactMap { loader.load($0, &problems) }
    if finder.candidates.isEmpty, !problems.contains(where: { $0.severity == .error }) {
      problems.append(Self.noArticles(at: paths.count == 1 ? paths.first : nil))
    }
    return Outcome(value: articles.isEmpty ? nil : articles, diagnostics: problems.sorted())
  }

  static func noArticles(at path: String?) -> Diagnostic {
    Diagnostic(
      .error, "no-articles", "there is no article; an article is a file that ends in .txt, .md or .html",
      at: path.map { SourceLocation(path: $0) })
  }
}
