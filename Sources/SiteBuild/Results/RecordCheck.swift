import BriefingModel
import Ingest
import Records

/// Whether a record can be what this program made of an article with this vocabulary. It comes from elsewhere, and its
/// checksum keeps accidents out but no forger.
struct RecordCheck: Sendable {
  private let issues: Set<Issue.ID>
  private let groups: Set<Group.ID>

  init(vocabulary: Vocabulary) {
    issues = Set(vocabulary.issues.map(\.id))
    groups = Set(vocabulary.groups.map(\.id) + [Group.other.id])
  }

  func allows(_ record: ArticleRecord) -> Bool {
    let reading = record.reading
    let actors = Set(reading.actors.map(\.id))
    return isSound(record.article.metadata) && record.article.id.allSatisfy { $0 != "/" }
      && reading.actors.allSatisfy { groups.contains($0.group) && Slug.make(from: $0.id) == $0.id }
      && reading.mentions.keys.allSatisfy(issues.contains)
      && reading.positions.allSatisfy { isSound($0, of: record, actors) }
  }

  private func isSound(_ metadata: ArticleMetadata) -> Bool {
    metadata.url.map { WebAddress.checked($0) == $0 } ?? true
  }

  /// A position stands on words that the record holds.
  private func isSound(_ position: Position, of record: ArticleRecord, _ actors: Set<Actor.ID>) -> Bool {
    position.document == record.article.id && issues.contains(position.issue) && actors.contains(position.actor)
      && position.evidence.allSatisfy { !record.article.text.slice($0.sentence).isEmpty }
  }
}
