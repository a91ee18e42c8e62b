import BriefingModel
import Compare

/// The evidence of one issue, in the order of its pages: group by group, side by side, sentence by sentence.
struct IssueLayout: Sendable {
  /// So many sentences stand on a page.
  static let sentencesPerPage = 100

  /// What a cell shows for one side, so that contradictions stand side by side.
  struct Side: Sendable {
    let id: String
    let title: String
    let sentences: [EvidenceSentence]
  }

  struct Section: Sendable {
    let cell: Cell
    /// Those with a sentence.
    let sides: [Side]
  }

  /// As much of a side as stands on one page.
  struct Part: Sendable {
    let section: Section
    let side: Side
    let sentences: ArraySlice<EvidenceSentence>
    /// Whether the cell begins with it.
    let beginsSection: Bool
    let isFirstOfPage: Bool
  }

  let issue: Issue.ID
  /// Of every cell, also those without a sentence, in the order of the groups.
  let sections: [Section]
  /// At least one page.
  let pages: [[Part]]

  init(issue: Issue.ID, cells: [Cell], sentencesPerPage: Int = Self.sentencesPerPage) {
    self.issue = issue
    sections = cells.map { Section(cell: $0, sides: Self.sides(of: $0)) }
    var pages: [[Part]] = [[]]
    var room = sentencesPerPage
    for section in sections {
      for (index, side) in section.sides.enumerated() {
        var rest = side.sentences[...]
        while !rest.isEmpty {
          if room == 0 {
            pages.append([])
            room = sentencesPerPage
          }
          let sentences = rest.prefix(room)
          pages[pages.count - 1].append(
            Part(
              section: section, side: side, sentences: sentences,
              beginsSection: index == 0 && rest.count == side.sentences.count,
              isFirstOfPage: pages[pages.count - 1].isEmpty))
          rest = rest.dropFirst(sentences.count)
          room -= sentences.count
        }
      }
    }
    self.pages = pages
  }

  var pagination: Pagination { Pagination(path: "issues/\(issue)", pageCount: pages.count) }

  private static func sides(of cell: Cell) -> [Side] {
    guard !cell.standings.isEmpty else { return [] }
    let items = EvidenceItem.items(of: cell.standings.flatMap(\.positions))
    let own = items.filter { $0.evidence.voice != .thirdParty }
    let told = items.filter { $0.evidence.voice == .thirdParty }
    let sides = Stance.allCases.map { stance in
      Side(
        id: stance.rawValue, title: "\(Wording.sign(stance)) \(English.capitalized(Wording.words(stance)))",
        sentences: EvidenceSentence.sentences(of: own.filter { $0.evidence.stance == stance }))
    }
    let others = Side(
      id: "told", title: "What others say of them", sentences: EvidenceSentence.sentences(of: told))
    return (sides + [others]).filter { !$0.sentences.isEmpty }
  }
}
