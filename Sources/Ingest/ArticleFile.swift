package import BriefingModel

/// A file that seems to be an article; nothing of it is read before `load`.
package struct ArticleFile: Sendable, Identifiable {
  package struct Contents: Sendable {
    package var article: Article
    /// Of the file's bytes, its kind and the `.yml` beside it.
    package var fingerprint: UInt64
  }

  private let candidate: ArticleCandidate
  private let byteLimit: Int

  init(_ candidate: ArticleCandidate, byteLimit: Int) {
    self.candidate = candidate
    self.byteLimit = byteLimit
  }

  package var id: Article.ID { candidate.id }

  /// The article with its `.yml`; no value when either has an error.
  package func load() -> Outcome<Contents> {
    var problems: [Diagnostic] = []
    let contents = ArticleLoader(byteLimit: byteLimit).load(candidate, &problems)
    return Outcome(value: contents, diagnostics: problems)
  }
}
