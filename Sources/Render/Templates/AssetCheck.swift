import BriefingModel

/// Finds assets that cannot be published side by side, or under a URL.
enum AssetCheck {
  static func problems(in assets: [SiteFile], folder: String) -> [Diagnostic] {
    var firstNames: [String: String] = [:]
    var problems: [Diagnostic] = []
    for asset in assets {
      let location = SourceLocation(path: "\(folder)/\(asset.path)")
      if !asset.path.utf8.allSatisfy(isAllowed) {
        problems.append(
          Diagnostic(
            .error, "asset-name",
            "the name must be of ASCII letters, digits, '.', '-' and '_', so that it is the same in every URL",
            at: location))
      }
      if let other = firstNames.updateValue(asset.path, forKey: asset.path.lowercased()) {
        problems.append(
          Diagnostic(
            .error, "asset-collision",
            "the name differs from '\(other)' only in upper and lower case; rename one, they are one file on some disks",
            at: location))
      }
    }
    return problems
  }

  /// Whether a path may have the byte.
  static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/.-_".utf8.contains(byte)
    }
  }
}
