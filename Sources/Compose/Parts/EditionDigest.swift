package import BriefingModel
package import Compare

/// For each part of an edition a hash of all that is composed from it; where it is the same, so is the text.
package struct EditionDigest: Sendable, Hashable {
  private let parts: [EditionPart: UInt64]

  /// - Parameters:
  ///   - articles: of all articles, in an order that depends on nothing else.
  ///   - vocabulary: of its files.
  package init(
    articles: [ArticleDigest], settings: SiteSettings, vocabulary: UInt64, lastEdition: PublishedEdition?
  ) {
    let shared = Fingerprint.hash(of: [vocabulary, Self.hash(of: settings), lastEdition.map(Self.hash) ?? 0])
    let subjects = Fingerprint.hash(of: [shared] + articles.map(\.subjects))
    var parts: [EditionPart: UInt64] = [:]
    for part in EditionPart.allCases {
      parts[part] = part == .subjects ? subjects : Fingerprint.hash(of: [subjects] + articles.map { $0[part] })
    }
    self.parts = parts
  }

  package subscript(part: EditionPart) -> UInt64 { parts[part, default: 0] }

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
