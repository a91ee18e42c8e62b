import BriefingModel

/// Reads one article with what lies beside it.
struct ArticleLoader {
  let byteLimit: Int

  /// Nil, with errors, when the text or the `.yml` cannot be used.
  func load(_ candidate: ArticleCandidate, _ problems: inout [Diagnostic]) -> Article? {
    let text = text(of: candidate, &problems)
    guard let metadataPath = candidate.metadataPath else {
      return text.map { Article(id: candidate.id, path: candidate.path, text: $0) }
    }
    // Read even when the text is bad, so that all problems show at once.
    let known = MetadataFile(path: metadataPath).read(&problems)
    guard let text, let known else { return nil }
    return Article(
      id: candidate.id, path: candidate.path, text: text, metadata: known.metadata, review: known.review)
  }

  private func text(of candidate: ArticleCandidate, _ problems: inout [Diagnostic]) -> SourceText? {
    do throws(FileContents.Failure) {
      let bytes = try FileContents.read(candidate.path, byteLimit: byteLimit)
      return ArticleText(path: candidate.path, format: candidate.format, metadataName: "\(candidate.id).yml")
        .read(bytes, &problems)
    } catch {
      let problem = FileProblem(
        path: candidate.path, byteLimit: byteLimit, limitSource: " (`limits: article-bytes` in site.yml)")
      problems.append(problem.diagnostic(for: error))
      return nil
    }
  }
}
