import BriefingModel

/// Names that may be given only once.
struct UniqueNames {
  /// What bears the name, for messages: "issue".
  let bearer: String
  let identifier: String
  private var places: [String: SourceLocation] = [:]

  init(of bearer: String, identifier: String) {
    self.bearer = bearer
    self.identifier = identifier
  }

  /// False, with an error, when the name has been given before.
  mutating func claim(_ name: YAMLText, as key: String? = nil, _ problems: inout [Diagnostic]) -> Bool {
    let key = key ?? name.string
    guard let earlier = places[key] else {
      places[key] = name.location
      return true
    }
    let line = earlier.line.map { " on line \($0)" } ?? ""
    problems.append(
      Diagnostic(.error, identifier, "“\(name.string)” already names the \(bearer)\(line)", at: name.location))
    return false
  }
}
