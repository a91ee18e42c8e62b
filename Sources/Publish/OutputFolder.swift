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

  /// Looks at what lies there, and changes nothing.
  /// - Throws: `PublishError` when nothing can be published here.
  package func look() throws(PublishError) -> StandingSite {
    let location = try OutputLocation(path: path)
    return StandingSite(location: location, lastSite: try LastSite(at: location))
  }

  /// Begins to put a new site together, in a folder beside the output.
  /// - Throws: `PublishError` when nothing can be published here.
  package func begin() throws(PublishError) -> Publication {
    try begin(after: try look())
  }

  /// - Parameter standing: what `look` gave a moment ago.
  package func begin(after standing: StandingSite) throws(PublishError) -> Publication {
    let spare = spare.map { SpareSite(path: $0) }
    do throws(SystemError) {
      let stage = try StageFolder(for: standing.location, taking: spare, after: standing.lastSite?.manifest)
      return Publication(location: standing.location, lastSite: standing.lastSite, stage: stage, spare: spare)
    } catch {
      throw PublishError(staging: error)
    }
  }
}
