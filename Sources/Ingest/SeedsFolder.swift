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

  /// Reads everything but the articles. There is no value when the settings or the vocabulary have an error, or there
  /// is no article.
  /// - Parameter needsArticles: when false, the folder's articles are not looked for.
  package func load(needsArticles: Bool = true) -> Outcome<Seeds> {
    guard FileOnDisk(path: path).kind == .folder else {
      let problem = Diagnostic(
        .error, "missing-folder", "there is no such folder; it should hold `site.yml`, `articles/` and `vocabulary/`",
        at: SourceLocation(path: path))
      return Outcome(value: nil, diagnostics: [problem])
    }
    var problems: [Diagnostic] = []
    let settings = SettingsFile(path: FilePath.join(path, "site.yml"), sourceDateEpoch: sourceDateEpoch)
      .read(&problems)
    let folder = VocabularyFolder(path: FilePath.join(path, "vocabulary"))
    let vocabulary = folder.load()
    let articles = needsArticles ? articles(settings?.limits ?? SiteSettings.Limits()) : Outcome(value: [])
    problems += vocabulary.diagnostics + articles.diagnostics
    guard let settings, let vocabulary = vocabulary.value, let articles = articles.value else {
      // The articles are read nevertheless, so that all problems show at once.
      for article in articles.value ?? [] { problems += article.load().diagnostics }
      return Outcome(value: nil, diagnostics: problems.sorted())
    }
    return Outcome(
      value: Seeds(
        settings: settings, vocabulary: vocabulary, vocabularyFingerprint: folder.fingerprint(), articles: articles),
      diagnostics: problems.sorted())
  }

  private func articles(_ limits: SiteSettings.Limits) -> Outcome<[ArticleFile]> {
    let folder = FilePath.join(path, "articles")
    guard FileOnDisk(path: folder).kind == .folder else {
      return Outcome(value: nil, diagnostics: [ArticleFiles.noArticles(at: folder)])
    }
    return ArticleFiles(paths: [folder], byteLimit: limits.articleBytes).find()
  }
}
