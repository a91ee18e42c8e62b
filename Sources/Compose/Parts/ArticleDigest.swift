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
    // Where there is a position, pages show what stands around it; a review is reported itself.
    let isShown = !reading.positions.isEmpty || !article.review.isEmpty
    let indexed = IndexedArticle(article: article, reading: reading, number: 0)
    subjects = isShown ? fingerprint : Self.subjects(of: indexed)
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

  private static func subjects(of article: IndexedArticle) -> UInt64 {
    let (metadata, reading) = (article.article.metadata, article.reading)
    let stated = [
      metadata.title, metadata.outlet, metadata.author, metadata.date?.description, metadata.url, metadata.language,
    ]
    let actors = reading.actors.flatMap { [$0.id, $0.name, $0.kind.rawValue, $0.group, nil] + $0.roles + [nil] }
    let issues = reading.mentions.filter { !$0.value.isEmpty }.keys.sorted()
    return hash(
      [article.article.id, article.article.path, metadata.publish.rawValue, article.headline] + stated + actors
        + issues)
  }

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
