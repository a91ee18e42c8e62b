import BriefingModel
import Yams

/// A YAML mapping whose keys are known: each is a case of `Key`, and any other key is an error.
struct YAMLMapping<Key: RawRepresentable<String> & CaseIterable & Hashable> {
  let location: SourceLocation
  /// The keys that are there, each with its place and its value: too few for a dictionary to find one faster.
  private var entries: [(key: Key, location: SourceLocation, value: YAMLValue)] = []

  /// The root of a file; an empty file is a mapping without keys. Nil when the file has problems, which are then added.
  init?(file path: String, _ problems: inout [Diagnostic]) {
    let before = problems.count
    if let root = YAMLFile(path: path).root(&problems) {
      self.init(root, "`\(FilePath.lastPart(of: path))`", &problems)
    } else if problems.count == before {
      self.init(emptyAt: path)
    } else {
      return nil
    }
  }

  private init(emptyAt path: String) {
    location = SourceLocation(path: path)
  }

  /// - Parameter what: what the mapping is, for messages: "an issue".
  init?(_ value: YAMLValue, _ what: String, _ problems: inout [Diagnostic]) {
    guard case .mapping(let mapping) = value.node else {
      problems.append(value.wrongType(what, expected: "a mapping with the keys \(Self.knownKeys)"))
      return nil
    }
    location = value.location
    for (keyNode, valueNode) in mapping {
      let keyValue = YAMLValue(node: keyNode, path: value.path)
      let name = keyNode.scalar?.string
      guard let key = name.flatMap(Key.init(rawValue:)) else {
        let shown = name.map { "`\($0)` is" } ?? "a key that is not text is"
        problems.append(
          Diagnostic(
            .error, "unknown-key", "\(shown) not a key of \(what); the keys are \(Self.knownKeys)",
            at: keyValue.location))
        continue
      }
      entries.append((key, keyValue.location, YAMLValue(node: valueNode, path: value.path)))
    }
  }

  /// The value of a key; nil when the key is absent or nothing stands after it.
  subscript(key: Key) -> YAMLValue? {
    entries.first { $0.key == key }.flatMap { $0.value.isNull ? nil : $0.value }
  }

  func location(of key: Key) -> SourceLocation {
    entries.first { $0.key == key }?.location ?? location
  }

  func text(_ key: Key, _ problems: inout [Diagnostic]) -> YAMLText? {
    self[key]?.text("`\(key.rawValue)`", &problems)
  }

  func requiredText(_ key: Key, of what: String, _ problems: inout [Diagnostic]) -> YAMLText? {
    guard self[key] != nil else {
      problems.append(missing(key, of: what))
      return nil
    }
    return text(key, &problems)
  }

  func texts(_ key: Key, _ problems: inout [Diagnostic]) -> [YAMLText] {
    self[key]?.texts("`\(key.rawValue)`", &problems) ?? []
  }

  /// The items of a list; an error when the value is anything else.
  func items(_ key: Key, _ problems: inout [Diagnostic]) -> [YAMLValue] {
    guard let value = self[key] else { return [] }
    guard let items = value.items else {
      problems.append(value.wrongType("`\(key.rawValue)`", expected: "a list"))
      return []
    }
    return items
  }

  /// The items of a list that must be there and have at least one.
  func requiredItems(_ key: Key, of what: String, _ problems: inout [Diagnostic]) -> [YAMLValue] {
    guard let value = self[key] else {
      problems.append(missing(key, of: what))
      return []
    }
    if value.items?.isEmpty == true {
      problems.append(
        Diagnostic(
          .error, "empty-value", "`\(key.rawValue)` is empty; give at least one entry", at: value.location))
    }
    return items(key, &problems)
  }

  /// One of the values that the type has.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: Key, _ problems: inout [Diagnostic]
  ) -> Choice? {
    text(key, &problems).flatMap { Self.choice($0, key, &problems) }
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: YAMLText, _ key: Key, _ problems: inout [Diagnostic]
  ) -> Choice? {
    if let choice = Choice(rawValue: text.string) { return choice }
    let known = WordList.or(Choice.allCases.map { "`\($0.rawValue)`" })
    problems.append(
      Diagnostic(
        .error, "unknown-value", "`\(key.rawValue)` must be \(known), not “\(text.string)”", at: text.location))
    return nil
  }

  func missing(_ key: Key, of what: String) -> Diagnostic {
    Diagnostic(.error, "missing-key", "\(what) needs `\(key.rawValue)`", at: location)
  }

  static var knownKeys: String {
    WordList.and(Key.allCases.map { "`\($0.rawValue)`" })
  }
}
