import BriefingModel
import Compare

/// The whole matrix: every group, and every issue that an article mentions.
struct MatrixPage {
  private let site: SiteIndex
  private let links: PageLinks
  private let dataScript: String

  /// - Parameter dataScript: the path of the script with the evidence behind the cells.
  init(site: SiteIndex, dataScript: String) {
    self.site = site
    self.dataScript = dataScript
    links = PageLinks(names: site, from: "matrix")
  }

  func page() -> Page {
    let comparison = site.comparison
    let mentioned = comparison.mentionedIssues
    var writer = MarkdownWriter()
    writer.heading(1, "The matrix")
    writer.paragraph(
      """
      Every issue that \(site.articles.count == 1 ? "the article mentions" : "an article mentions"), and every group \
      of which a position is found. Positions are never netted: a group whose members differ is divided, and an \
      actor who goes both ways is mixed. What only others say of a group is marked as said by them.
      """)
    MatrixTable(site: site, links: links).write(
      caption: "Who supports and who opposes each issue’s proposal, all groups", issues: mentioned,
      groups: comparison.groupsWithPositions, to: &writer)
    if comparison.groupsWithPositions.last?.id == Group.other.id {
      writer.paragraph(
        "“\(comparison.groups.last?.name ?? "")” are those whom no rule puts into a group; they are no bloc.")
    }
    writeKey(to: &writer)
    writeSilence(mentioned: Set(mentioned.map(\.id)), to: &writer)
    writeSilentGroups(to: &writer)
    writeAgreements(to: &writer)
    return Page(
      path: "matrix", kind: .matrix, title: "The matrix",
      description: "Issue by issue and group by group: who supports, who opposes, and who is not on record.",
      markdown: writer.finished(), dataScript: dataScript)
  }

  private func writeKey(to writer: inout MarkdownWriter) {
    writer.heading(2, "What the signs mean", id: "signs")
    writer.list(CellState.allCases.map { "\($0.sign) **\($0.words)**: \(StateMeaning.text(of: $0))" })
  }

  private func writeSilence(mentioned: Set<Issue.ID>, to writer: inout MarkdownWriter) {
    let silent = site.comparison.silentIssues
    guard !silent.isEmpty else { return }
    writer.heading(2, "Issues without a position", id: "silent-issues")
    writer.list(
      silent.map { issue in
        let count = site.comparison.issueMentions[issue.id] ?? 0
        let mention = count == 0 ? "no article mentions it" : "mentioned in \(English.count(count, "article"))"
        return "\(links.issue(issue.id)): \(mention)"
      })
  }

  private func writeSilentGroups(to writer: inout MarkdownWriter) {
    let silent = site.comparison.silentGroups
    guard !silent.isEmpty else { return }
    writer.heading(2, "Groups without a position", id: "silent-groups")
    writer.paragraph("The articles mention them, and report no position of theirs on any of the issues.")
    writer.list(
      silent.map { group in
        let count = site.comparison.groupMentions[group.id] ?? 0
        return "\(group.name): mentioned in \(English.count(count, "article"))"
      })
  }

  private func writeAgreements(to writer: inout MarkdownWriter) {
    let agreements = site.comparison.groupAgreements
    guard !agreements.isEmpty else { return }
    writer.heading(2, "Who agrees with whom", id: "agreement")
    writer.paragraph("Counted are the issues on which both groups take a side themselves.")
    writer.table(
      "Groups in pairs: on which issues they take the same side",
      header: ["Groups", "Issues in common", "Same side", "Opposite sides", "One is mixed or divided"],
      rows: agreements.map { pair in
        [
          "\(site.group(pair.first).name) and \(site.group(pair.second).name)", "\(pair.sharedCount)",
          issues(pair.same), issues(pair.opposite), issues(pair.unclear),
        ]
      })
  }

  private func issues(_ ids: [Issue.ID]) -> Markdown {
    ids.isEmpty ? "none" : "\(ids.count): " + ids.map { links.issue($0) }.joined(separator: ", ")
  }
}
