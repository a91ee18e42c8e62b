import BriefingModel

/// Finds who is reported to have said, thought or wanted what.
struct AttributionFinder {
  let lexicon: Lexicon
  let article: ParsedArticle
  private(set) var found: [FoundAttribution] = []
  /// The attribution whose quotation holds a token, or -1.
  private var quotedBy: [Int32]

  static func find(in article: ParsedArticle, lexicon: Lexicon) -> [FoundAttribution] {
    var finder = AttributionFinder(lexicon: lexicon, article: article)
    finder.quotations()
    for index in article.predicates.indices { finder.predicate(index) }
    finder.accordingTo()
    return finder.found.filter { !$0.contents.isEmpty }
      .sorted { ($0.contentStart, -$0.length) < ($1.contentStart, -$1.length) }
  }

  private init(lexicon: Lexicon, article: ParsedArticle) {
    self.lexicon = lexicon
    self.article = article
    quotedBy = Array(repeating: -1, count: article.tokens.count)
  }

  private var tokens: [Token] { article.tokens }

  // MARK: Quotations

  private mutating func quotations() {
    var last: (attribution: Int, end: Int, paragraph: Int)?
    for quotation in article.segmentation.quotations {
      let words = quotation.tokens.filter { tokens[$0].isWord }.count
      guard words > 0 else { continue }
      let paragraph = article.sentence(ofToken: quotation.tokens.lowerBound).paragraph
      let reporter = reporter(after: quotation) ?? reporter(before: quotation)
      if let reporter {
        if let known = found.lastIndex(where: { $0.predicate == reporter.predicate }) {
          found[known].contents.append(quotation.tokens)
          mark(quotation.tokens, known)
          last = (known, quotation.tokens.upperBound, paragraph)
        } else {
          append(reporter, quotation)
          last = (found.count - 1, quotation.tokens.upperBound, paragraph)
        }
      } else if let previous = last, isWholeSentence(quotation), previous.paragraph == paragraph
        || (previous.paragraph == paragraph - 1 && opensParagraph(quotation))
      {
        continueQuotation(quotation, of: previous.attribution, sameParagraph: previous.paragraph == paragraph)
        last = (previous.attribution, quotation.tokens.upperBound, paragraph)
      }
    }
  }

  private typealias Reporter = (predicate: Int, pattern: AttributionPattern)

  private mutating func append(_ reporter: Reporter, _ quotation: Segmentation.Quotation) {
    let predicate = article.predicates[reporter.predicate]
    let source = predicate.actors.first
    found.append(
      FoundAttribution(
        source: source, speaker: source.flatMap { article.phrases[$0].entity }, cue: predicate.tokens,
        predicate: reporter.predicate, contents: [quotation.tokens], pattern: reporter.pattern))
    mark(quotation.tokens, found.count - 1)
  }

  private mutating func mark(_ range: Range<Int>, _ attribution: Int) {
    for token in range { quotedBy[token] = Int32(attribution) }
  }

  private mutating func continueQuotation(
    _ quotation: Segmentation.Quotation, of attribution: Int, sameParagraph: Bool
  ) {
    if sameParagraph {
      found[attribution].contents.append(quotation.tokens)
      mark(quotation.tokens, attribution)
      return
    }
    var next = found[attribution]
    next.contents = [quotation.tokens]
    next.pattern = .continuedQuotation
    found.append(next)
    mark(quotation.tokens, found.count - 1)
  }

  /// A quotation of a sentence or more, not words lifted into the reporter's sentence.
  private func isWholeSentence(_ quotation: Segmentation.Quotation) -> Bool {
    let start = quotation.tokens.lowerBound
    let sentence = article.sentence(ofToken: start).tokens
    guard start == sentence.lowerBound else { return false }
    let end = quotation.tokens.upperBound
    return end >= sentence.upperBound || tokens[end - 1].kind != .closeQuote || tokens[end - 2].endsSentence
      || quotation.tokens.count > 6
  }

  private func opensParagraph(_ quotation: Segmentation.Quotation) -> Bool {
    let paragraph = article.sentence(ofToken: quotation.tokens.lowerBound).paragraph
    return article.segmentation.paragraphs[paragraph].tokens.lowerBound == quotation.tokens.lowerBound
  }

