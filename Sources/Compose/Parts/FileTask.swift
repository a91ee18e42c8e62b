package import BriefingModel

/// Files beside the pages that are yet to be composed.
package struct FileTask: Sendable {
  package let name: String
  /// Where this is as it was, so are the files.
  package let part: EditionPart
  /// May be called from many tasks at once.
  package let files: @Sendable () -> [SiteFile]
}
