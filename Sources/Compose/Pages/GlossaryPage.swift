import BriefingModel

/// A page of what the terms mean, by the articles' own words and the editor's notes.
struct GlossaryPage {
  static let termsPerPage = 300
  /// So many meanings of one term are shown; the file has all.
  static let meaningLimit = 50

  private let site: SiteIndex
  private let number: Int
  private let links: PageLinks

  /// - Parameter number: one-based.
  init(site: SiteIndex, number: Int) {
    self.site = site
    self.number = number
    links = PageLinks(names: site, from: "glossary")
  }

  static func pagination(of site: SiteIndex) -> Pagination {
    Pagination(
      path: "glossary", pageCount: Pagination.ranges(of: site.glossary.terms.count, perPage: termsPerPage).count)
  }

  func page() -> Page {
    let pagination = Self.pagination(of: site)
    let path = Pagination.path(pagination.path, page: number)
    let range = Pagination.ranges(of: site.glossary.terms.count, perPage: Self.termsPerPage)[number - 1]
    let terms = site.glossary.terms[range]
    var writer = MarkdownWriter()
    writer.heading(1, "Glossary")
    if terms.isEmpty {
      writer.paragraph("Neither an article nor the editor explains a term.")
    } else {
      writer.paragraph(
        """
        Terms and abbreviations with what they mean: in the words of an article, with the place, or in a note of the \
        editor. As a file: \(links.file("data/glossary.csv")).
        """)
    }
    pagination.write(page: number, links, to: &writer)
    for term in terms { write(term, to: &writer) }
    pagination.write(page: number, links, to: &writer)
    return Page(
      path: path, kind: .glossary, title: pagination.title("Glossary", page: number),
      description: "Terms and abbreviations of the debate, with the definitions that the articles or the editor give.",
      markdown: writer.finished(), structuredData: LinkedData(settings: site.settings).terms(terms, at: path))
  }

  private func write(_ term: Glossary.Term, to writer: inout MarkdownWriter) {
    writer.heading(2, "\(term.name)", id: term.id)
    let more = term.meanings.count - Self.meaningLimit
    writer.list(
      term.meanings.prefix(Self.meaningLimit).map(line)
        + (more > 0 ? ["and \(English.count(more, "more meaning")), in the file"] : []))
  }

  private func line(_ meaning: Glossary.Meaning) -> Markdown {
    guard let statement = meaning.statement else {
      let issues = meaning.issues.map { links.issue($0) }
      return "\(meaning.text) (editor’s note on \(English.list(issues)))"
    }
    let source = links.source(statement.article, statement.sentence)
    let others = meaning.articleCount > 1 ? " and \(English.count(meaning.articleCount - 1, "more article"))" : ""
    switch meaning.kind {
    case .abbreviation: return "stands for “\(meaning.text)” (\(source)\(others))"
    case .definition: return "“\(meaning.text)” (\(source)\(others))"
    }
  }
}
