import BriefingModel

/// All articles of the edition.
struct BriefingListPage {
  let site: SiteIndex

  func page() -> Page {
    let links = PageLinks(names: site, from: "briefings")
    var writer = MarkdownWriter()
    writer.heading(1, "Briefings")
    writer.paragraph("\(English.capitalized(English.count(site.articles.count, "article"))), a briefing on each.")
    writer.numbered(site.articles.map { ArticleLine(article: $0, links: links).markdown })
    if site.articles.contains(where: { !$0.isHeadlineStated }) {
      writer.paragraph(
        "A headline that ends with “…” is cut from the first sentence of an article whose title is not stated.")
    }
    return Page(
      path: "briefings", kind: .briefing, title: "Briefings",
      description: "A briefing on each of the articles of this edition.", markdown: writer.finished())
  }
}
