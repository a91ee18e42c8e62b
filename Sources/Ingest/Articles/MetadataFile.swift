import BriefingModel

/// Reads the `.yml` beside an article.
struct MetadataFile {
  let path: String

  private enum Key: String, CaseIterable { case title, outlet, author, date, url, language, publish, review }

  /// What the file states, and its review; nil when there is an error.
  func read(_ problems: inout [Diagnostic]) -> (metadata: ArticleMetadata, review: [ReviewEntry])? {
    var found: [Diagnostic] = []
    defer { problems += found }
    guard let root = YAMLMapping<Key>(file: path, &found) else { return nil }
    let metadata = ArticleMetadata(
      title: root.text(.title, &found)?.string, outlet: root.text(.outlet, &found)?.string,
      author: root.text(.author, &found)?.string, date: root.date(.date, &found),
      url: root.webAddress(.url, &found), language: root.language(.language, &found),
      publish: root.choice(.publish, &found) ?? .excerpts)
    let review = ReviewReader.read(root.items(.review, &found), &found)
    return found.contains { $0.severity == .error } ? nil : (metadata, review)
  }

  /// What to say when there is no article of this name: a review of nothing is an error.
  func orphanProblem() -> Diagnostic {
    let name = FilePath.nameAndExtension(of: FilePath.lastPart(of: path)).name
    let files = WordList.or(ArticleFormat.allCases.map { "\(name).\($0.rawValue)" })
    var ignored: [Diagnostic] = []
    if let root = YAMLFile(path: path).root(&ignored), let review = root.value(of: "review") {
      return Diagnostic(
        .error, "review-without-article", "there is no article \(files) that this reviews",
        at: review.location)
    }
    return Diagnostic(
      .warning, "yml-without-article", "there is no article \(files) that this describes",
      at: SourceLocation(path: path))
  }
}
