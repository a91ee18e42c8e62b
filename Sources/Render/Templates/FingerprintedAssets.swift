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
    let bytes = Array(template.text.utf8)
    var result: [UInt8] = []
    var copied = 0
    for place in Self.assetPaths(in: bytes) {
      let path = String(decoding: bytes[place], as: UTF8.self)
      guard let name = published[path] else {
        report(path, at: template.location(ofByte: place.lowerBound))
        continue
      }
      result += bytes[copied..<place.lowerBound] + name.utf8
      copied = place.upperBound
    }
    result += bytes[copied...]
    return TemplateSource(name: template.name, path: template.path, text: String(decoding: result, as: UTF8.self))
  }

  /// Where paths begin with "assets/" and go on.
  private static func assetPaths(in bytes: [UInt8]) -> [Range<Int>] {
    let folder = "assets/"
    return bytes.split(omittingEmptySubsequences: true) { !AssetCheck.isAllowed($0) }
      .filter { $0.count > folder.utf8.count && $0.starts(with: folder.utf8) }
      .map { $0.startIndex..<$0.endIndex }
  }

  private mutating func add(_ asset: SiteFile) {
    let path = Fingerprint.path(asset.path, of: asset.bytes)
    published[asset.path] = path
    files.append(SiteFile(path: path, bytes: asset.bytes))
  }

  /// What is not UTF-8 or names something else than an asset stays as it is.
  private mutating func withPublishedNames(_ sheet: SiteFile) -> SiteFile {
    guard let text = String(validating: sheet.bytes, as: UTF8.self), Self.namesOthers(sheet) else { return sheet }
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

  /// Most stylesheets do not, and to search a text for them by its characters takes long.
  private static func namesOthers(_ sheet: SiteFile) -> Bool {
    let sign = Array("url(".utf8)
    return sheet.bytes.indices.contains { sheet.bytes[$0] == sign[0] && sheet.bytes[$0...].starts(with: sign) }
  }

  private static func isStylesheet(_ asset: SiteFile) -> Bool { asset.path.hasSuffix(".css") }
}
