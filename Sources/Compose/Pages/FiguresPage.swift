import BriefingModel

/// The sums, shares and counts that the articles state, each with its sentence.
struct FiguresPage {
  /// So many figures of one kind fit on a page; the file has all.
  static let limit = 500

  private let site: SiteIndex
  private let links: PageLinks

  init(site: SiteIndex) {
    self.site = site
    links = PageLinks(names: site, from: "figures")
  }

  func page() -> Page {
    let figures = StatedFigure.all(in: site)
    var writer = MarkdownWriter()
    writer.heading(1, "Figures")
    if figures.isEmpty {
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
      write(figures.filter { $0.figure.kind == kind }.map(\.statement), title, id: kind.rawValue, to: &writer)
    }
    return Page(
      path: "figures", kind: .figures, title: "Figures",
      description: "The sums, shares and counts that the articles state, with the sentences.",
      markdown: writer.finished())
  }

  private func write(_ statements: [Statement], _ title: Markdown, id: String, to writer: inout MarkdownWriter) {
    guard !statements.isEmpty else { return }
    writer.heading(2, title, id: id)
    writer.list(
      Statement.bySentence(Array(statements.prefix(Self.limit))).map { links.stated($0.sentence, marks: $0.marks) })
    if statements.count > Self.limit {
      writer.paragraph("And \(English.count(statements.count - Self.limit, "more figure")), in the file.")
    }
  }
}
