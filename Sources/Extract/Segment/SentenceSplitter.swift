/// Finds the sentences of a paragraph.
enum SentenceSplitter {
  static func split(_ range: Range<Int>, of segmentation: Segmentation, lexicon: Lexicon) -> [Range<Int>] {
    let tokens = segmentation.tokens
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      var next = index + 1
      var ends = token.endsSentence
      if ends || token.kind == .ellipsis {
        next = skipClosers(from: next, to: range.upperBound, tokens)
        ends = next >= range.upperBound || begins(next, tokens, ellipsis: token.kind == .ellipsis)
      } else if token.flags.contains(.abbreviated), index + 1 < range.upperBound {
        next = skipClosers(from: index + 1, to: range.upperBound, tokens)
        ends = next < range.upperBound && endsAtAbbreviation(token, before: tokens[next], lexicon)
      }
      if ends, next > start {
        sentences.append(start..<next)
        start = next
      }
      index = max(next, index + 1)
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  /// Quotation marks and parentheses that close right behind a full stop belong to the sentence before.
  private static func skipClosers(from index: Int, to end: Int, _ tokens: [Token]) -> Int {
    var index = index
    while index < end {
      let token = tokens[index]
      let closes =
        token.kind == .closeQuote || token.kind == .closeParenthesis || token.endsSentence
        || (token.kind == .apostrophe && !token.flags.contains(.spaced))
      guard closes, !token.flags.contains(.spaced) || token.kind == .closeQuote else { break }
      index += 1
    }
    return index
  }

  private static func begins(_ index: Int, _ tokens: [Token], ellipsis: Bool) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word:
      if ellipsis { return token.isCapitalized && token.flags.contains(.spaced) }
      return token.isCapitalized || (token.flags.contains(.spaced) && tokens[index - 1].kind != .closeQuote)
    case .number, .bullet: return true
    case .openQuote, .openParenthesis, .dash:
      let next = index + 1
      return token.kind != .dash && next < tokens.count && (tokens[next].isCapitalized || tokens[next].kind != .word)
    default: return false
    }
  }

  private static func endsAtAbbreviation(_ token: Token, before next: Token, _ lexicon: Lexicon) -> Bool {
    guard next.kind == .word, next.isCapitalized else { return next.kind == .openQuote && !isTitle(token, lexicon) }
    guard !isTitle(token, lexicon), let info = lexicon.info(next.word) else { return false }
    return info.traits.contains(.sentenceOpener) && !next.flags.contains(.allCaps)
  }

  private static func isTitle(_ token: Token, _ lexicon: Lexicon) -> Bool {
    lexicon.info(token.word)?.traits.contains(.titleAbbreviation) ?? (token.end - token.start == 2)
  }
}
