import BriefingModel
import Compare

/// All that a briefing takes from the edition beside its article and that article's reading.
///
/// A briefing is composed from these alone, so that one whose article and inputs are as they were is as it was.
struct BriefingInputs: Sendable, Hashable {
  struct IssueName: Sendable, Hashable {
    let id: Issue.ID
    let name: String
  }

  struct ActorName: Sendable, Hashable {
    let id: Actor.ID
    let name: String
    /// The short name of its group.
    let group: String
    let hasPage: Bool
  }

  struct PositionPlace: Sendable, Hashable {
    let position: String
    let place: String
  }

  let settings: SiteSettings
  /// What citations call the article, which may be its number in the edition.
  let label: String
  /// The issues of the article's positions, in the vocabulary's order.
  let issues: [IssueName]
  /// Who has a position in the article or is quoted in it, and is known to the edition, by id.
  let actors: [ActorName]
  /// Where the article's positions stand on the issues' pages, in the article's order.
  let places: [PositionPlace]

  init(site: SiteIndex, article: IndexedArticle) {
    let positions = article.reading.positions
    settings = site.settings
    label = article.label
    let mentioned = Set(positions.map(\.issue))
    issues =
      mentioned.isEmpty
      ? [] : site.vocabulary.issues.filter { mentioned.contains($0.id) }.map { IssueName(id: $0.id, name: $0.name) }
    let speakers = DirectQuotations(reading: article.reading).all.compactMap { article.speakerID(of: $0) }
    actors = Set(positions.map(\.actor) + speakers).sorted().compactMap { id in
      site.comparison.actor(id).map { compared in
        ActorName(
          id: id, name: compared.actor.name, group: site.group(compared.actor.group).shortName,
          hasPage: !compared.standings.isEmpty)
      }
    }
    places = positions.map { PositionPlace(position: $0.id, place: site.places.place(of: $0)) }
  }

  func actor(_ id: Actor.ID) -> ActorName? { actors.first { $0.id == id } }

  func place(of position: Position) -> String? { places.first { $0.position == position.id }?.place }

  /// The same in every run, and another for other inputs.
  var fingerprint: UInt64 {
    let lists: [[String?]] = [
      [
        settings.title, settings.subtitle, settings.publisher, settings.edition?.description, settings.language,
        settings.baseURL, String(settings.limits.articleBytes), label,
      ],
      issues.flatMap { [$0.id, $0.name] },
      actors.flatMap { [$0.id, $0.name, $0.group, $0.hasPage ? "page" : nil] },
      places.flatMap { [$0.position, $0.place] },
    ]
    // Bytes that no UTF-8 has end each text and each list, and stand for what there is not.
    var bytes: [UInt8] = []
    for list in lists {
      for text in list {
        if let text { bytes += text.utf8 } else { bytes.append(0xFD) }
        bytes.append(0xFE)
      }
      bytes.append(0xFF)
    }
    return Fingerprint.hash(bytes)
  }
}

extension BriefingInputs: EditionNames {
  func issueName(_ id: Issue.ID) -> String { issues.first { $0.id == id }?.name ?? id }

  func actorName(_ id: Actor.ID) -> String { actor(id)?.name ?? id }
}
