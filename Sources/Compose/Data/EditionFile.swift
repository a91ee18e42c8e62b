package import BriefingModel
package import Compare

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `data/edition.json`: which edition this is, and the positions of the one before it, which the changes are counted
/// from. With it the same edition can be built again and say the same of what changed.
package struct EditionFile: Sendable, Hashable {
  package static let path = "data/edition.json"

  /// The text is not what this program writes; it is told apart from a file that is not there.
  package struct Unreadable: Error {
  }

  package var date: CalendarDate
  /// Of `data/positions.json` of the same edition, so that neither file is taken for another's.
  package var positionsDigest: String
  package var previous: PublishedEdition?

  package init(date: CalendarDate, positionsDigest: String, previous: PublishedEdition?) {
    self.date = date
    self.positionsDigest = positionsDigest
    self.previous = previous
  }

  /// - Throws: `Unreadable` when a member is missing or is not of its kind.
  package init(bytes: [UInt8]) throws(Unreadable) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)),
      let date = CalendarDate(iso8601: file.edition)
    else { throw Unreadable() }
    self.date = date
    positionsDigest = file.positionsDigest
    guard let last = file.previous else { return }
    guard let lastDate = CalendarDate(iso8601: last.edition), lastDate < date else { throw Unreadable() }
    var positions: [PublishedPosition] = []
    for item in last.positions {
      guard let position = item.position else { throw Unreadable() }
      positions.append(position)
    }
    previous = PublishedEdition(date: lastDate, positions: positions)
  }

  package var file: SiteFile {
    let positions = previous?.positions.map { JSONText.text(of: Self.value(of: $0)) } ?? []
    let lines = positions.isEmpty ? "" : "\n" + positions.joined(separator: ",\n") + "\n"
    let before = previous.map { "{\"edition\":\"\($0.date)\",\"positions\":[\(lines)]}" } ?? "null"
    return SiteFile(
      path: Self.path,
      text: "{\"edition\":\"\(date)\",\"positionsDigest\":\"\(positionsDigest)\",\"previous\":\(before)}\n")
  }

  /// FNV-1a (Fowler, Noll, Vo) in 64 bits: it tells files apart, and is no seal.
  package static func digest(of bytes: [UInt8]) -> String {
    let digits = String(Fingerprint.hash(bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  static let resource = DataResource(
    path: path, summary: "The day of this edition, and the positions of the edition before it.",
    columns: [
      .init("edition", "The day of this edition."),
      .init("positionsDigest", "FNV-1a, 64 bits, of data/positions.json."),
      .init("previous", "The edition before it, with its day and its positions; null where there is none."),
    ])

  private static func value(of position: PublishedPosition) -> JSONText.Value {
    .object([
      ("document", .string(position.document)), ("actor", .string(position.actor)),
      ("actorName", .string(position.actorName)), ("issue", .string(position.issue)),
      ("stance", .string(position.stance.rawValue)), ("voice", .string(position.voice.rawValue)),
      ("attributedBy", .string(position.attributedBy)),
      ("evidence", .array(position.evidenceIDs.map { .string($0) })),
    ])
  }
}

extension EditionFile {
  private struct File: Decodable {
    let edition: String
    let positionsDigest: String
    let previous: Previous?
  }

  private struct Previous: Decodable {
    let edition: String
    let positions: [Item]
  }

  private struct Item: Decodable {
    let document: String
    let actor: String
    let actorName: String
    let issue: String
    let stance: String
    let voice: String
    let attributedBy: String
    let evidence: [String]

    var position: PublishedPosition? {
      guard let stance = Stance(rawValue: stance), let voice = Voice(rawValue: voice) else { return nil }
      return PublishedPosition(
        document: document, actor: actor, actorName: actorName, issue: issue, stance: stance, voice: voice,
        attributedBy: attributedBy, evidenceIDs: evidence)
    }
  }
}
