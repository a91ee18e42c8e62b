import BriefingModel
import Compare

/// One article: what it says in its own sentences, who wants what in it, its quotations and its figures,
/// with the paragraphs that are cited.
struct BriefingPage {
  private let article: IndexedArticle
  private let inputs: BriefingInputs
  private let links: PageLinks
  private let text: SourceText

  init(article: IndexedArticle, inputs: BriefingInputs) {
    self.article = article
    self.inputs = inputs
    text = article.article.text
    links = PageLinks(names: inputs, from: Self.path(of: article))
  }

  static func path(of article: IndexedArticle) -> String { "briefings/\(article.slug)" }

  func page() -> Page {
    let summary = ArticleSummary(reading: article.reading).sentences
    var writer = MarkdownWriter()
    writer.heading(1, "\(article.headline)")
    writeOrigin(to: &writer)
    writeSummary(summary, to: &writer)
    PositionTable(article: article, inputs: inputs, links: links).write(to: &writer)
    writeQuotations(to: &writer)
    writeFigures(to: &writer)
    ArticleText(article: article, cited: CitedSentences(reading: article.reading).all).write(to: &writer)
    let positions = English.count(article.reading.positions.count, "position")
    return Page(
      path: Self.path(of: article), kind: .briefing, title: article.headline,
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

  private func writeQuotations(to writer: inout MarkdownWriter) {
    let direct = DirectQuotations(reading: article.reading).all
    guard !direct.isEmpty else { return }
    writer.heading(2, "Quotations", id: "quotations")
    for attribution in direct {
      let pieces = attribution.contentSpans.map { quoted(text.slice($0)) }
      writer.quote(pieces.joined(separator: " […] "))
      let place = attribution.contentSpans.first.map { ", \(self.place($0))" } ?? ("" as Markdown)
      writer.paragraph("— \(speaker(of: attribution))\(place)")
    }
  }

  private func writeFigures(to writer: inout MarkdownWriter) {
    let figures = article.reading.figures
    guard !figures.isEmpty else { return }
    writer.heading(2, "Figures", id: "figures")
    writer.list(
      figures.map { figure in
        let sentence = MarkdownEscape.sentence(figure.sentence, marks: [figure.span], in: text)
        return "\(Markdown(escaped: sentence)) (\(place(figure.sentence)))"
      })
  }

  /// In quotation marks, unless it brings its own.
  private func quoted(_ text: String) -> Markdown {
    let marks = "\"“‘'«"
    let hasOwn = text.first { !$0.isWhitespace }.map { marks.contains($0) } ?? false
    return hasOwn ? "\(text)" : "“\(text)”"
  }

  private func speaker(of attribution: Attribution) -> Markdown {
    guard let actor = article.speakerID(of: attribution).flatMap(inputs.actor), actor.hasPage else {
      return "**\(attribution.speaker ?? "")**"
    }
    return "**\(links.actor(actor.id))**"
  }

  private func place(_ span: TextSpan) -> Markdown {
    guard let number = article.reading.paragraphNumber(of: span) else { return "place not known" }
    return .link("paragraph \(number)", to: "#p\(number)")
  }
}
