/// Reads the notation of phrases: words, `a|b`, `<class>`, `...` and `left & right`.
enum PhraseNotation {
  /// The parts that `&` divides, none of them empty.
  static func parse(_ text: String) throws(PhraseProblem) -> [[PhraseItem]] {
    var parts: [[PhraseItem]] = [[]]
    for token in WhiteSpace.words(of: text) {
      if token == "&" {
        parts.append([])
      } else if isPlainWord(token) {
        parts[parts.count - 1].append(.word(String(token)))
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

  /// Whether the token is one word of ASCII letters and digits, as nearly all are: thousands are read at each start.
  private static func isPlainWord(_ token: Substring) -> Bool {
    for byte in token.utf8 {
      let isPlain = byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
      if !isPlain { return false }
    }
    return true
  }

  private static func items(_ token: Substring) throws(PhraseProblem) -> [PhraseItem] {
    if token == "..." || token == "…" { return [.gap] }
    if holdsGap(token) {
      throw .syntax("put spaces around the ... in “\(token)”")
    }
    var options: [PhraseItem.Option] = []
    for written in token.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      options.append(try option(Substring(written), of: token))
    }
    if options.count > 1 { return [.choice(options)] }
    switch options[0] {
    case .words(let words): return words.map { .word($0) }
    case .wordClass: return [.choice(options)]
    }
  }

  private static func option(_ written: Substring, of token: Substring) throws(PhraseProblem) -> PhraseItem.Option {
    if written.isEmpty { throw .syntax("a choice in “\(token)” is empty; write a|b, without spaces") }
    if isPlainWord(written) { return .words([String(written)]) }
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
    for word in written.unicodeScalars.split(whereSeparator: isHyphen).map(Substring.init) {
      if isPlainWord(word) {
        words.append(String(word))
        continue
      }
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

  /// Two dots or an ellipsis beside other signs, where a gap was meant.
  private static func holdsGap(_ token: Substring) -> Bool {
    var dots = 0
    for scalar in token.unicodeScalars {
      dots = scalar == "." ? dots + 1 : 0
      if dots == 2 || scalar == "…" { return true }
    }
    return false
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered || ".'&/%$+".unicodeScalars.contains(scalar)
  }
}
