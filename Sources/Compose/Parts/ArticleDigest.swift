package import BriefingModel

/// For each part of an edition a hash of what an article gives to it, the same in every run.
package struct ArticleDigest: Sendable, Hashable {
  package let subjects: UInt64
  package let quotations: UInt64
  package let statements: UInt64

  package init(subjects: UInt64, quotations: UInt64, statements: UInt64) {
    self.subjects = subjects
    self.quotations = quotations
    self.statements = statements
  }

  /// - Parameters:
  ///   - article: whole, or with the pieces of its text that the site quotes.
  ///   - reading: with the review applied.
  ///   - fingerprint: of all that the article and its reading come from.
  package init(of article: Article, reading: ArticleReading, fingerprint: UInt64) {
    let indexed = IndexedArticle(article: article, reading: reading, number: 0)
    // A review is reported itself, and of a full text anything may stand around a position.
    let isWhole = !article.review.isEmpty || article.metadata.publish == .full
    subjects = isWhole ? fingerprint : Self.hash(Self.subjects(of: indexed) + Self.positions(of: indexed))
    quotations = Self.hash(SearchEntries.quotations(of: indexed).flatMap { [$0.title, $0.text, $0.link] })
    let isStating = !reading.figures.isEmpty || !reading.dates.isEmpty || !reading.terms.isEmpty
    statements = isStating ? fingerprint : 0
  }

  package subscript(part: EditionPart) -> UInt64 {
    switch part {
    case .subjects: subjects
    case .quotations: quotations
    case .statements: statements
    }
  }

  private static func subjects(of article: IndexedArticle) -> [String?] {
    let (metadata, reading) = (article.article.metadata, article.reading)
    let stated = [
      metadata.title, metadata.outlet, metadata.author, metadata.date?.description, metadata.url, metadata.language,
    ]
    let actors = reading.actors.flatMap { [$0.id, $0.name, $0.kind.rawValue, $0.group, nil] + $0.roles + [nil] }
    let issues = reading.mentions.filter { !$0.value.isEmpty }.keys.sorted()
    return [article.article.id, article.article.path, metadata.publish.rawValue, article.headline] + stated + actors
      + issues + [nil]
  }

  /// The positions, with where their evidence stands and what may be shown around it.
  private static func positions(of article: IndexedArticle) -> [String?] {
    let (text, reading) = (article.article.text, article.reading)
    guard !reading.positions.isEmpty else { return [] }
    let evidence = reading.positions.flatMap(\.evidence)
    let offsets = ScalarOffsets(of: evidence.map(\.sentence), in: text)
    let cited = CitedSentences(reading: reading).all
    let places = evidence.flatMap { piece in
      let number = reading.paragraphNumber(of: piece.sentence)
      let range = offsets.range(of: piece.sentence)
      let spans = ([piece.sentence] + piece.words).map(Self.text(of:)) + ["\(range.lowerBound) \(range.upperBound)"]
      return spans + ["\(number ?? 0)", piece.stance.rawValue, piece.voice.rawValue, piece.attributedBy]
        + [piece.cue, piece.rule, nil]
    }
    let numbers = Set(evidence.compactMap { reading.paragraphNumber(of: $0.sentence) }).sorted()
    let paragraphs = reading.paragraphs
    let sentences = numbers.flatMap { paragraphs[$0 - 1].sentences }.flatMap { sentence in
      [Self.text(of: sentence), cited.contains(sentence) ? text.slice(sentence) : nil]
    }
    let positions = reading.positions.flatMap { position in
      [
        position.actor, position.issue, position.stance.rawValue, position.voice.rawValue, position.attributedBy,
        position.review.rawValue,
      ] + position.evidenceIDs + [nil]
    }
    return positions + places + sentences
  }

  private static func text(of span: TextSpan) -> String { "\(span.start) \(span.end)" }

  /// Texts that are not there count too.
  private static func hash(_ texts: [String?]) -> UInt64 {
    var bytes: [UInt8] = []
    for text in texts {
      if let text { bytes += text.utf8 }
      // No UTF-8 has these.
      bytes.append(text == nil ? 0xFE : 0xFF)
    }
    return Fingerprint.hash(bytes)
  }
}
