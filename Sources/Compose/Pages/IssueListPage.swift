import BriefingModel
import Compare

/// All issues of the vocabulary, with where each stands.
struct IssueListPage {
  let site: SiteIndex

  func page() -> Page {
    let links = PageLinks(names: site, from: "issues")
    let comparison = site.comparison
    var writer = MarkdownWriter()
    writer.heading(1, "Issues")
    writer.paragraph("Each issue is put as a proposal, so that to support and to oppose have one meaning each.")
    writer.table(
      "Issues, their proposals and what was found",
      header: ["Issue", "Proposal", "Actors with a position", "Articles"],
      rows: comparison.vocabulary.issues.map { issue in
        let actors = comparison.cells(issue: issue.id).reduce(0) { $0 + $1.standings.count }
        return [
          links.issue(issue.id), "\(issue.proposal)", actors == 0 ? "none" : "\(actors)",
          "\(comparison.issueMentions[issue.id] ?? 0) of \(comparison.articleCount)",
        ]
      })
    writer.paragraph("“Articles” counts those that mention the issue, with a position or without.")
    return Page(
      path: "issues", kind: .issue, title: "Issues",
      description: "The \(comparison.vocabulary.issues.count) issues that this briefing compares.",
      markdown: writer.finished())
  }
}
