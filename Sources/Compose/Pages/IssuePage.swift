import BriefingModel
import Compare

/// One issue: its proposal, where every group stands, and the sentences that show it.
struct IssuePage {
  private let site: SiteIndex
  private let issue: Issue
  private let links: PageLinks
  private let cells: [Cell]

  init(site: SiteIndex, issue: Issue) {
    self.site = site
    self.issue = issue
    links = PageLinks(names: site, from: "issues/\(issue.id)")
    cells = site.comparison.cells(issue: issue.id)
  }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "\(issue.name)")
    writeProposal(to: &writer)
    let line = IssueLine(site: site, cells: cells)
    writer.paragraph("**In one line:** \(line.markdown)")
    writeMentions(to: &writer)
    for cell in cells where cell.state != .notFound { write(cell, to: &writer) }
    writeNotFound(to: &writer)
    writeTerms(to: &writer)
    return Page(
      path: "issues/\(issue.id)", kind: .issue, title: issue.name,
      description:
        "Who supports and who opposes it, with the sentences that show it. The proposal: \(Self.sentence(issue.proposal))",
      markdown: writer.finished())
  }

  private func writeProposal(to writer: inout MarkdownWriter) {
    let isAssessment = issue.kind == .assessment
    let label: Markdown = isAssessment ? "The assessment" : "The proposal"
    writer.paragraph("**\(label):** \(Self.sentence(issue.proposal))")
    let supports =
      issue.supportsMeaning.isEmpty
      ? (isAssessment ? "holding that this is so." : "wanting this, or more of it.") : issue.supportsMeaning
    let opposes =
      issue.opposesMeaning.isEmpty
      ? (isAssessment ? "holding that this is not so." : "wanting the contrary, or none of it.") : issue.opposesMeaning
    writer.paragraph("*Supports* means: \(Self.sentence(supports)) *Opposes* means: \(Self.sentence(opposes))")
  }

  private func write(_ cell: Cell, to writer: inout MarkdownWriter) {
    let state = Wording.state(cell.state, attributedBy: cell.attributedBy)
    writer.heading(
      2, "\(site.group(cell.group).name): \(cell.state.sign) \(state) · \(Wording.weight(of: cell))", id: cell.group)
    for note in CellNotes(site: site, links: links, cell: cell).notes { writer.paragraph(note) }
    let blocks = EvidenceBlocks(site: site, links: links, subject: .actor, isAnchored: true)
    let sides = Self.sides(of: cell)
    for side in sides {
      if sides.count > 1 { writer.heading(3, "\(side.title)", id: "\(cell.group)-\(side.id)") }
      blocks.write(side.items, to: &writer)
    }
  }

  /// Where a silent issue is spoken of all the same.
  private func writeMentions(to writer: inout MarkdownWriter) {
    guard cells.allSatisfy({ $0.state == .notFound }) else { return }
    let articles = site.articles.filter { $0.reading.mentions[issue.id]?.isEmpty == false }
    guard !articles.isEmpty else { return }
    let names = articles.map { links.briefing($0, label: "\($0.label)") }
    writer.paragraph("Mentioned, without a position, in \(English.list(names, limit: 12)).")
  }

  private func writeNotFound(to writer: inout MarkdownWriter) {
    let empty = cells.filter { $0.state == .notFound }
    guard !empty.isEmpty else { return }
    writer.heading(2, "Not found", id: "not-found")
    writer.paragraph("No article shows a position of these groups on this issue.")
    writer.list(
      empty.map { ("**\(site.group($0.group).name):** \(Wording.denominator($0.denominator)).", $0.group) })
  }

  private func writeTerms(to writer: inout MarkdownWriter) {
    guard !issue.glossary.isEmpty else { return }
    writer.heading(2, issue.glossary.count == 1 ? "The term" : "The terms", id: "terms")
    writer.list(issue.glossary.map { ("**\($0.term):** \(Self.sentence($0.definition)) (editor’s note)", nil) })
  }

  /// Ends with a period, whatever the editor wrote.
  private static func sentence(_ text: String) -> String {
    text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }
}

extension IssuePage {
  /// The evidence for one side, so that contradictions stand side by side.
  struct Side {
    let id: String
    let title: String
    let items: [EvidenceItem]
  }

  static func sides(of cell: Cell) -> [Side] {
    let items = EvidenceItem.items(of: cell.standings.flatMap(\.positions))
    let own = items.filter { $0.evidence.voice != .thirdParty }
    let told = items.filter { $0.evidence.voice == .thirdParty }
    let sides = Stance.allCases.map { stance in
      Side(
        id: stance.rawValue, title: "\(Wording.sign(stance)) \(English.capitalized(Wording.words(stance)))",
        items: own.filter { $0.evidence.stance == stance })
    }
    return (sides + [Side(id: "told", title: "What others say of them", items: told)]).filter { !$0.items.isEmpty }
  }
}
