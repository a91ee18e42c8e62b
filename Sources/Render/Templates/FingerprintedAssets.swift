import BriefingModel

/// The assets under names that hold a fingerprint of their contents, so that browsers may keep each for ever.
struct FingerprintedAssets: Sendable {
  /// By published path.
  private(set) var files: [SiteFile] = []
  private(set) var problems: [Diagnostic] = []
  /// The published path of each path in the designer's folder.
  private var published: [String: String] = [:]
  private let folder: String

  init(_ assets: [SiteFile], folder: String) {
    self.folder = folder
    // A stylesheet names other assets, so its own contents are known only when they have their names.
    for asset in assets where !Self.isStylesheet(asset) { add(asset) }
    for asset in assets where Self.isStylesheet(asset) { add(withPublishedNames(asset)) }
    files.sort { $0.path < $1.path }
  }

  /// The template with the published path in place of each "assets/NAME".
  mutating func withPublishedNames(_ template: TemplateSource) -> TemplateSource {
    var result = template
    result.text = template.text.replacing(#/(^|[^A-Za-z0-9._\/-])(assets\/[A-Za-z0-9._\/-]+)/#) { match in
      let path = String(match.output.2)
      guard let name = published[path] else {
        let offset = template.text.utf8.distance(from: template.text.startIndex, to: match.output.2.startIndex)
        report(path, at: template.location(ofByte: offset))
        return String(match.output.0)
      }
      return match.output.1 + name
    }
    return result
  }

  private mutating func add(_ asset: SiteFile) {
    let path = Fingerprint.path(asset.path, of: asset.bytes)
    published[asset.path] = path
    files.append(SiteFile(path: path, bytes: asset.bytes))
  }

  /// What is not UTF-8 or names something else than an asset stays as it is.
  private mutating func withPublishedNames(_ sheet: SiteFile) -> SiteFile {
    guard let text = String(validating: sheet.bytes, as: UTF8.self) else { return sheet }
    let directory = sheet.path.split(separator: "/").dropLast().joined(separator: "/")
    let rewritten = text.replacing(#/url\(\s*["']?([^"'):#]+?)["']?\s*\)/#) { match in
      let path = "\(directory)/\(match.output.1)"
      guard let name = published[path] else {
        report(path, at: SourceLocation(path: "\(folder)/\(sheet.path)"))
        return String(match.output.0)
      }
      return "url(\"\(name.dropFirst(directory.utf8.count + 1))\")"
    }
    return SiteFile(path: sheet.path, text: rewritten)
  }

  private mutating func report(_ path: String, at location: SourceLocation) {
    problems.append(
      Diagnostic(.error, "asset-missing", "there is no '\(path)'; put the file there, or mend the name", at: location))
  }

  private static func isStylesheet(_ asset: SiteFile) -> Bool { asset.path.hasSuffix(".css") }
}
