import BriefingModel

/// Finds the days, months and years at which an article says that something happened or is to happen.
struct DateFinder {
  /// What stands before a number of four digits that is a year.
  private static let yearOpeners: Set<String> = [
    "in", "since", "by", "until", "till", "before", "after", "from", "to", "through", "during", "of", "for", "early",
    "late", "mid", "between", "around", "than", "fiscal",
  ]
  /// What stands before a time that something is only compared with or measured against.
  private static let comparisonOpeners: Set<String> = ["the", "than", "from", "over", "of", "with", "as"]
  private static let deadlineOpeners: Set<String> = ["by", "until", "till", "before"]
  private static let deadlineWords: Set<String> = ["deadline", "deadlines", "expire", "expires", "expired"]
  private static let aheadWords: Set<String> = ["will", "shall", "'ll", "’ll"]
  private static let roundQualifiers: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "next", "last",
    "latest", "final", "previous", "new", "current",
  ]

  private let segmentation: Segmentation
  private let sentence: Segmentation.Sentence
  private let resolver: DateResolver

  /// - Parameter written: the article's own date, which "last year" counts from; nil when not stated.
  static func dates(in segmentation: Segmentation, written: CalendarDate?) -> [DateMention] {
    segmentation.sentences.filter { [.body, .caption].contains(segmentation.paragraphs[$0.paragraph].kind) }.flatMap {
      sentence in
      DateFinder(segmentation: segmentation, sentence: sentence, resolver: DateResolver(written: written)).dates()
    }
  }

  private func dates() -> [DateMention] {
    var result: [DateMention] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard let found = date(at: index) else {
        index += 1
        continue
      }
      result.append(
        DateMention(
          kind: kind(of: found.tokens), span: segmentation.span(found.tokens), sentence: sentence.span,
          period: found.period))
      index = found.tokens.upperBound
    }
    return result
  }

  private func date(at index: Int) -> (tokens: Range<Int>, period: CalendarPeriod?)? {
    if let year = year(at: index), Self.yearOpeners.contains(text(index - 1)), !isUnit(index + 1) {
      return (index..<(index + 1), CalendarPeriod(year: year))
    }
    if let day = number(at: index, upTo: 31), case .month(let month)? = word(index + 1) {
      let year = year(at: index + 2)
      return (index..<(index + (year == nil ? 2 : 3)), resolver.day(day, month: month, year: year))
    }
    switch word(index) {
    case .month(let month): return monthDate(month, at: index)
    case .weekday(let weekday):
      return (index..<(index + 1), resolver.weekday(weekday, nil, looksAhead: looksAhead))
    case .day(let offset):
      // In a quotation it counts from another day, and "Today," at the head of a sentence means these days.
      guard !segmentation.tokens[index].flags.contains(.quoted), offset != 0 || index > sentence.tokens.lowerBound
      else { return nil }
      return (index..<(index + 1), resolver.day(offset))
    case .relation(let relation): return relativeDate(relation, at: index)
    case .unit, nil: return nil
    }
  }

  /// "June 22, 2017", "June 22", "June 2017", "June, 2017", "in June".
  private func monthDate(_ month: Int, at index: Int) -> (tokens: Range<Int>, period: CalendarPeriod?)? {
    if let day = number(at: index + 1, upTo: 31) {
      let comma = isComma(index + 2) ? 1 : 0
      let year = year(at: index + 2 + comma)
      return (index..<(index + (year == nil ? 2 : 3 + comma)), resolver.day(day, month: month, year: year))
    }
    let comma = isComma(index + 1) ? 1 : 0
    if let year = year(at: index + 1 + comma) {
      return (index..<(index + 2 + comma), resolver.month(month, year: year))
    }
    // "May" and "March" are other words too: without a number, only behind what opens a date.
    guard Self.yearOpeners.contains(text(index - 1)) else { return nil }
    return (index..<(index + 1), resolver.month(month, year: nil))
  }

  /// "last year", "next Monday", "last June"; but "over the last year" is a length of time, and "less than last year"
  /// says nothing of what happened then.
  private func relativeDate(
    _ relation: DateWord.Relation, at index: Int
  ) -> (tokens: Range<Int>, period: CalendarPeriod?)? {
    guard !Self.comparisonOpeners.contains(text(index - 1)), !segmentation.tokens[index].flags.contains(.quoted) else {
      return nil
    }
    let period: CalendarPeriod?
    switch word(index + 1) {
    case .unit(let unit): period = resolver.unit(unit, relation)
    case .weekday(let weekday): period = resolver.weekday(weekday, relation, looksAhead: looksAhead)
    case .month(let month): period = resolver.month(month, year: nil, relation)
    case .day, .relation, nil: return nil
    }
    return (index..<(index + 2), period)
  }

  // MARK: Kinds

  private func kind(of tokens: Range<Int>) -> DateMention.Kind {
    if Self.deadlineOpeners.contains(text(tokens.lowerBound - 1)) { return .deadline }
    if sentence.tokens.contains(where: { Self.deadlineWords.contains(text($0)) }) { return .deadline }
    return sentence.tokens.contains(where: isRound) ? .round : .event
  }

  /// "the fourth round", "the Bay round"
  private func isRound(_ index: Int) -> Bool {
    guard ["round", "rounds"].contains(text(index)), index > sentence.tokens.lowerBound else { return false }
    let isName = segmentation.tokens[index - 1].isCapitalized && index - 1 > sentence.tokens.lowerBound
    return isName || Self.roundQualifiers.contains(text(index - 1))
  }

  private var looksAhead: Bool {
    sentence.tokens.contains { Self.aheadWords.contains(text($0)) }
  }

  // MARK: Tokens

  private func isInside(_ index: Int) -> Bool { sentence.tokens.contains(index) }

  private func word(_ index: Int) -> DateWord? {
    isInside(index) ? DateWord(segmentation.tokens[index], in: segmentation.bytes) : nil
  }

  private func text(_ index: Int) -> String {
    isInside(index) ? segmentation.text(ofToken: index).lowercased() : ""
  }

  private func isComma(_ index: Int) -> Bool { isInside(index) && segmentation.tokens[index].kind == .comma }

  /// A year's number is not followed by what it would count: "in 2000 cases".
  private func isUnit(_ index: Int) -> Bool {
    isInside(index) && [.noun, .adjective].contains(segmentation.tokens[index].tag)
      && DateWord(segmentation.tokens[index], in: segmentation.bytes) == nil
  }

  private func year(at index: Int) -> Int? {
    guard isInside(index), segmentation.tokens[index].kind == .number else { return nil }
    let digits = segmentation.text(ofToken: index)
    guard digits.utf8.count == 4, let value = Int(digits), (1700...2199).contains(value) else { return nil }
    return value
  }

  /// "22", "22nd"
  private func number(at index: Int, upTo limit: Int) -> Int? {
    guard isInside(index), segmentation.tokens[index].flags.contains(.digits) else { return nil }
    var text = segmentation.text(ofToken: index).lowercased()
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) { text.removeLast(2) }
    guard text.utf8.count <= 2, let value = Int(text), (1...limit).contains(value) else { return nil }
    return value
  }
}
