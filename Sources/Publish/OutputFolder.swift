/// The published folder.
package struct OutputFolder: Sendable {
  package var path: String
  /// Where the site that is replaced is kept, so that the next one can be put together in it; nil where it is removed.
  /// Nothing in it is believed, and it may be removed at any time.
  package var spare: String?

  package init(path: String, spare: String? = nil) {
    self.path = path
    self.spare = spare
  }

  /// Begins to put a new site together, in a folder beside the output.
  /// - Throws: `PublishError` when nothing can be published here.
  package func begin() throws(PublishError) -> Publication {
    let location = try OutputLocation(path: path)
    let lastSite = try LastSite(at: location)
    let spare = spare.map { SpareSite(path: $0) }
    do throws(SystemError) {
      let stage = try StageFolder(for: location, taking: spare, after: lastSite?.manifest)
      return Publication(location: location, lastSite: lastSite, stage: stage, spare: spare)
    } catch {
      throw PublishError(staging: error)
    }
  }
}
