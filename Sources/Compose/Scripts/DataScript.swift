import BriefingModel

/// Data for the scripts of the pages, as a script itself: a page that was opened as a file cannot fetch anything else.
///
/// It puts its value under its name into the one object `briefing`.
enum DataScript {
  /// - Parameters:
  ///   - name: what the reading script asks for; without its fingerprint.
  ///   - json: the value, as JSON.
  static func bytes(name: String, json: [UInt8]) -> [UInt8] {
    Array("(self.briefing??={})[\(JSONText.text(of: .string(name)))]=".utf8) + json + Array(";\n".utf8)
  }

  /// A file under `assets/`, whose name holds its fingerprint.
  static func file(name: String, json: [UInt8]) -> SiteFile {
    let bytes = bytes(name: name, json: json)
    return SiteFile(path: Fingerprint.path("assets/\(name).js", of: bytes), bytes: bytes)
  }

  static func file(name: String, value: JSONText.Value) -> SiteFile {
    file(name: name, json: JSONText.bytes(of: value))
  }
}
