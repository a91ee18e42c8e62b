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
    if let problem = missingFolder { return problem }
    let files = files(needsArticles)
    return joined(files, vocabularyFolder.load(), fingerprint: vocabularyFolder.fingerprint())
  }

  /// The same, on all cores. The vocabulary takes longest, so it is begun first.
  package func loadAtOnce(needsArticles: Bool = true) async -> Outcome<Seeds> {
    if let problem = missingFolder { return problem }
    async let files = files(needsArticles)
    async let fingerprint = vocabularyFolder.fingerprint()
    let vocabulary = await vocabularyFolder.loadAtOnce()
    return joined(await files, vocabulary, fingerprint: await fingerprint)
  }

  private var vocabularyFolder: VocabularyFolder { VocabularyFolder(path: FilePath.join(path, "vocabulary")) }

  /// What is said where there is no folder; nil where there is one.
  private var missingFolder: Outcome<Seeds>? {
    guard FileOnDisk(path: path).kind != .folder else { return nil }
    let problem = Diagnostic(
      .error, "missing-folder", "there is no such folder; it should hold `site.yml`, `articles/` and `vocabulary/`",
      at: SourceLocation(path: path))
    return Outcome(value: nil, diagnostics: [problem])
  }

  /// What was found beside the vocabulary.
  private struct Files {
    var settings: SiteSettings?
    var articles: [ArticleFile]?
    var problems: [Diagnostic]
  }

  private func files(_ needsArticles: Bool) -> Files {
    var problems: [Diagnostic] = []
    let settings = SettingsFile(path: FilePath.join(path, "site.yml"), sourceDateEpoch: sourceDateEpoch)
      .read(&problems)
    let articles = needsArticles ? articles(settings?.limits ?? SiteSettings.Limits()) : Outcome(value: [])
    return Files(settings: settings, articles: articles.value, problems: problems + articles.diagnostics)
  }

  private func joined(_ files: Files, _ vocabulary: Outcome<Vocabulary>, fingerprint: UInt64) -> Outcome<Seeds> {
    var problems = files.problems + vocabulary.diagnostics
    guard let settings = files.settings, let vocabulary = vocabulary.value, let articles = files.articles else {
      // The articles are read nevertheless, so that all problems show at once.
      for article in files.articles ?? [] { problems += article.load().diagnostics }
      return Outcome(value: nil, diagnostics: problems.sorted())
    }
    return Outcome(
      value: Seeds(
        settings: settings, vocabulary: vocabulary, vocabularyFingerprint: fingerprint, articles: articles),
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
