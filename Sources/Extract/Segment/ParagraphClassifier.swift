import BriefingModel

/// Tells the article's own sentences from a headline, a byline, a caption, a table and what the page adds around the
/// text.
struct ParagraphClassifier {
  private let segmentation: Segmentation
  private let lexicon: Lexicon

  static func classify(_ segmentation: inout Segmentation, lexicon: Lexicon) {
    let classifier = ParagraphClassifier(segmentation: segmentation, lexicon: lexicon)
    var kinds = segmentation.paragraphs.indices.map(classifier.kind)
    // "Six months", between two rows of figures.
    for index in kinds.indices.dropFirst().dropLast()
    where kinds[index] == .body && kinds[index - 1] == .furniture && kinds[index + 1] == .furniture {
      if classifier.isLabel(index) { kinds[index] = .furniture }
    }
    for index in kinds.indices { segmentation.paragraphs[index].kind = kinds[index] }
  }

  private func kind(_ index: Int) -> Paragraph.Kind {
    let tokens = segmentation.tokens[segmentation.paragraphs[index].tokens]
    guard let first = tokens.first, let last = tokens.last else { return .body }
    if index < 2, first.flags.contains(.caseless), !last.endsSentence, index == 0 || isHeadline(index - 1) {
      return .headline
    }
    if index < 4, isByline(tokens) { return .byline }
    if hasCredit(tokens), index == 0 || tokens.count < 40 { return .caption }
    if tokens.count <= 14, isCredit(tokens) { return .caption }
    return isFurniture(tokens) || isTable(index) ? .furniture : .body
  }

  private func isHeadline(_ index: Int) -> Bool {
    segmentation.tokens[segmentation.paragraphs[index].tokens.lowerBound].flags.contains(.caseless)
  }

  private func lowercase(_ index: Int) -> String { segmentation.text(ofToken: index).lowercased() }

  // MARK: People behind the text

  /// "By Jo Doe and Ann Roe": names only.
  private func isByline(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count > 1, tokens.count <= 14, lowercase(tokens.startIndex) == "by" else { return false }
    return tokens.dropFirst().allSatisfy { token in
      token.isCapitalized || !token.isWord && token.kind != .openQuote
        || token.isAny(.and, .of, .the, .for, .in) || token.word < 0
    }
  }

  /// A credit in parentheses closes the paragraph: "(Jo Doe/Agency)", "(AP Photo …)".
  private func hasCredit(_ tokens: ArraySlice<Token>) -> Bool {
    guard let last = tokens.last, last.kind == .closeParenthesis,
      let open = tokens.lastIndex(where: { $0.kind == .openParenthesis }), tokens.endIndex - open < 14
    else { return false }
    return (open..<tokens.endIndex).contains { ["/", "photo", "images", "image", "courtesy"].contains(lowercase($0)) }
  }

  /// "Photo: Jo Doe", "Jo Doe via Getty Images.", all by itself.
  private func isCredit(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count > 1 else { return false }
    let start = tokens.startIndex
    if ["photo", "photograph", "photos", "image", "credit", "illustration"].contains(lowercase(start)),
      tokens[start + 1].kind == .colon || tokens[start + 1].is(.by)
    {
      return true
    }
    let isNames = tokens.allSatisfy { !$0.isWord || $0.isCapitalized || lexicon.info($0.word)?.tags == .preposition }
    return isNames && tokens.indices.contains { ["images", "photo"].contains(lowercase($0)) }
  }

  // MARK: What is no prose

  private static let openings = [
    ["read", "more"], ["read", ":"], ["read", "also"], ["sign", "up"], ["click", "here"], ["subscribe", "to"],
    ["related", ":"], ["see", "also"], ["also", "read"], ["watch", ":"], ["more", ":"], ["email", "the"],
    ["share", "this"],
  ]
  private static let networks = ["twitter", "facebook", "instagram", "youtube", "linkedin"]
  private static let tails = ["reuter", "reuters", "ends", "more", "advertisement", "end"]

  /// "Follow … on Twitter", "Read more", "Copyright …": an order to the reader, short; or no words at all.
  private func isFurniture(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.contains(where: \.isWord) else { return true }
    guard tokens.count <= 16, let last = tokens.last else { return isMarkup(tokens) }
    let opening = lowercase(tokens.startIndex)
    if opening == "copyright" || opening == "©" { return true }
    if opening == "follow", tokens.indices.contains(where: { Self.networks.contains(lowercase($0)) }) { return true }
    if tokens.count(where: \.isWord) == 1, let word = tokens.firstIndex(where: \.isWord),
      Self.tails.contains(lowercase(word))
    {
      return true
    }
    if !last.endsSentence, tokens.count > 1 {
      let second = lowercase(tokens.startIndex + 1)
      if Self.openings.contains(where: { $0[0] == opening && $0[1] == second }) { return true }
    }
    return isMarkup(tokens)
  }

  /// Rules of a style sheet and the like: "width: 100%;", ".box {", "}".
  private func isMarkup(_ tokens: ArraySlice<Token>) -> Bool {
    guard let last = tokens.last, tokens.count <= 24 else { return false }
    let end = segmentation.bytes[Int(last.start)]
    let isRule = last.kind == .semicolon && tokens.count <= 12 && tokens.contains { $0.kind == .colon }
    return (isRule && tokens.first?.isCapitalized == false) || end == UInt8(ascii: "{") || end == UInt8(ascii: "}")
  }

  private static let clauseTags: TagSet = [.be, .have, .does, .modal, .verbPast, .pronoun, .relative]

  /// A row of figures, without a verb or a full stop: "Net 1,200 vs 1,100".
  private func isTable(_ index: Int) -> Bool {
    let paragraph = segmentation.paragraphs[index]
    guard let sentence = segmentation.sentences[paragraph.sentences].first else { return false }
    let tokens = segmentation.tokens[sentence.tokens.lowerBound..<paragraph.tokens.upperBound]
    guard tokens.count <= 200, tokens.last?.endsSentence == false else { return false }
    let numbers = tokens.count { $0.kind == .number }
    guard numbers >= 2, numbers * 4 >= tokens.count(where: \.isWord) else { return false }
    return tokens.allSatisfy { token in
      token.kind != .openQuote && lexicon.info(token.word)?.tags.isDisjoint(with: Self.clauseTags) ?? true
    }
  }

  private func isLabel(_ index: Int) -> Bool {
    let tokens = segmentation.tokens[segmentation.paragraphs[index].tokens]
    return tokens.count <= 8 && tokens.last?.endsSentence == false
      && tokens.allSatisfy { lexicon.info($0.word)?.tags.isDisjoint(with: Self.clauseTags) ?? true }
  }
}
