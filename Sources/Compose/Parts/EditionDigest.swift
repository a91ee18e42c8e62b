package import BriefingModel
package import Compare

/// For each part of an edition a hash of all that is composed from it; where it is the same, so is the text.
package struct EditionDigest: Sendable, Hashable {
  private let subjects: UInt64
  private let quotations: UInt64
  private let statements: UInt64

  /// - Parameters:
  ///   - articles: of all articles, in an order that depends on nothing else.
  ///   - vocabulary: of its files.
  package init(
    articles: [ArticleDigest], settings: SiteSettings, vocabulary: UInt64, lastEdition: PublishedEdition?
  ) {
    let shared = Fingerprint.hash(of: [vocabulary, Self.hash(of: settings), lastEdition.map(Self.hash) ?? 0])
    subjects = Fingerprint.hash(of: [shared] + articles.map(\.subjects))
    quotations = Fingerprint.hash(of: [subjects] + articles.map(\.quotations))
    statements = Fingerprint.hash(of: [subjects] + articles.map(\.statements))
  }

  package subscript(part: EditionPart) -> UInt64 {
    switch part {
    case .subjects: subjects
    case .quotations: quotations
    case .statements: statements
    }
  }

  private static func hash(of settings: SiteSettings) -> UInt64 {
    let texts = [
      settings.title, settings.subtitle, settings.publisher, settings.language, settings.baseURL.map { "=\($0)" } ?? "",
      settings.edition?.description ?? "", String(settings.limits.articleBytes),
    ]
    return Fingerprint.hash(of: texts.map { Fingerprint.hash($0.utf8) })
  }

  private static func hash(of edition: PublishedEdition) -> UInt64 {
    let positions = edition.positions.map { position in
      let texts =
        [position.document, position.actor, position.actorName, position.issue, position.stance.rawValue]
        + [position.voice.rawValue, position.attributedBy] + position.evidenceIDs
      return Fingerprint.hash(texts.joined(separator: "\0").utf8)
    }
    return Fingerprint.hash(of: [Fingerprint.hash(edition.date.description.utf8)] + positions)
  }
}
