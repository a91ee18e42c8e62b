package import BriefingModel

/// The folder that the editor owns: `site.yml`, `articles/` and `vocabulary/`.
package struct SeedsFolder: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  /// Reads everything. There is no value when the settings or the vocabulary have an error, or no article is left.
  package func load() -> Outcome<Edition> {
    Outcome(value: nil)
  }
}
