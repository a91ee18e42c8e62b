import BriefingModel
import Compare

/// The ids that pieces of evidence have on the issues' pages: unique even where two articles hold the same sentence.
struct EvidenceAnchors: Sendable {
  private struct Key: Hashable {
    let document: String
    let id: String
  }

  /// Only those that differ from the evidence's own id.
  private var changed: [Key: String] = [:]

  /// - Parameter readings: by article id.
  init(readings: [ArticleReading]) {
    var uses: [String: Int] = [:]
    for reading in readings {
      for id in Set(reading.positions.flatMap(\.evidenceIDs)).sorted() {
        let use = uses[id, default: 0] + 1
        uses[id] = use
        if use > 1 { changed[Key(document: reading.document, id: id)] = "\(id).\(use)" }
      }
    }
  }

  func anchor(of id: String, in document: String) -> String {
    changed[Key(document: document, id: id)] ?? id
  }

  /// Where the position stands on the site, from its root.
  func link(to position: Position) -> String {
    "issues/\(position.issue).html#\(anchor(of: position.id, in: position.document))"
  }
}
