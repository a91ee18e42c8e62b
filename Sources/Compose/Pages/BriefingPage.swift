import BriefingModel
import Compare

/// One article: what it says in its own sentences, who wants what in it, its quotations and its figures,
/// with the paragraphs that are cited.
struct BriefingPage {
  private let site: SiteIndex
  private let article: IndexedArticle
  private let links: PageLinks
  private let text: SourceText

  init(site: SiteIndex, article: IndexedArticle) {
    self.site = site
    self.article = article
    text = article.article.text
    links = PageLinks(site: site, from: "briefings/\(article.slug)")
  }

  func page() -> Page {
    let summary = ArticleSummary(article: article).sentences
    var cited = summary
    var writer = MarkdownWriter()
    writer.heading(1, "\(article.headline)")
    writeOrigin(to: &writer)
    writeSummary(summary, to: &writer)
    PositionTable(site: site, article: article, links: links).write(to: &writer)
    cited += article.reading.positions.flatMap { $0.evidence.map(\.sentence) }
    cited += writeQuotations(to: &writer)
    cited += writeFigures(to: &writer)
    cited += article.reading.dates.map(\.sentence) + article.reading.terms.map(\.sentence)
    ArticleText(article: article).write(cited: cited, to: &writer)
    let positions = English.count(article.reading.positions.count, "position")
    return Page(
      path: "briefings/\(article.slug)", kind: .briefing, title: article.headline,
      description: "A briefing on one article: \(positions), with the sentences that show them.",
      markdown: writer.finished())
  }

  private func writeOrigin(to writer: inout MarkdownWriter) {
    let metadata = article.article.metadata
    var items: [Markdown] = [
      "**Outlet:** \(metadata.outlet ?? "not stated")", "**Author:** \(metadata.author ?? "not stated")",
      "**Date:** \(metadata.date.map(Wording.date) ?? "not stated")",
    ]
    if let url = metadata.url { items.append("**Source:** \(.external("\(url)", to: url))") }
    if !article.isHeadlineStated { items.append("**Headline:** not stated; the words above are the article’s own") }
    items.append("**Review:** \(Wording.reviewCounts(article.reading.positions))")
    writer.list(items)
  }

  private func writeSummary(_ sentences: [TextSpan], to writer: inout MarkdownWriter) {
    guard !sentences.isEmpty else { return }
    writer.heading(2, "In its own words", id: "summary")
    writer.list(sentences.map { "\(text.slice($0)) (\(place($0)))" })
  }

  /// - Returns: the sentences that hold them.
  private func writeQuotations(to writer: inout MarkdownWriter) -> [TextSpan] {
    let body = article.reading.paragraphs.filter { $0.kind == .body }.map(\.span)
    let direct = article.reading.attributions.filter { attribution in
      attribution.quotation == .direct && attribution.speaker != nil
        && attribution.contentSpans.first.map { first in body.contains { $0.contains(first) } } ?? false
    }
    guard !direct.isEmpty else { return [] }
    writer.heading(2, "Quotations", id: "quotations")
    for attribution in direct {
      let pieces = attribution.contentSpans.map { quoted(text.slice($0)) }
      writer.quote(pieces.joined(separator: " […] "))
      let place = attribution.contentSpans.first.map { ", \(self.place($0))" } ?? ("" as Markdown)
      writer.paragraph("— \(speaker(attribution.speaker ?? ""))\(place)")
    }
    let sentences = article.reading.sentences.sorted()
    return direct.flatMap(\.contentSpans).flatMap { span in sentences.filter { $0.overlaps(span) } }
  }

  /// - Returns: the sentences that state them.
  private func writeFigures(to writer: inout MarkdownWriter) -> [TextSpan] {
    let figures = article.reading.figures
    guard !figures.isEmpty else { return [] }
    writer.heading(2, "Figures", id: "figures")
    writer.list(
      figures.map { figure in
        let sentence = MarkdownEscape.sentence(figure.sentence, marks: [figure.span], in: text)
        return "\(Markdown(escaped: sentence)) (\(place(figure.sentence)))"
      })
    return figures.map(\.sentence)
  }

  /// In quotation marks, unless it brings its own.
  private func quoted(_ text: String) -> Markdown {
    let marks = "\"“‘'«"
    let hasOwn = text.first { !$0.isWhitespace }.map { marks.contains($0) } ?? false
    return hasOwn ? "\(text)" : "“\(text)”"
  }

  private func speaker(_ name: String) -> Markdown {
    let id = article.reading.actors.first { $0.name == name }?.id ?? Slug.make(from: name)
    guard let actor = site.comparison.actor(id), !actor.standings.isEmpty else { return "**\(name)**" }
    return "**\(links.actor(id))**"
  }

  private func place(_ span: TextSpan) -> Markdown {
    guard let number = article.paragraphNumber(of: span) else { return "place not known" }
    return .link("paragraph \(number)", to: "#p\(number)")
  }
}
