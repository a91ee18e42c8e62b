import BriefingModel
import Compare

/// One issue: its proposal, where every group stands, and the sentences that show it, on as many pages as it takes.
struct IssuePage {
  private let site: SiteIndex
  private let issue: Issue
  private let links: PageLinks
  private let layout: IssueLayout
  /// One-based.
  private let number: Int

  init(site: SiteIndex, issue: Issue, number: Int) {
    self.site = site
    self.issue = issue
    self.number = number
    layout = site.layout(of: issue.id)
    links = PageLinks(names: site, from: layout.pagination.path)
  }

  private var cells: [Cell] { layout.sections.map(\.cell) }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "\(issue.name)")
    if number == 1 {
      writeProposal(to: &writer)
      writer.paragraph("**In one line:** \(IssueLine(site: site, cells: cells).markdown)")
      writeMentions(to: &writer)
    }
    layout.pagination.write(page: number, links, to: &writer)
    for part in layout.pages[number - 1] { write(part, to: &writer) }
    if number == 1 {
      writeNotFound(to: &writer)
      writeTerms(to: &writer)
    }
    layout.pagination.write(page: number, links, to: &writer)
    return Page(
      path: Pagination.path(layout.pagination.path, page: number), kind: .issue,
      title: layout.pagination.title(issue.name, page: number),
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

  private func write(_ part: IssueLayout.Part, to writer: inout MarkdownWriter) {
    let cell = part.section.cell
    if part.beginsSection || part.isFirstOfPage {
      let state = Wording.state(cell.state, attributedBy: cell.attributedBy)
      let name: Markdown = "\(site.group(cell.group).name): \(cell.state.sign) \(state)"
      writer.heading(
        2, part.beginsSection ? "\(name) · \(Wording.weight(of: cell))" : "\(name) (continued)", id: cell.group)
    }
    if part.beginsSection {
      for note in CellNotes(site: site, links: links, cell: cell).notes { writer.paragraph(note) }
    }
    if part.section.sides.count > 1 {
      writer.heading(3, "\(part.side.title)", id: "\(cell.group)-\(part.side.id)")
    }
    EvidenceBlocks(site: site, links: links, subject: .actor, isAnchored: true).write(part.sentences, to: &writer)
  }

  /// Where a silent issue is spoken of all the same.
  private func writeMentions(to writer: inout MarkdownWriter) {
    guard cells.allSatisfy({ $0.state == .notFound }) else { return }
    let articles = site.articles.filter { $0.reading.mentions[issue.id]?.isEmpty == false }
    guard !articles.isEmpty else { return }
    let names = English.list(articles, limit: 12) { links.briefing($0, label: "\($0.label)") }
    writer.paragraph("Mentioned, without a position, in \(names).")
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
