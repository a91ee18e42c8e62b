import BriefingModel
import Compare

/// The first page: the bottom line, the matrix of the main groups, and the articles.
struct HomePage {
  private static let articleLimit = 6

  private let site: SiteIndex
  private let links: PageLinks

  init(site: SiteIndex) {
    self.site = site
    links = PageLinks(names: site, from: "index")
  }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "\(site.settings.title)")
    if !site.settings.subtitle.isEmpty { writer.paragraph("*\(site.settings.subtitle)*") }
    let counts = EditionCounts(site: site)
    writer.paragraph("\(counts.sentence)")
    writer.heading(2, "The bottom line", id: "bottom-line")
    BottomLine(site: site, links: links).write(to: &writer)
    writeMatrix(to: &writer)
    writeArticles(to: &writer)
    writer.paragraph(
      """
      \(English.capitalized(counts.review)). \(links.page("method", label: "How a position is read")) · \
      \(links.page("data", label: "The data")) · \(links.page("actors", label: "All actors")) · \
      \(links.page("issues", label: "All issues"))
      """)
    return Page(
      path: "index", kind: .home, title: site.settings.title, description: counts.sentence,
      markdown: writer.finished())
  }

  /// All of them while they are few; else the newest, those without a day last.
  private func writeArticles(to writer: inout MarkdownWriter) {
    guard site.articles.count > Self.articleLimit else {
      writer.heading(2, "The articles", id: "articles")
      writer.numbered(site.articles.map { ArticleLine(article: $0, links: links).markdown })
      return
    }
    writer.heading(2, "The newest briefings", id: "articles")
    writer.list(newest.map { ArticleLine(article: $0, links: links).markdown })
    let all = English.count(site.articles.count, "briefing")
    writer.paragraph("All \(links.page("briefings", label: "\(all)")).")
  }

  private var newest: [IndexedArticle] {
    let dated = site.articles.filter { $0.article.metadata.date != nil }.enumerated().sorted { left, right in
      guard let first = left.element.article.metadata.date, let second = right.element.article.metadata.date,
        first != second
      else { return left.offset < right.offset }
      return first > second
    }
    let undated = site.articles.lazy.filter { $0.article.metadata.date == nil }.prefix(Self.articleLimit)
    return Array((dated.map(\.element) + undated).prefix(Self.articleLimit))
  }

  private func writeMatrix(to writer: inout MarkdownWriter) {
    writer.heading(2, "Where they stand", id: "matrix")
    let groups = MainGroups(site: site)
    let issues = site.comparison.issuesWithPositions.filter { issue in
      groups.shown.contains { site.comparison.cell(issue: issue.id, group: $0.id).state != .notFound }
    }
    MatrixTable(site: site, links: links).write(
      caption: "Who supports and who opposes each issue’s proposal", issues: issues, groups: groups.shown, to: &writer)
    let whole = links.page("matrix", label: "the whole matrix")
    let hidden =
      groups.hiddenCount == 0
      ? ""
      : "\(English.capitalized(English.words(groups.hiddenCount))) more \(groups.hiddenCount == 1 ? "group" : "groups")"
    let more: Markdown = hidden.isEmpty ? "See also \(whole)." : "\(hidden) and all issues: \(whole)."
    writer.paragraph(
      """
      Each cell leads to the sentences behind it. “None found” means that no article shows a position; \
      the issue’s page says how many articles mention the issue and the group. \(more)
      """)
  }
}