  /// `"…," said X` and `"…," X said`, also where the sentence goes on.
  private func reporter(after quotation: Segmentation.Quotation) -> Reporter? {
    let end = quotation.tokens.upperBound
    guard end < tokens.count, end >= 2, article.sentenceAt[end] == article.sentenceAt[quotation.tokens.upperBound - 1]
    else { return nil }
    let closesClause = [.comma, .question, .exclamation, .dash, .ellipsis].contains(tokens[end - 2].kind)
      || tokens[end].kind == .comma || tokens[end].kind == .dash
    let limit = min(article.sentence(ofToken: end).tokens.upperBound, end + 30)
    var at = end
    while at < limit {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        guard predicate.form == .finite else {
          at = predicate.tokens.upperBound
          continue
        }
        guard predicate.cue.contains(.report), !predicate.isPassive, let subject = predicate.subjects.first,
          article.phrases[subject].tokens.lowerBound >= end
        else { return nil }
        let isInverted = article.phrases[subject].head > predicate.head
        return closesClause || isInverted || at == end ? (index, .quotationBeforeCue) : nil
      }
      if tokens[at].kind == .openQuote || tokens[at].kind == .semicolon { return nil }
      at += 1
    }
    return nil
  }

  /// `X said, "…"`, `X said: "…"`, `X told reporters that "…"`.
  private func reporter(before quotation: Segmentation.Quotation) -> Reporter? {
    let start = quotation.tokens.lowerBound
    guard start > 0 else { return nil }
    let sentence = article.sentence(ofToken: start).tokens
    var at = start - 1
    while at >= sentence.lowerBound, start - at < 25 {
      if let index = article.predicate(at: at) {
        let predicate = article.predicates[index]
        if predicate.cue.contains(.report), predicate.form != .noun, !predicate.actors.isEmpty || predicate.isPassive {
          return (index, .quotationAfterCue)
        }
        if predicate.form == .finite { return nil }
        at = predicate.tokens.lowerBound - 1
        continue
      }
      if tokens[at].kind == .closeQuote || tokens[at].kind == .semicolon { return nil }
      at -= 1
    }
    return nil
  }

  // MARK: Clauses, infinitives and objects

  private mutating func predicate(_ index: Int) {
    let predicate = article.predicates[index]
    guard predicate.cue.isAttributive, !found.contains(where: { $0.predicate == index }) else { return }
    guard let source = source(of: index) else { return }
    let end = predicate.tokens.upperBound
    guard end < tokens.count else { return }
    let range = article.sentence(ofToken: predicate.head).tokens
    if predicate.form == .noun {
      noun(index, source, in: range)
    } else if predicate.cue.contains(.report), let start = clauseStart(of: index, in: range) {
      append(index, source, Range(from: start, upTo: contentEnd(of: index, in: range)), .clause)
    } else if let child = infinitive(of: index),
      !predicate.cue.isDisjoint(with: [.infinitive, .objectControl, .report, .reject])
    {
      let start = article.predicates[child].tokens.lowerBound
      append(index, source, Range(from: start, upTo: contentEnd(of: index, in: range)), .infinitive)
    } else if predicate.cue.contains(.report), let left = trailingContent(of: index, in: range) {
      append(index, source, left, .trailingCue)
    } else if predicate.cue.contains(.object) || predicate.cue.attitude != 0, !predicate.objects.isEmpty {
      append(index, source, Range(from: end, upTo: contentEnd(of: index, in: range)), .object)
    }
  }

  private func source(of index: Int) -> Int? {
    var index = index
    for _ in 0..<4 {
      if let actor = article.predicates[index].actors.first { return actor }
      guard let parent = article.predicates[index].parent, article.predicates[index].link == .complement else {
        return nil
      }
      index = parent
    }
    return nil
  }

  private mutating func append(
    _ index: Int, _ source: Int, _ content: Range<Int>, _ pattern: AttributionPattern
  ) {
    let trimmed = trim(content)
    guard !trimmed.isEmpty, quotedBy[trimmed.lowerBound] < 0 || pattern != .trailingCue else { return }
    found.append(
      FoundAttribution(
        source: source, speaker: article.phrases[source].entity, cue: article.predicates[index].tokens,
        predicate: index, contents: [trimmed], pattern: pattern))
  }

  /// Where the clause begins that a verb reports, its conjunction included.
  private func clauseStart(of index: Int, in range: Range<Int>) -> Int? {
    let end = article.predicates[index].tokens.upperBound
    for child in article.predicates.indices[index...].dropFirst() {
      let predicate = article.predicates[child]
      guard predicate.sentence == article.predicates[index].sentence else { break }
      guard predicate.parent == index, predicate.link == .clause else { continue }
      var start = min(predicate.subjectStart, predicate.tokens.lowerBound)
      while start > end, !(tokens[start].is(.that) && tokens[start].tag == .subordinator) {
        if article.predicate(at: start - 1) != nil { break }
        start -= 1
      }
      return max(start, end)
    }
    guard end < range.upperBound, tokens[end].isAny(.that, .whether, .how, .why, .what, .if) else { return nil }
    return end
  }

  private func infinitive(of index: Int) -> Int? {
    article.predicates.indices[index...].dropFirst().first { child in
      let predicate = article.predicates[child]
      return predicate.parent == index && predicate.link == .complement
        && (predicate.form == .infinitive || predicate.form == .gerund)
    }
  }

  /// The end of what a predicate governs: of the sentence, or before a clause of its own.
  private func contentEnd(of index: Int, in range: Range<Int>) -> Int {
    let end = article.predicates[index].tokens.upperBound
    for later in article.predicates.indices[index...].dropFirst() {
      let predicate = article.predicates[later]
      guard predicate.sentence == article.predicates[index].sentence else { break }
      guard predicate.form == .finite, predicate.link == .root, predicate.subjectStart > end else { continue }
      let before = predicate.subjectStart - 1
      if before > end, tokens[before].tag == .coordinator || tokens[before].kind == .comma
        || tokens[before].kind == .semicolon
      {
        return before
      }
      if predicate.cue.contains(.report), before > end, tokens[before].kind == .comma { return before }
    }
    return range.upperBound
  }

  /// "…, X said.": the clause before the comma.
  private func trailingContent(of index: Int, in range: Range<Int>) -> Range<Int>? {
    let predicate = article.predicates[index]
    guard predicate.form == .finite, let subject = predicate.subjects.first else { return nil }
    let start = min(predicate.tokens.lowerBound, article.phrases[subject].tokens.lowerBound)
    guard start - 1 > range.lowerBound, tokens[start - 1].kind == .comma || tokens[start - 1].kind == .dash else {
      return nil
    }
    return Range(from: range.lowerBound, upTo: start - 1)
  }

  private mutating func noun(_ index: Int, _ source: Int, in range: Range<Int>) {
    let end = article.predicates[index].tokens.upperBound
    guard end < range.upperBound else { return }
    let next = tokens[end]
    guard next.is(.that) || next.tag == .infinitiveTo || next.isAny(.for, .of, .to, .against, .about, .over, .on) else {
      return
    }
    append(index, source, Range(from: end, upTo: contentEnd(of: index, in: range)), .noun)
  }

  // MARK: "according to"

  private mutating func accordingTo() {
    for index in tokens.indices.dropLast(2) where tokens[index].is(.according) && tokens[index + 1].is(.to) {
      guard let phrase = article.phrase(at: index + 2) else { continue }
      let range = article.sentence(ofToken: index).tokens
      let end = article.phrases[phrase].tokens.upperBound
      var content = range.lowerBound..<index
      if content.isEmpty {
        guard let comma = Range(from: end, upTo: range.upperBound).first(where: { tokens[$0].kind == .comma }) else { continue }
        content = (comma + 1)..<range.upperBound
      }
      let trimmed = trim(content)
      guard !trimmed.isEmpty else { continue }
      found.append(
        FoundAttribution(
          source: phrase, speaker: article.phrases[phrase].entity, cue: index..<(index + 2), predicate: nil,
          contents: [trimmed], pattern: .accordingTo))
    }
  }

  /// Without marks at its edges, but for quotation marks.
  private func trim(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let isEdge: (Token) -> Bool = { token in
      !token.isWord && token.kind != .number && ![.openQuote, .closeQuote].contains(token.kind)
    }
    while let last = range.last, isEdge(tokens[last]) { range = range.lowerBound..<last }
    while let first = range.first, isEdge(tokens[first]) { range = (first + 1)..<range.upperBound }
    return range
  }
}
