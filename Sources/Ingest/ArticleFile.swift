package import BriefingModel

/// A file that seems to be an article; nothing of it is read before `load`.
package struct ArticleFile: Sendable, Identifiable {
  package struct Contents: Sendable {
    package var article: Article
    /// Of the file's bytes, its kind and the `.yml` beside it.
    package var fingerprint: UInt64
    /// What `ArticleFile.state` was before and after the reading; nil where that will not tell these contents from
    /// others.
    package var state: UInt64?
  }

  private let candidate: ArticleCandidate
  private let byteLimit: Int

  init(_ candidate: ArticleCandidate, byteLimit: Int) {
    self.candidate = candidate
    self.byteLimit = byteLimit
  }

  package var id: Article.ID { candidate.id }

  /// A hash of where the file and its `.yml` lie, how large they are and when they were last changed: while it is the
  /// same, so are their contents. Nil where one of them is missing.
  package var state: UInt64? {
    guard let text = FileState(path: candidate.path) else { return nil }
    guard let path = candidate.metadataPath else { return hash(of: [text]) }
    return FileState(path: path).map { hash(of: [text, $0]) }
  }

  /// The article with its `.yml`; no value when either has an error.
  package func load() -> Outcome<Contents> {
    var problems: [Diagnostic] = []
    let before = states
    let isSettled = before?.allSatisfy(\.isSettled) ?? false
    var contents = ArticleLoader(byteLimit: byteLimit).load(candidate, &problems)
    if let before, isSettled, states == before { contents?.state = hash(of: before) }
    return Outcome(value: contents, diagnostics: problems)
  }

  /// Of the file and, if there is one, of its `.yml`.
  private var states: [FileState]? {
    let paths = [candidate.path] + (candidate.metadataPath.map { [$0] } ?? [])
    let states = paths.compactMap { FileState(path: $0) }
    return states.count == paths.count ? states : nil
  }

  private func hash(of states: [FileState]) -> UInt64 {
    var hash = Fingerprint.hash(of: [UInt64(clamping: byteLimit)])
    for state in states { hash = Fingerprint.hash(of: [hash, state.hash]) }
    return Fingerprint.hash(candidate.path.utf8, after: hash)
  }
}
