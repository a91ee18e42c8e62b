package import BriefingModel

/// The published folder.
package struct OutputFolder: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  /// Puts exactly these files in place of those of the last publication, in one step; whatever else lies there stays.
  package func publish(_ files: [SiteFile]) throws(PublishError) {
  }
}
