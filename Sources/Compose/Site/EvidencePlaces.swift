import BriefingModel
import Compare

/// Where the evidence stands on the issues' pages. Its anchors are unique even where two articles hold the same
/// sentence.
struct EvidencePlaces: Sendable {
  private struct Evidence: Hashable {
    let document: String
    let id: String
  }

  private struct CellKey: Hashable {
    let issue: Issue.ID
    let group: Group.ID
  }

  /// Only those that differ from the evidence's own id.
  private var anchors: [Evidence: String] = [:]
  /// Of evidence and of cells that do not stand on the issue's first page.
  private var evidencePages: [Evidence: Int] = [:]
  private var cellPages: [CellKey: Int] = [:]

  /// - Parameter readings: by article id.
  init(readings: [ArticleReading], layouts: some Sequence<IssueLayout>) {
    var uses: [String: Int] = [:]
    for reading in readings where !reading.positions.isEmpty {
      for id in Set(reading.positions.flatMap(\.evidenceIDs)).sorted() {
        let use = uses[id, default: 0] + 1
        uses[id] = use
        if use > 1 { anchors[Evidence(document: reading.document, id: id)] = "\(id).\(use)" }
      }
    }
    for layout in layouts {
      for (index, parts) in layout.pages.enumerated().dropFirst() {
        for part in parts { add(part, of: layout.issue, onPage: index + 1) }
      }
    }
  }

  private mutating func add(_ part: IssueLayout.Part, of issue: Issue.ID, onPage page: Int) {
    if part.beginsSection { cellPages[CellKey(issue: issue, group: part.section.cell.group)] = page }
    for sentence in part.sentences {
      for item in sentence.items { evidencePages[Evidence(document: sentence.document, id: item.id)] = page }
    }
  }

  func anchor(of id: String, in document: String) -> String {
    anchors[Evidence(document: document, id: id)] ?? id
  }

  /// Its address from the site's first folder.
  func place(of id: String, in document: String, on issue: Issue.ID) -> String {
    let page = evidencePages[Evidence(document: document, id: id)] ?? 1
    return "\(Pagination.path("issues/\(issue)", page: page)).html#\(anchor(of: id, in: document))"
  }

  /// That of its first evidence.
  func place(of position: Position) -> String {
    place(of: position.id, in: position.document, on: position.issue)
  }

  /// Where the issue's page says where the group stands.
  func place(ofCell issue: Issue.ID, _ group: Group.ID) -> String {
    let page = cellPages[CellKey(issue: issue, group: group)] ?? 1
    return "\(Pagination.path("issues/\(issue)", page: page)).html#\(group)"
  }
}
