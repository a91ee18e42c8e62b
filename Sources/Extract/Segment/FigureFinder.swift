import BriefingModel

/// Finds the sums, shares and counts that an article states.
enum FigureFinder {
  private static let scales = ["hundred", "thousand", "million", "billion", "trillion", "mln", "bln"]
  private static let currencies = [
    "dollars", "dollar", "dlrs", "dlr", "euros", "euro", "yen", "pounds", "pound", "pesos", "peso", "yuan", "marks",
    "mark", "francs", "franc", "rupees", "won",
  ]
  private static let shares = ["percent", "pct", "per", "%", "percentage"]

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
    func word(_ at: Int) -> String {
      guard at < sentence.tokens.upperBound else { return "" }
      let text = segmentation.text(ofToken: at).lowercased()
      return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
    let isMoney = index > sentence.tokens.lowerBound && ["$", "€", "£", "¥"].contains(word(index - 1))
    var end = index + 1
    while scales.contains(word(end)) { end += 1 }
    let start = isMoney ? index - 1 : index
    func make(_ kind: Figure.Kind, _ end: Int) -> (Figure, Int) {
      (Figure(kind: kind, span: segmentation.span(start..<end), sentence: sentence.span), end)
    }
    if isMoney { return make(.money, end) }
    if currencies.contains(word(end)) { return make(.money, end + 1) }
    if shares.contains(word(end)) { return make(.share, word(end) == "per" ? end + 2 : end + 1) }
    guard isCount(index, scaled: end > index + 1, segmentation), end < sentence.tokens.upperBound,
      tokens[end].tag == .noun || tokens[end].tag == .adjective, !tokens[end].flags.contains(.hyphenated)
    else { return nil }
    while end < sentence.tokens.upperBound, tokens[end].tag == .adjective { end += 1 }
    while end < sentence.tokens.upperBound, tokens[end].tag == .noun { end += 1 }
    return make(.count, end)
  }

  /// A plain number below 100 is rarely worth a line, and one of four digits without a comma is a year.
  private static func isCount(_ index: Int, scaled: Bool, _ segmentation: Segmentation) -> Bool {
    let text = segmentation.text(ofToken: index)
    if scaled { return true }
    let digits = text.filter(\.isNumber)
    guard digits.count == text.filter({ $0 != "," }).count, let value = Int(digits) else { return false }
    let isYear = !text.contains(",") && (1000...2999).contains(value)
    return value >= 100 && !isYear
  }
}
