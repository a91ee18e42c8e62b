import BriefingModel

/// Reads one article with what lies beside it.
struct ArticleLoader {
  let byteLimit: Int

  /// Nil, with errors, when the text or the `.yml` cannot be used.
  func load(_ candidate: ArticleCandidate, _ problems: inout [Diagnostic]) -> ArticleFile.Contents? {
    let bytes = bytes(of: candidate, &problems)
    let text = bytes.flatMap {
      ArticleText(path: candidate.path, format: candidate.format, metadataName: "\(candidate.id).yml")
        .read($0, &problems)
    }
    var known: (metadata: ArticleMetadata, review: [ReviewEntry])? = (ArticleMetadata(), [])
    var fingerprint = Fingerprint.hash((bytes ?? []) + Array(candidate.format.rawValue.utf8))
    if let metadataPath = candidate.metadataPath {
      // Read even when the text is bad, so that all problems show at once.
      known = MetadataFile(path: metadataPath).read(&problems)
      let beside = (try? FileContents.read(metadataPath, byteLimit: .max)) ?? []
      fingerprint = Fingerprint.hash(beside, after: fingerprint)
    }
    guard let text, let known else { return nil }
    let article = Article(
      id: candidate.id, path: candidate.path, text: text, metadata: known.metadata, review: known.review)
    return ArticleFile.Contents(article: article, fingerprint: fingerprint)
  }

  private func bytes(of candidate: ArticleCandidate, _ problems: inout [Diagnostic]) -> [UInt8]? {
    do throws(FileContents.Failure) {
      return try FileContents.read(candidate.path, byteLimit: byteLimit)
    } catch {
      let problem = FileProblem(
        path: candidate.path, byteLimit: byteLimit, limitSource: " (`limits: article-bytes` in site.yml)")
      problems.append(problem.diagnostic(for: error))
      return nil
    }
  }
}
