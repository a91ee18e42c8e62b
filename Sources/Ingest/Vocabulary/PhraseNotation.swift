/// Reads the notation of phrases: words, `a|b`, `<class>`, `...` and `left & right`.
enum PhraseNotation {
  /// The parts that `&` divides, none of them empty.
  static func parse(_ text: String) throws(PhraseProblem) -> [[PhraseItem]] {
    var parts: [[PhraseItem]] = [[]]
    for token in text.split(whereSeparator: \.isWhitespace) {
      if token == "&" {
        parts.append([])
      } else {
        parts[parts.count - 1] += try items(token)
      }
    }
    for part in parts { try check(part, of: parts.count) }
    return parts
  }

  private static func check(_ part: [PhraseItem], of count: Int) throws(PhraseProblem) {
    guard let first = part.first, let last = part.last else {
      throw .syntax(count > 1 ? "words must stand on both sides of &" : "the phrase is empty")
    }
    if first == .gap || last == .gap { throw .syntax("words must stand on both sides of ...") }
    if zip(part, part.dropFirst()).contains(where: { $0 == .gap && $1 == .gap }) {
      throw .syntax("two gaps stand side by side; one ... is up to six words")
    }
  }

  private static func items(_ token: Substring) throws(PhraseProblem) -> [PhraseItem] {
    if token == "..." || token == "…" { return [.gap] }
    if token.contains("..") || token.contains("…") {
      throw .syntax("put spaces around the ... in “\(token)”")
    }
    var options: [PhraseItem.Option] = []
    for written in token.split(separator: "|", omittingEmptySubsequences: false) {
      options.append(try option(written, of: token))
    }
    if options.count > 1 { return [.choice(options)] }
    switch options[0] {
    case .words(let words): return words.map { .word($0) }
    case .wordClass: return [.choice(options)]
    }
  }

  private static func option(_ written: Substring, of token: Substring) throws(PhraseProblem) -> PhraseItem.Option {
    if written.isEmpty { throw .syntax("a choice in “\(token)” is empty; write a|b, without spaces") }
    if written.hasPrefix("<"), written.hasSuffix(">"), written.count > 2 {
      return .wordClass(String(written.dropFirst().dropLast()))
    }
    if written.contains(where: { $0 == "<" || $0 == ">" }) {
      throw .syntax("“\(token)” is neither a word nor a class; write a class as <name>, with spaces around it")
    }
    return .words(try words(written))
  }

  private static func words(_ written: Substring) throws(PhraseProblem) -> [String] {
    var words: [String] = []
    for word in written.split(whereSeparator: { "-\u{2010}\u{2011}".contains($0) }) {
      let word = String(word.map { $0 == "\u{2019}" ? "'" : $0 })
      if let stray = word.unicodeScalars.first(where: { !isPartOfWord($0) }) {
        throw .syntax("“\(stray)” cannot stand in a phrase")
      }
      words.append(word)
    }
    guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw .syntax("“\(written)” has no letter or digit")
    }
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered || ".'&/%$+".unicodeScalars.contains(scalar)
  }
}
