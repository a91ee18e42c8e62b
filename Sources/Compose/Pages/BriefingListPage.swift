import BriefingModel

/// A page of the list of all articles of the edition.
struct BriefingListPage {
  static let articlesPerPage = 500

  let site: SiteIndex
  /// One-based.
  let number: Int

  static func pagination(of site: SiteIndex) -> Pagination {
    Pagination(
      path: "briefings", pageCount: Pagination.ranges(of: site.articles.count, perPage: articlesPerPage).count)
  }

  func page() -> Page {
    let pagination = Self.pagination(of: site)
    let links = PageLinks(names: site, from: pagination.path)
    let range = Pagination.ranges(of: site.articles.count, perPage: Self.articlesPerPage)[number - 1]
    var writer = MarkdownWriter()
    writer.heading(1, "Briefings")
    writer.paragraph("\(English.capitalized(English.count(site.articles.count, "article"))), a briefing on each.")
    pagination.write(page: number, links, to: &writer)
    writer.numbered(
      site.articles[range].map { ArticleLine(article: $0, links: links).markdown }, from: range.lowerBound + 1)
    if site.articles[range].contains(where: { !$0.isHeadlineStated }) {
      writer.paragraph(
        "A headline that ends with “…” is cut from the first sentence of an article whose title is not stated.")
    }
    pagination.write(page: number, links, to: &writer)
    return Page(
      path: Pagination.path(pagination.path, page: number), kind: .briefing,
      title: pagination.title("Briefings", page: number),
      description: "A briefing on each of the articles of this edition.", markdown: writer.finished())
  }
}
