import BriefingModel

/// What is refused in a YAML text before it is parsed, because the parser would take forever over it
/// or could not say where it stands.
struct YAMLPrecheck {
  let path: String

  func problem(in text: String) -> Diagnostic? {
    var problem: Diagnostic?
    let control = text.utf8.allSatisfy(Self.isPlain) ? nil : text.unicodeScalars.firstIndex { !Self.isPrintable($0) }
    if let place = control {
      problem = Diagnostic(
        .error, "control-character", "a control character stands here; remove it", at: location(of: place, in: text))
    } else if let place = firstOfManyAliases(in: text) {
      problem = Self.anchorProblem(at: location(of: place, in: text))
    }
    return problem
  }

  static func anchorProblem(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml-anchor",
      "anchors (&name) and aliases (*name) are not read; write the value out, "
        + "or put text that begins with & or * in quotation marks", at: location)
  }

  /// Aliases within aliases double with each step, and the parser compares keys in full. A few do no harm
  /// and are found exactly after parsing; with more than these the text is not parsed at all.
  private func firstOfManyAliases(in text: String) -> String.Index? {
    let aliases = names(after: UInt8(ascii: "*"), in: text)
    guard aliases.count > Self.harmlessAliases else { return nil }
    let anchors = Set(names(after: UInt8(ascii: "&"), in: text).map(\.name))
    let real = aliases.filter { anchors.contains($0.name) }
    return real.count > Self.harmlessAliases ? real.first?.place : nil
  }

  private static let harmlessAliases = 8

  private func names(after sign: UInt8, in text: String) -> [(name: Substring, place: String.Index)] {
    var result: [(name: Substring, place: String.Index)] = []
    var rest = text.utf8[...]
    while let place = rest.firstIndex(of: sign) {
      rest = rest[text.utf8.index(after: place)...]
      let name = rest.prefix(while: Self.isNameByte)
      if !name.isEmpty { result.append((Substring(name), place)) }
    }
    return result
  }

  private func location(of place: String.Index, in text: String) -> SourceLocation {
    let start = SourceText(String(text[..<place]))
    let (line, column) = start.lineAndColumn(ofByte: start.bytes.count)
    return SourceLocation(path: path, line: line, column: column)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Most texts are of these alone, and looked through at each start.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F || byte == UInt8(ascii: "\n")
  }

  /// The characters that YAML lets stand unescaped.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: scalar != "\u{FEFF}"
    default: false
    }
  }
}
