import BriefingModel

/// Finds the sums, shares and counts that an article states.
enum FigureFinder {
  private static let scales = WordSet("hundred thousand million billion trillion mln bln")
  private static let currencies = WordSet(
    "dollars dollar dlrs dlr euros euro yen pounds pound pesos peso yuan marks mark francs franc rupees won")
  private static let shares = WordSet("percent pct per percentage")
  private static let per = WordSet("per")
  private static let percentSigns = [Array("%".utf8)]
  private static let currencySigns = ["$", "€", "£", "¥"].map { Array($0.utf8) }

  static func figures(in segmentation: Segmentation) -> [Figure] {
    var result: [Figure] = []
    for sentence in segmentation.sentences {
      let kind = segmentation.paragraphs[sentence.paragraph].kind
      guard kind == .body else { continue }
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard segmentation.tokens[index].kind == .number, let figure = figure(at: index, sentence, segmentation) else {
          index += 1
          continue
        }
        result.append(figure.value)
        index = figure.end
      }
    }
    return result
  }

  private static func figure(
    at index: Int, _ sentence: Segmentation.Sentence, _ segmentation: Segmentation
  ) -> (value: Figure, end: Int)? {
    let tokens = segmentation.tokens
    // An abbreviation at the end of a sentence holds its full stop: "dlrs."
    func isOne(of words: WordSet, _ at: Int) -> Bool { at < sentence.tokens.upperBound && words.contains(tokens[at]) }
    let isMoney = index > sentence.tokens.lowerBound && isMark(index - 1, currencySigns, segmentation)
    var end = index + 1
    while isOne(of: scales, end) { end += 1 }
    let start = isMoney ? index - 1 : index
    func make(_ kind: Figure.Kind, _ end: Int) -> (Figure, Int) {
      (Figure(kind: kind, span: segmentation.span(start..<end), sentence: sentence.span), end)
    }
    if isMoney { return make(.money, end) }
    if isOne(of: currencies, end) { return make(.money, end + 1) }
    if isOne(of: shares, end) {
      return make(.share, min(isOne(of: per, end) ? end + 2 : end + 1, sentence.tokens.upperBound))
    }
    if end < sentence.tokens.upperBound, isMark(end, percentSigns, segmentation) { return make(.share, end + 1) }
    guard isCount(index, scaled: end > index + 1, segmentation), end < sentence.tokens.upperBound,
      tokens[end].tag == .noun || tokens[end].tag == .adjective, !tokens[end].flags.contains(.hyphenated)
    else { return nil }
    while end < sentence.tokens.upperBound, tokens[end].tag == .adjective { end += 1 }
    while end < sentence.tokens.upperBound, tokens[end].tag == .noun { end += 1 }
    return make(.count, end)
  }

  private static func isMark(_ index: Int, _ marks: [[UInt8]], _ segmentation: Segmentation) -> Bool {
    let token = segmentation.tokens[index]
    guard token.kind == .other else { return false }
    return marks.contains { $0.elementsEqual(segmentation.bytes[Int(token.start)..<Int(token.end)]) }
  }

  /// A plain number below 100 is rarely worth a line, and one of four digits without a comma is a year.
  private static func isCount(_ index: Int, scaled: Bool, _ segmentation: Segmentation) -> Bool {
    if scaled { return true }
    let text = segmentation.bytes[Int(segmentation.tokens[index].start)..<Int(segmentation.tokens[index].end)]
    let comma = UInt8(ascii: ",")
    // More digits than these are no count of anything.
    guard text.allSatisfy({ Tokenizer.isDigit($0) || $0 == comma }), text.count(where: Tokenizer.isDigit) < 19 else {
      return false
    }
    let value = text.reduce(0) { $1 == comma ? $0 : $0 * 10 + Int($1 - 48) }
    let isYear = !text.contains(comma) && (1000...2999).contains(value)
    return value >= 100 && !isYear
  }
}
