import BriefingModel
import Yams

/// A YAML node, with the file that it stands in.
struct YAMLValue {
  let node: Node
  let path: String

  var location: SourceLocation {
    SourceLocation(path: path, line: node.mark?.line, column: node.mark?.column)
  }

  /// Nothing stands after the key: `title:`, `title: ~` or `title: null`.
  var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// The items of a list; nil for anything else.
  var items: [YAMLValue]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map { YAMLValue(node: $0, path: path) }
  }

  /// What stands after a key of a mapping, whatever other keys there are.
  func value(of key: String) -> YAMLValue? {
    node.mapping?.first { $0.key.scalar?.string == key }.map { YAMLValue(node: $0.value, path: path) }
  }

  /// The text exactly as YAML gives it; an error when it is none.
  /// - Parameter what: what it should be, for the message: "`title`".
  func rawText(_ what: String, _ problems: inout [Diagnostic]) -> YAMLText? {
    guard case .scalar(let scalar) = node, !isNull else {
      problems.append(wrongType(what, expected: "text"))
      return nil
    }
    if let control = scalar.string.unicodeScalars.first(where: Self.isForbidden) {
      problems.append(
        Diagnostic(
          .error, "control-character", "\(what) holds the control character U+\(Self.hex(control)); remove it",
          at: location))
      return nil
    }
    return YAMLText(string: scalar.string, location: location)
  }

  /// The text on one line, with single spaces between its words; an error when it is none or empty.
  func text(_ what: String, _ problems: inout [Diagnostic]) -> YAMLText? {
    guard var text = rawText(what, &problems) else { return nil }
    text.string = WhiteSpace.collapsed(text.string)
    if text.string.isEmpty {
      problems.append(Diagnostic(.error, "empty-value", "\(what) is empty; write something or remove it", at: location))
      return nil
    }
    return text
  }

  /// One text or a list of texts.
  func texts(_ what: String, _ problems: inout [Diagnostic]) -> [YAMLText] {
    guard let items else {
      if case .mapping = node {
        problems.append(wrongType(what, expected: "text or a list of texts"))
        return []
      }
      return [text(what, &problems)].compactMap { $0 }
    }
    return items.compactMap { $0.text("each entry of \(what)", &problems) }
  }

  func wrongType(_ what: String, expected: String) -> Diagnostic {
    Diagnostic(.error, "wrong-type", "\(what) must be \(expected), not \(kind)", at: location)
  }

  private var kind: String {
    switch node {
    case .scalar: isNull ? "empty" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }

  /// Tabs and line breaks are white space; all other controls break XML or hide text.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
