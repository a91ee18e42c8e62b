package import BriefingModel

/// The folder that the editor owns: `site.yml`, `articles/` and `vocabulary/`.
package struct SeedsFolder: Sendable {
  package var path: String
  /// The environment's `SOURCE_DATE_EPOCH`, which dates an edition that `site.yml` does not.
  package var sourceDateEpoch: String?

  package init(path: String, sourceDateEpoch: String? = nil) {
    self.path = path
    self.sourceDateEpoch = sourceDateEpoch
  }

  /// Reads everything. There is no value when the settings or the vocabulary have an error, or no article is left.
  package func load() -> Outcome<Edition> {
    guard FileOnDisk(path: path).kind == .folder else {
      let problem = Diagnostic(
        .error, "missing-folder", "there is no such folder; it should hold `site.yml`, `articles/` and `vocabulary/`",
        at: SourceLocation(path: path))
      return Outcome(value: nil, diagnostics: [problem])
    }
    var problems: [Diagnostic] = []
    let settings = SettingsFile(path: FilePath.join(path, "site.yml"), sourceDateEpoch: sourceDateEpoch)
      .read(&problems)
    let vocabulary = VocabularyFolder(path: FilePath.join(path, "vocabulary")).load()
    let articles = articles(settings?.limits ?? SiteSettings.Limits())
    problems += vocabulary.diagnostics + articles.diagnostics
    guard let settings, let vocabulary = vocabulary.value, let articles = articles.value else {
      return Outcome(value: nil, diagnostics: problems.sorted())
    }
    return Outcome(
      value: Edition(settings: settings, vocabulary: vocabulary, articles: articles), diagnostics: problems.sorted())
  }

  private func articles(_ limits: SiteSettings.Limits) -> Outcome<[Article]> {
    let folder = FilePath.join(path, "articles")
    guard FileOnDisk(path: folder).kind == .folder else {
      return Outcome(value: nil, diagnostics: [ArticleFiles.noArticles(at: folder)])
    }
    return ArticleFiles(paths: [folder], byteLimit: limits.articleBytes).load()
  }
}
