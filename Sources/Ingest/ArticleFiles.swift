package import BriefingModel

/// Articles named on the command line: files, and folders of files.
package struct ArticleFiles: Sendable {
  package var paths: [String]
  /// An article with more UTF-8 bytes is refused.
  package var byteLimit: Int

  package init(paths: [String], byteLimit: Int) {
    self.paths = paths
    self.byteLimit = byteLimit
  }

  /// The articles that can be read, by id, each with its `.yml`. An article with an error is left out.
  package func load() -> Outcome<[Article]> {
    Outcome(value: nil)
  }
}
