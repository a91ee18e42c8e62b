package import BriefingModel

/// An article with its reading, written by hand: a line is a sentence and a blank line ends a paragraph.
package struct Draft {
  package private(set) var article: Article
  package private(set) var reading: ArticleReading

  package init(_ id: String, _ text: String, metadata: ArticleMetadata = ArticleMetadata()) {
    let source = SourceText(text)
    article = Article(id: id, path: "seeds/articles/\(id).txt", text: source, metadata: metadata)
    reading = ArticleReading(document: id, paragraphs: Self.paragraphs(of: source))
  }

  /// Adds a position that the sentences with these words show, the words being marked.
  package mutating func add(
    _ actor: Actor, _ stance: Stance, _ issue: String, _ quotes: String..., voice: Voice = .described, by: String = "",
    rule: String = "verb-object", review: ReviewState = .machine
  ) {
    mention(actor)
    let evidence = quotes.compactMap { quote -> Evidence? in
      guard let words = span(of: quote) else { return nil }
      return Evidence(
        sentence: sentence(at: words), words: [words], stance: stance, voice: by.isEmpty ? voice : .thirdParty,
        attributedBy: by, cue: quote, rule: rule)
    }
    reading.positions.append(
      Position(
        document: article.id, actor: actor.id, issue: issue, stance: stance, voice: by.isEmpty ? voice : .thirdParty,
        attributedBy: by, evidence: evidence,
        evidenceIDs: evidence.map {
          Position.evidenceID(actor: actor.id, issue: issue, sentence: article.text.slice($0.sentence))
        }, review: review))
  }

  package mutating func mention(_ actors: Actor...) {
    for actor in actors where !reading.actors.contains(where: { $0.id == actor.id }) { reading.actors.append(actor) }
  }

  package mutating func mention(issue: String, _ quote: String) {
    if let span = span(of: quote) { reading.mentions[issue, default: []].append(sentence(at: span)) }
  }

  package mutating func say(_ speaker: String, _ content: String) {
    guard let span = span(of: content) else { return }
    reading.attributions.append(
      Attribution(
        speaker: speaker, speakerSpan: self.span(of: speaker), cue: "said", cueSpan: nil, contentSpans: [span],
        quotation: .direct, pattern: "test"))
  }

  package mutating func figure(_ words: String, _ kind: Figure.Kind) {
    guard let span = span(of: words) else { return }
    reading.figures.append(Figure(kind: kind, span: span, sentence: sentence(at: span)))
  }

  /// A date that the words state.
  package mutating func date(_ words: String, _ kind: DateMention.Kind = .event, _ period: CalendarPeriod? = nil) {
    guard let span = span(of: words) else { return }
    reading.dates.append(DateMention(kind: kind, span: span, sentence: sentence(at: span), period: period))
  }

  /// What the article says that a term means.
  package mutating func term(_ term: String, _ meaning: String, _ kind: TermMention.Kind = .abbreviation) {
    guard let span = span(of: meaning) else { return }
    reading.terms.append(TermMention(kind: kind, term: term, meaning: span, sentence: sentence(at: span)))
  }

  /// Adds lines to the article's review, each with a line number of its own.
  package mutating func review(
    _ decisions: ReviewEntry.Decision..., because: String? = nil, date: CalendarDate? = nil
  ) {
    for decision in decisions {
      let place = SourceLocation(path: "seeds/articles/\(article.id).yml", line: article.review.count + 2, column: 5)
      article.review.append(ReviewEntry(decision: decision, because: because, date: date, location: place))
    }
  }

  /// A quotation as a review holds it.
  package func quote(_ text: String) -> ReviewEntry.Quote {
    ReviewEntry.Quote(
      text: text, location: SourceLocation(path: "seeds/articles/\(article.id).yml", line: 9, column: 14))
  }

  package func span(of words: String) -> TextSpan? {
    let bytes = article.text.bytes
    let needle = Array(words.utf8)
    guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
    return (0...(bytes.count - needle.count)).first { bytes[$0..<($0 + needle.count)].elementsEqual(needle) }
      .map { TextSpan(start: $0, end: $0 + needle.count) }
  }

  private func sentence(at span: TextSpan) -> TextSpan {
    reading.sentences.first { $0.overlaps(span) } ?? span
  }

  private static func paragraphs(of text: SourceText) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var sentences: [TextSpan] = []
    var start = 0
    func close() {
      if let first = sentences.first, let last = sentences.last {
        paragraphs.append(
          Paragraph(span: TextSpan(start: first.start, end: last.end), kind: .body, sentences: sentences))
      }
      sentences = []
    }
    for end in text.bytes.indices.filter({ text.bytes[$0] == UInt8(ascii: "\n") }) + [text.bytes.count] {
      if end > start { sentences.append(TextSpan(start: start, end: end)) } else { close() }
      start = end + 1
    }
    close()
    return paragraphs
  }
}
