package import BriefingModel

/// A folder with `issues.yml`, `groups.yml`, and, where there is more to say, `actors.yml` and `cues.yml`.
package struct VocabularyFolder: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  package func load() -> Outcome<Vocabulary> {
    Outcome(value: nil)
  }
}
