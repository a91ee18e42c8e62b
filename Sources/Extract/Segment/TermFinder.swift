import BriefingModel

/// Finds what an article says that its terms mean: "the North American Widget Pact (NAWP)", "The NAWP is a pact …".
struct TermFinder {
  /// Words that an abbreviation may pass over.
  private static let small: Set<String> = ["of", "the", "and", "for", "on", "to", "in", "a", "an", "de", "&"]
  private static let longest = 10

  private let segmentation: Segmentation

  static func terms(in segmentation: Segmentation) -> [TermMention] {
    let finder = TermFinder(segmentation: segmentation)
    let sentences = segmentation.sentences.filter { segmentation.paragraphs[$0.paragraph].kind == .body }
    let spelledOut = sentences.flatMap(finder.abbreviations)
    let known = Set(spelledOut.map(\.term))
    guard !known.isEmpty else { return [] }
    let definitions = sentences.compactMap { finder.definition(in: $0, of: known) }
    return (spelledOut + definitions).sorted { ($0.sentence, $0.meaning, $0.term) < ($1.sentence, $1.meaning, $1.term) }
  }

  // MARK: Abbreviations

  private func abbreviations(in sentence: Segmentation.Sentence) -> [TermMention] {
    sentence.tokens.compactMap { opening in
      guard segmentation.tokens[opening].kind == .openParenthesis else { return nil }
      guard let closing = closing(of: opening, in: sentence) else { return nil }
      if closing == opening + 2, let letters = letters(at: opening + 1),
        let words = words(endingAt: opening, in: sentence.tokens.lowerBound..<opening, for: letters)
      {
        return mention(opening + 1, words, sentence)
      }
      guard opening > sentence.tokens.lowerBound, let letters = letters(at: opening - 1),
        let words = words(endingAt: closing, in: (opening + 1)..<closing, for: letters)
      else { return nil }
      return mention(opening - 1, words, sentence)
    }
  }

  private func mention(_ term: Int, _ words: Range<Int>, _ sentence: Segmentation.Sentence) -> TermMention {
    TermMention(
      kind: .abbreviation, term: name(at: term), meaning: segmentation.span(words), sentence: sentence.span)
  }

  private func closing(of opening: Int, in sentence: Segmentation.Sentence) -> Int? {
    let end = min(sentence.tokens.upperBound, opening + 2 * Self.longest)
    return ((opening + 1)..<max(opening + 1, end)).first { segmentation.tokens[$0].kind == .closeParenthesis }
  }

  /// The letters of an abbreviation, in lowercase: two to eight capitals, and an "s" of the plural.
  private func letters(at index: Int) -> [UInt8]? {
    let token = segmentation.tokens[index]
    guard token.isWord, token.isCapitalized, !token.flags.contains(.caseless) else { return nil }
    let letters = name(at: index).utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
    guard (2...8).contains(letters.count), letters.allSatisfy({ (65...90).contains($0) }) else { return nil }
    return letters.map(Lexicon.lowercase)
  }

  private func name(at index: Int) -> String {
    let text = segmentation.text(ofToken: index)
    let singular = text.dropLast()
    let isPlural = text.hasSuffix("s") && singular.utf8.count > 1 && singular.utf8.allSatisfy { (65...90).contains($0) }
    return isPlural ? String(singular) : text
  }

  /// The run of words before a token whose first letters are these, small words aside.
  private func words(endingAt end: Int, in range: Range<Int>, for letters: [UInt8]) -> Range<Int>? {
    var rest = letters[...]
    var index = end
    while !rest.isEmpty {
      index -= 1
      guard range.contains(index), end - index <= Self.longest, segmentation.tokens[index].isWord else { return nil }
      let initials = initials(at: index)
      let isSmall = Self.small.contains(segmentation.text(ofToken: index).lowercased())
      // What is abbreviated neither begins nor ends with a small word.
      if rest.reversed().starts(with: initials.reversed()), !(isSmall && rest.count == 1) {
        rest = rest.dropLast(initials.count)
      } else if !isSmall || index == end - 1 {
        return nil
      }
    }
    return end - index >= 2 ? index..<end : nil
  }

  /// "u" and "s" of "U.S.", "t" of "Trade".
  private func initials(at index: Int) -> [UInt8] {
    let token = segmentation.tokens[index]
    let bytes = segmentation.bytes[Int(token.start)..<Int(token.end)]
    let letters = bytes.filter { $0 != UInt8(ascii: ".") }.map(Lexicon.lowercase)
    let isAbbreviation = token.flags.contains(.abbreviated) && bytes.dropLast().contains(UInt8(ascii: "."))
    return isAbbreviation ? letters : Array(letters.prefix(1))
  }

  // MARK: Definitions

  /// "The NAWP is a pact …": a term that the article abbreviates, said to be something.
  private func definition(in sentence: Segmentation.Sentence, of known: Set<String>) -> TermMention? {
    var index = sentence.tokens.lowerBound
    if index < sentence.tokens.upperBound, segmentation.tokens[index].is(.the) { index += 1 }
    guard index + 2 < sentence.tokens.upperBound else { return nil }
    let term = name(at: index)
    let verb = segmentation.text(ofToken: index + 1)
    guard known.contains(term), ["is", "are", "was", "were"].contains(verb),
      segmentation.tokens[index + 2].isAny(.a, .an, .the)
    else { return nil }
    return TermMention(kind: .definition, term: term, meaning: sentence.span, sentence: sentence.span)
  }
}
