package import BriefingModel

/// Files beside the pages that are yet to be composed.
package struct FileTask: Sendable {
  package enum Work: Sendable {
    /// May be called from many tasks at once.
    case files(@Sendable () -> [SiteFile])
    case table(ArticleTable)
  }

  /// Another one for every task.
  package let name: String
  /// Where this is as it was, so are the files.
  package let part: EditionPart
  package let work: Work
}
