import BriefingModel

/// Cuts an article: tokens, then paragraphs, quotations and sentences.
struct Segmenter {
  private let lexicon: Lexicon
  private var result: Segmentation

  static func segment(_ bytes: [UInt8], lexicon: Lexicon) -> Segmentation {
    let tokens = Tokenizer.tokens(of: bytes, lexicon: lexicon)
    var segmenter = Segmenter(
      lexicon: lexicon,
      result: Segmentation(bytes: bytes, tokens: tokens, sentences: [], paragraphs: [], quotations: []))
    let ranges = ParagraphSplitter.split(bytes, tokens)
    for range in ranges { segmenter.cut(range) }
    ParagraphClassifier.classify(&segmenter.result, lexicon: lexicon)
    return segmenter.result
  }

  private mutating func cut(_ range: Range<Int>) {
    QuotationMatcher.match(in: range, of: &result)
    markCaseless(range)
    markParenthesized(range)
    let paragraph = result.paragraphs.count
    let first = result.sentences.count
    let body = Dateline.end(in: range, of: result, lexicon: lexicon)..<range.upperBound
    if body.lowerBound > range.lowerBound, result.dateline.isEmpty {
      result.dateline = range.lowerBound..<body.lowerBound
    }
    for tokens in SentenceSplitter.split(body, of: result, lexicon: lexicon) {
      result.sentences.append(
        Segmentation.Sentence(tokens: tokens, span: result.span(tokens), paragraph: paragraph))
    }
    result.paragraphs.append(
      Segmentation.ParagraphRange(tokens: range, sentences: first..<result.sentences.count, kind: .body))
  }

  private mutating func markParenthesized(_ range: Range<Int>) {
    var opening: Int?
    for index in range {
      switch result.tokens[index].kind {
      case .openParenthesis: opening = opening ?? index
      case .closeParenthesis:
        guard let start = opening else { continue }
        for inside in (start + 1)..<index { result.tokens[inside].flags.formUnion(.parenthesized) }
        opening = nil
      default: continue
      }
    }
  }

  /// A paragraph of four words or more, nearly all in capitals, is a headline: its capitals name nobody.
  private mutating func markCaseless(_ range: Range<Int>) {
    var words = 0
    var capitals = 0
    for index in range where result.tokens[index].isWord {
      words += 1
      if result.tokens[index].flags.contains(.allCaps) || result.tokens[index].end - result.tokens[index].start == 1 {
        capitals += 1
      }
    }
    guard words >= 3, capitals * 10 >= words * 8 else { return }
    for index in range { result.tokens[index].flags.formUnion(.caseless) }
  }
}
