import BriefingModel
import Compare

/// The table of issues and groups.
struct MatrixTable {
  let site: SiteIndex
  let links: PageLinks

  func write(
    caption: Markdown, issues: [Issue], groups: [Group], to writer: inout MarkdownWriter
  ) {
    writer.table(
      caption, header: ["Issue"] + groups.map { "\($0.shortName)" },
      rows: issues.map { issue in
        [links.issue(issue.id)] + groups.map { cell(site.comparison.cell(issue: issue.id, group: $0.id)) }
      })
  }

  /// Sign and words, linked to the evidence, and on how much they rest.
  func cell(_ cell: Cell) -> Markdown {
    let place = site.places.place(ofCell: cell.issue, cell.group)
    let link = links.issue(cell.issue, at: place, label: "\(cell.state.sign) \(cell.state.words)")
    return cell.state == .notFound ? link : "\(link) \(weight(of: cell))"
  }

  private func weight(of cell: Cell) -> String {
    var parts: [String] = []
    if !cell.attributedBy.isEmpty { parts.append("by " + cell.attributedBy.joined(separator: ", ")) }
    let actors = English.count(cell.actorCount, "actor")
    if cell.sentenceCount == 1 {
      parts.append(cell.actorCount == 1 ? "one sentence" : "\(actors), one sentence")
    } else if cell.attributedBy.isEmpty {
      parts.append(actors)
    }
    let silent = cell.withoutProposal.count
    if silent > 0 { parts.append("\(silent) \(silent == 1 ? "has" : "have") no proposal") }
    return parts.joined(separator: "; ")
  }
}
