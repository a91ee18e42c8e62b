/// The published folder.
package struct OutputFolder: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  /// Begins to put a new site together, in a folder beside the output.
  /// - Throws: `PublishError` when nothing can be published here.
  package func begin() throws(PublishError) -> Publication {
    let location = try OutputLocation(path: path)
    let lastSite = try LastSite(at: location)
    do throws(SystemError) {
      return Publication(location: location, lastSite: lastSite, stage: try StageFolder(for: location))
    } catch {
      throw PublishError(staging: error)
    }
  }
}
