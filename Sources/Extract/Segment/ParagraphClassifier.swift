import BriefingModel

/// Tells the article's own sentences from a headline, a byline, a caption and what the page adds around the text.
enum ParagraphClassifier {
  static func classify(_ segmentation: inout Segmentation, lexicon: Lexicon) {
    for index in segmentation.paragraphs.indices {
      let paragraph = segmentation.paragraphs[index]
      segmentation.paragraphs[index].kind = kind(of: paragraph, at: index, segmentation, lexicon)
    }
  }

  private static func kind(
    of paragraph: Segmentation.ParagraphRange, at index: Int, _ segmentation: Segmentation, _ lexicon: Lexicon
  ) -> Paragraph.Kind {
    let tokens = segmentation.tokens[paragraph.tokens]
    guard let first = tokens.first, let last = tokens.last else { return .body }
    let isFirst = index == 0
    if isFirst, first.flags.contains(.caseless), !last.endsSentence { return .headline }
    if index < 3, tokens.count <= 12, lowercase(first, segmentation) == "by", !last.endsSentence { return .byline }
    if hasCredit(tokens, segmentation), isFirst || tokens.count < 40 { return .caption }
    if isFurniture(tokens, segmentation) { return .furniture }
    return .body
  }

  private static func lowercase(_ token: Token, _ segmentation: Segmentation) -> String {
    segmentation.text(TextSpan(start: Int(token.start), end: Int(token.end))).lowercased()
  }

  /// A credit in parentheses closes the paragraph: "(Jo Doe/Agency)", "(AP Photo …)".
  private static func hasCredit(_ tokens: ArraySlice<Token>, _ segmentation: Segmentation) -> Bool {
    guard let last = tokens.last, last.kind == .closeParenthesis,
      let open = tokens.lastIndex(where: { $0.kind == .openParenthesis }), tokens.endIndex - open < 14
    else { return false }
    let inside = tokens[open..<tokens.endIndex]
    return inside.contains { token in
      let text = lowercase(token, segmentation)
      return text == "/" || text == "photo" || text == "images" || text == "image" || text == "courtesy"
    }
  }

  /// "Follow … on Twitter", "Read more", "Copyright …": an order to the reader, short and without a full stop.
  private static func isFurniture(_ tokens: ArraySlice<Token>, _ segmentation: Segmentation) -> Bool {
    guard let first = tokens.first, let last = tokens.last, tokens.count <= 16 else { return false }
    let opening = lowercase(first, segmentation)
    if opening == "copyright" || opening == "©" { return true }
    guard !last.endsSentence else { return false }
    guard
      ["follow", "subscribe", "click", "read", "sign", "watch", "share", "related", "see", "email"].contains(opening)
    else { return false }
    return tokens.contains { token in
      let text = lowercase(token, segmentation)
      return [
        "twitter", "facebook", "instagram", "newsletter", "here", "more", "also", "@", "video", "story", "updates",
      ]
      .contains(text)
    }
  }
}
