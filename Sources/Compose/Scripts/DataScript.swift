import BriefingModel

/// Data for the scripts of the pages, as a script itself: a page that was opened as a file cannot fetch anything else.
///
/// It puts its value under its name into the one object `briefing`.
enum DataScript {
  /// - Parameter name: what the reading script asks for; without its fingerprint.
  static func text(name: String, value: JSONText.Value) -> String {
    "(self.briefing??={})[\(JSONText.text(of: .string(name)))]=\(JSONText.text(of: value));\n"
  }

  /// A file under `assets/`, whose name holds its fingerprint.
  static func file(name: String, value: JSONText.Value) -> SiteFile {
    let text = text(name: name, value: value)
    return SiteFile(path: Fingerprint.path("assets/\(name).js", of: text.utf8), text: text)
  }
}
