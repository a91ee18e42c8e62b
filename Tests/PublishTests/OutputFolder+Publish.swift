import BriefingModel
import Publish

extension OutputFolder {
  /// Publishes exactly these files.
  func publish(_ files: [SiteFile]) throws(PublishError) {
    let publication = try begin()
    defer { publication.remove() }
    for file in files where !Task.isCancelled { try publication.write(file) }
    try publication.finish(files.map(\.path))
  }
}
