import BriefingModel

/// The sums, shares and counts that the articles state, each with its sentence.
struct FiguresPage {
  /// So many figures of one kind fit on a page; the file has all.
  static let limit = 300

  private let site: SiteIndex
  private let links: PageLinks

  init(site: SiteIndex) {
    self.site = site
    links = PageLinks(names: site, from: "figures")
  }

  func page() -> Page {
    let counts = site.articles.reduce(into: [Figure.Kind: Int]()) { counts, article in
      for figure in article.reading.figures { counts[figure.kind, default: 0] += 1 }
    }
    var writer = MarkdownWriter()
    writer.heading(1, "Figures")
    if counts.isEmpty {
      writer.paragraph("No article states a sum, a share or a large count.")
    } else {
      writer.paragraph(
        """
        Sums of money, shares and counts of a hundred or more, each in its sentence. They are the articles’ figures; \
        nobody has checked them here. As a file: \(links.file("data/figures.csv")).
        """)
    }
    for (kind, title) in [(Figure.Kind.money, "Money"), (.share, "Shares"), (.count, "Counts")]
      as [(Figure.Kind, Markdown)]
    {
      if let count = counts[kind] { write(kind, title, count: count, to: &writer) }
    }
    return Page(
      path: "figures", kind: .figures, title: "Figures",
      description: "The sums, shares and counts that the articles state, with the sentences.",
      markdown: writer.finished())
  }

  private func write(_ kind: Figure.Kind, _ title: Markdown, count: Int, to writer: inout MarkdownWriter) {
    let statements = site.articles.lazy.flatMap { article in
      article.reading.figures.lazy.filter { $0.kind == kind }
        .map { Statement(article: article, span: $0.span, sentence: $0.sentence) }
    }
    writer.heading(2, title, id: kind.rawValue)
    writer.list(
      Statement.bySentence(Array(statements.prefix(Self.limit))).map { links.stated($0.sentence, marks: $0.marks) })
    if count > Self.limit {
      writer.paragraph("And \(English.count(count - Self.limit, "more figure")), in the file.")
    }
  }
}
