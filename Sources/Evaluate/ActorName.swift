/// An actor's name as the words that tell whom it names.
///
/// Two codings never spell every name alike ("Sen. Jane Fisher", "Fisher"; "the Norwegian government", "Norway"),
/// so names are compared by their words, without titles and small words, and with nationalities as countries.
struct ActorName: Sendable, Hashable {
  /// In the order of the name.
  let words: [String]

  init(_ name: String) {
    let all = Self.runs(in: Self.withoutBrackets(Self.normalized(name)))
    let telling = all.filter { !NameWords.weak.contains($0) }
    words = (telling.isEmpty ? all : telling).map(Self.stem)
  }

  /// Whether both name one party: the last words agree (a surname), two words do, or one name holds the other's words.
  func namesSameParty(as other: ActorName) -> Bool {
    guard let last = words.last, let otherLast = other.words.last else { return false }
    let (mine, others) = (Set(words), Set(other.words))
    return last == otherLast || mine.intersection(others).count >= 2 || mine.isSubset(of: others)
      || others.isSubset(of: mine)
  }

  private static func normalized(_ name: String) -> String {
    NameWords.replacements.reduce(name.lowercased()) { text, replacement in
      text.split(separator: replacement.of, omittingEmptySubsequences: false).joined(separator: replacement.with)
    }
  }

  /// "Jane Fisher (D-Maine)" is "Jane Fisher"; a bracket that is never closed stays.
  private static func withoutBrackets(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      result += rest[..<open] + " "
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// Runs of ASCII letters, digits, ampersands and hyphens.
  private static func runs(in text: String) -> [String] {
    text.unicodeScalars
      .split { !("a"..."z").contains($0) && !("0"..."9").contains($0) && $0 != "&" && $0 != "-" }
      .map(String.init)
  }

  private static func stem(_ word: String) -> String {
    let name = NameWords.countries[word] ?? word
    return word.utf8.count > 4 && name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}
