package import BriefingModel
package import Compare

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the output folder holds of the editions before this one.
package struct LastPublication: Sendable {
  private let file: EditionFile
  private let positions: [UInt8]

  /// - Parameters:
  ///   - edition: the bytes of `data/edition.json`.
  ///   - positions: those of `data/positions.json`.
  /// - Throws: `EditionFile.Unreadable` when the first is not what the program wrote, or they do not belong together.
  package init(edition: [UInt8], positions: [UInt8]) throws(EditionFile.Unreadable) {
    file = try EditionFile(bytes: edition)
    guard file.positionsDigest == EditionFile.digest(of: positions) else { throw EditionFile.Unreadable() }
    self.positions = positions
  }

  /// The last edition before a day, as far as the folder knows: what the edition of that day is compared with.
  ///
  /// An edition that is built again is so compared with the same one as before.
  /// - Throws: `EditionFile.Unreadable` when the positions of that edition are not what the program wrote.
  package func edition(before date: CalendarDate) throws(EditionFile.Unreadable) -> PublishedEdition? {
    // Thousands of positions are read only where they count.
    if file.date < date { return PublishedEdition(date: file.date, positions: try published()) }
    return file.previous.flatMap { $0.date < date ? $0 : nil }
  }

  private func published() throws(EditionFile.Unreadable) -> [PublishedPosition] {
    guard let decoded = try? JSONDecoder().decode(File.self, from: Data(positions)) else {
      throw EditionFile.Unreadable()
    }
    var published: [PublishedPosition] = []
    for item in decoded.positions {
      guard let position = item.position else { throw EditionFile.Unreadable() }
      published.append(position)
    }
    return published
  }
}

extension LastPublication {
  private struct File: Decodable {
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
    let evidenceText: [String]

    var position: PublishedPosition? {
      guard let stance = Stance(rawValue: stance), let voice = Voice(rawValue: voice) else { return nil }
      return PublishedPosition(
        document: document, actor: actor, actorName: actorName, issue: issue, stance: stance, voice: voice,
        attributedBy: attributedBy,
        evidenceIDs: evidenceText.map { Position.evidenceID(actor: actor, issue: issue, sentence: $0) })
    }
  }
}
