import BriefingModel

/// Finds the days, months and years at which an article says that something happened or is to happen.
struct DateFinder {
  /// What stands before a number of four digits that is a year.
  private static let yearOpeners = WordSet(
    "in since by until till before after from to through during of for early late mid between around than fiscal")
  /// What stands before a time that something is only compared with or measured against.
  private static let comparisonOpeners = WordSet("the than from over of with as")
  private static let deadlineOpeners = WordSet("by until till before")
  private static let deadlineWords = WordSet("deadline deadlines expire expires expired")
  private static let aheadWords = WordSet("will shall 'll")
  private static let rounds = WordSet("round rounds")
  private static let roundQualifiers = WordSet(
    "first second third fourth fifth sixth seventh eighth ninth tenth next last latest final previous new current")

  private let segmentation: Segmentation
  private let resolver: DateResolver
  /// The one that is looked through.
  private var sentence: Segmentation.Sentence
  private var found: [DateMention] = []

  /// - Parameter written: the article's own date, which "last year" counts from; nil when not stated.
  static func dates(in segmentation: Segmentation, written: CalendarDate?) -> [DateMention] {
    guard let first = segmentation.sentences.first else { return [] }
    var finder = DateFinder(segmentation: segmentation, resolver: DateResolver(written: written), sentence: first)
    for sentence in segmentation.sentences {
      let kind = segmentation.paragraphs[sentence.paragraph].kind
      if kind == .body || kind == .caption { finder.read(sentence) }
    }
    return finder.found
  }

  private mutating func read(_ sentence: Segmentation.Sentence) {
    self.sentence = sentence
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard mayBegin(index), let date = date(at: index) else {
        index += 1
        continue
      }
      found.append(
        DateMention(
          kind: kind(of: date.tokens), span: segmentation.span(date.tokens), sentence: sentence.span,
          period: date.period))
      index = date.tokens.upperBound
    }
  }

  /// A number, or a word that tells when: most are neither.
  private func mayBegin(_ index: Int) -> Bool {
    segmentation.tokens[index].flags.contains(.digits) || DateWord.mayHold(segmentation.tokens[index])
  }

  private func date(at index: Int) -> (tokens: Range<Int>, period: CalendarPeriod?)? {
    if let year = year(at: index), isOne(of: Self.yearOpeners, index - 1), !isUnit(index + 1) {
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
    guard isOne(of: Self.yearOpeners, index - 1) else { return nil }
    return (index..<(index + 1), resolver.month(month, year: nil))
  }

  /// "last year", "next Monday", "last June"; but "over the last year" is a length of time, and "less than last year"
  /// says nothing of what happened then.
  private func relativeDate(
    _ relation: DateWord.Relation, at index: Int
  ) -> (tokens: Range<Int>, period: CalendarPeriod?)? {
    guard !isOne(of: Self.comparisonOpeners, index - 1), !segmentation.tokens[index].flags.contains(.quoted) else {
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
    if isOne(of: Self.deadlineOpeners, tokens.lowerBound - 1) { return .deadline }
    if sentence.tokens.contains(where: { isOne(of: Self.deadlineWords, $0) }) { return .deadline }
    return sentence.tokens.contains(where: isRound) ? .round : .event
  }

  /// "the fourth round", "the Bay round"
  private func isRound(_ index: Int) -> Bool {
    guard isOne(of: Self.rounds, index), index > sentence.tokens.lowerBound else { return false }
    let isName = segmentation.tokens[index - 1].isCapitalized && index - 1 > sentence.tokens.lowerBound
    return isName || isOne(of: Self.roundQualifiers, index - 1)
  }

  private var looksAhead: Bool {
    sentence.tokens.contains { isOne(of: Self.aheadWords, $0) }
  }

  // MARK: Tokens

  private func isInside(_ index: Int) -> Bool { sentence.tokens.contains(index) }

  private func word(_ index: Int) -> DateWord? {
    isInside(index) ? DateWord(segmentation.tokens[index]) : nil
  }

  private func isOne(of words: WordSet, _ index: Int) -> Bool {
    isInside(index) && words.contains(segmentation.tokens[index])
      && !segmentation.tokens[index].flags.contains(.abbreviated)
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> {
    segmentation.bytes[Int(segmentation.tokens[index].start)..<Int(segmentation.tokens[index].end)]
  }

  private func isComma(_ index: Int) -> Bool { isInside(index) && segmentation.tokens[index].kind == .comma }

  /// A year's number is not followed by what it would count: "in 2000 cases".
  private func isUnit(_ index: Int) -> Bool {
    isInside(index) && [.noun, .adjective].contains(segmentation.tokens[index].tag)
      && DateWord(segmentation.tokens[index]) == nil
  }

  private func year(at index: Int) -> Int? {
    guard isInside(index), segmentation.tokens[index].kind == .number else { return nil }
    let digits = bytes(index)
    guard digits.count == 4, digits.allSatisfy(Tokenizer.isDigit) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return (1700...2199).contains(value) ? value : nil
  }

  /// "22", "22nd"
  private func number(at index: Int, upTo limit: Int) -> Int? {
    guard isInside(index), segmentation.tokens[index].flags.contains(.digits) else { return nil }
    let digits = bytes(index).prefix(while: Tokenizer.isDigit)
    guard (1...2).contains(digits.count), isOrdinalEnding(bytes(index)[digits.endIndex...]) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return (1...limit).contains(value) ? value : nil
  }

  private static let ordinalEndings = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  private func isOrdinalEnding(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.isEmpty || Self.ordinalEndings.contains { $0.elementsEqual(letters.lazy.map(Lexicon.lowercase)) }
  }
}
