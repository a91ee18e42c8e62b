/// Finds the sentences of a paragraph.
struct SentenceSplitter {
  /// The most tokens of a sentence. What is longer is no prose, and is cut so that the work stays linear.
  private static let longest = 400
  /// The fewest tokens before an abbreviation that may end a sentence, where only a capital behind it says so.
  private static let shortest = 4

  private let tokens: [Token]
  private let lexicon: Lexicon
  private let end: Int
  private var start: Int
  private var sentences: [Range<Int>] = []

  static func split(_ range: Range<Int>, of segmentation: Segmentation, lexicon: Lexicon) -> [Range<Int>] {
    var splitter = SentenceSplitter(
      tokens: segmentation.tokens, lexicon: lexicon, end: range.upperBound, start: range.lowerBound)
    splitter.run()
    return splitter.sentences
  }

  private init(tokens: [Token], lexicon: Lexicon, end: Int, start: Int) {
    self.tokens = tokens
    self.lexicon = lexicon
    self.end = end
    self.start = start
  }

  private mutating func run() {
    var index = start
    while index < end {
      let next = boundary(at: index)
      if let next { close(at: next) }
      index = max(next ?? 0, index + 1)
    }
    close(at: end)
  }

  private mutating func close(at boundary: Int) {
    while boundary - start > Self.longest {
      let cut = cut(before: start + Self.longest)
      sentences.append(start..<cut)
      start = cut
    }
    guard boundary > start else { return }
    sentences.append(start..<boundary)
    start = boundary
  }

  /// Behind the last mark of a clause in the second half of what is left, or else between two words.
  private func cut(before limit: Int) -> Int {
    let marks = (start + Self.longest / 2)..<limit
    let clause = marks.last { [.semicolon, .comma, .colon, .dash, .closeParenthesis].contains(tokens[$0].kind) }
    return clause.map { $0 + 1 } ?? marks.last { tokens[$0].flags.contains(.spaced) } ?? limit
  }

  /// Where the next sentence starts if one ends with this token.
  private func boundary(at index: Int) -> Int? {
    let token = tokens[index]
    if token.endsSentence || token.kind == .ellipsis {
      let next = skipClosers(from: index + 1)
      guard next < end else { return next }
      return !isItemNumber(before: index) && begins(next, after: index) ? next : nil
    }
    guard token.flags.contains(.abbreviated), index + 1 < end else { return nil }
    let next = skipClosers(from: index + 1)
    return next < end && endsAtAbbreviation(token, before: next) ? next : nil
  }

  /// "1." opens an item of a list and is no sentence.
  private func isItemNumber(before index: Int) -> Bool {
    index == start + 1 && tokens[start].kind == .number && tokens[start].end - tokens[start].start < 3
      && tokens[start].flags.contains(.firstOnLine)
  }

  /// Quotation marks and parentheses that close right behind a full stop belong to the sentence before.
  private func skipClosers(from index: Int) -> Int {
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

  private func begins(_ next: Int, after mark: Int) -> Bool {
    let token = tokens[next]
    switch token.kind {
    case .word:
      guard token.flags.contains(.spaced) else { return begins(unspaced: next, after: mark) }
      return token.isCapitalized || (tokens[mark].kind == .stop && next == mark + 1)
    case .number, .bullet: return true
    case .openQuote, .openParenthesis: return opens(next)
    default: return false
    }
  }

  /// A space is missing after a full stop, unless the stop stands in an address, a ticker or a degree.
  private func begins(unspaced next: Int, after mark: Int) -> Bool {
    let token = tokens[next]
    guard tokens[mark].kind != .ellipsis, token.isCapitalized, !token.flags.contains(.abbreviated) else { return false }
    let isAfterWord = mark > start && tokens[mark - 1].isWord && !tokens[mark - 1].isCapitalized
    if token.end - token.start == 1 { return isAfterWord }
    return !token.flags.contains(.allCaps) || isAfterWord || tokens[next - 1].kind == .closeQuote
  }

  /// Whether what a mark opens begins as a sentence does.
  private func opens(_ index: Int) -> Bool {
    var next = index + 1
    while next < end, tokens[next].kind == .openQuote || tokens[next].kind == .openParenthesis { next += 1 }
    return next < end && (tokens[next].isCapitalized || tokens[next].kind != .word)
  }

  // MARK: Abbreviations

  private func endsAtAbbreviation(_ token: Token, before next: Int) -> Bool {
    let traits = lexicon.info(token.word)?.traits ?? []
    guard !traits.contains(.titleAbbreviation) else { return false }
    let isInitial = token.end - token.start == 2
    if tokens[next].kind == .openQuote { return !isInitial && opens(next) }
    guard tokens[next].isWord, tokens[next].isCapitalized else { return false }
    if traits.contains(.unit) { return true }
    guard let info = lexicon.info(tokens[next].word), !tokens[next].flags.contains(.allCaps) else { return false }
    let isOpener = info.traits.contains(.sentenceOpener)
    if isInitial { return isOpener && goesOnSmall(behind: next) }
    let isAcronym = token.word < 0 && token.isCapitalized
    // "as the U.S. And Europe seek": some wires begin a word behind an abbreviation with a capital.
    if next + 1 < end, tokens[next + 1].isCapitalized {
      if tokens[next].is(.and) || tokens[next].is(.under) && tokens[next + 1].is(.secretary) { return false }
    }
    // "Senior U.S. Officials said": no sentence is that short.
    let isSentence = next - start > Self.shortest
    // "Corp. Officials said": a common noun with a capital, though no name goes on behind it.
    // "said U.S. Farmers oppose it", but "in the U.S. Farmers oppose it"
    let isAttributive =
      traits.contains(.place) && next - 2 >= start && !tokens[next - 2].is(.the)
      && token.flags.contains(.allCaps)
    return isOpener
      || (!isAcronym && !isAttributive && isSentence && info.tags.contains(.pluralNoun) && goesOnSmall(behind: next))
  }

  private func goesOnSmall(behind index: Int) -> Bool {
    index + 1 < end && tokens[index + 1].isWord && !tokens[index + 1].isCapitalized
  }
}
