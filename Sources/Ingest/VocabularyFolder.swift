package import BriefingModel

/// A folder with `issues.yml`, `groups.yml`, and, where there is more to say, `actors.yml` and `cues.yml`.
package struct VocabularyFolder: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  /// Reads the files. There is no value when any of them has an error: a vocabulary with holes would misread
  /// every article.
  package func load() -> Outcome<Vocabulary> {
    joined(issues(), others())
  }

  /// The same, on two cores: the issues take longer than all others, so they are begun first.
  package func loadAtOnce() async -> Outcome<Vocabulary> {
    async let others = others()
    let issues = issues()
    return joined(issues, await others)
  }

  private func issues() -> Outcome<[Issue]> {
    var problems: [Diagnostic] = []
    let issues = IssuesFile(path: FilePath.join(path, "issues.yml")).read(&problems)
    return Outcome(value: issues, diagnostics: problems)
  }

  /// All but the issues; no value where there is no folder.
  private func others() -> Outcome<Vocabulary> {
    guard let names = FolderContents.names(of: path) else {
      let problem = Diagnostic(
        .error, "missing-folder",
        "there is no folder of this name that can be read; "
          + "it should hold `issues.yml` and `groups.yml`", at: SourceLocation(path: path))
      return Outcome(value: nil, diagnostics: [problem])
    }
    var problems = names.compactMap(unknownFile)
    let beforeGroups = problems.count
    let groups = GroupsFile(path: FilePath.join(path, "groups.yml")).read(&problems)
    let soundGroups = problems.count == beforeGroups ? groups : nil
    var vocabulary = Vocabulary(issues: [], groups: groups)
    if names.contains("actors.yml") {
      vocabulary.actors = ActorsFile(path: FilePath.join(path, "actors.yml"), groups: soundGroups).read(&problems)
    }
    if names.contains("cues.yml") {
      vocabulary.cues = CuesFile(path: FilePath.join(path, "cues.yml")).read(&problems)
    }
    return Outcome(value: vocabulary, diagnostics: problems)
  }

  private func joined(_ issues: Outcome<[Issue]>, _ others: Outcome<Vocabulary>) -> Outcome<Vocabulary> {
    guard var vocabulary = others.value else { return others }
    vocabulary.issues = issues.value ?? []
    let problems = issues.diagnostics + others.diagnostics
    let isSound = !problems.contains { $0.severity == .error }
    return Outcome(value: isSound ? vocabulary : nil, diagnostics: problems.sorted())
  }

  static let knownFiles = ["issues.yml", "groups.yml", "actors.yml", "cues.yml"]

  private func unknownFile(_ name: String) -> Diagnostic? {
    guard name.hasSuffix(".yml") || name.hasSuffix(".yaml"), !Self.knownFiles.contains(name) else { return nil }
    let known = WordList.and(Self.knownFiles.map { "`\($0)`" })
    return Diagnostic(
      .warning, "unknown-file", "this file is not read; the files of a vocabulary are \(known)",
      at: SourceLocation(path: FilePath.join(path, name)))
  }
}
