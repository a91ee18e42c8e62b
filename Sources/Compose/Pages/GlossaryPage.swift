import BriefingModel

/// What the terms mean, by the articles' own words and the editor's notes.
struct GlossaryPage {
  private let site: SiteIndex
  private let links: PageLinks
  private let glossary: Glossary

  init(site: SiteIndex) {
    self.site = site
    links = PageLinks(names: site, from: "glossary")
    glossary = Glossary(site: site)
  }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "Glossary")
    if glossary.terms.isEmpty {
      writer.paragraph("Neither an article nor the editor explains a term.")
    } else {
      writer.paragraph(
        """
        Terms and abbreviations with what they mean: in the words of an article, with the place, or in a note of the \
        editor. As a file: \(links.file("data/glossary.csv")).
        """)
    }
    for term in glossary.terms {
      writer.heading(2, "\(term.name)", id: term.id)
      writer.list(term.meanings.map(line))
    }
    return Page(
      path: "glossary", kind: .glossary, title: "Glossary",
      description: "Terms and abbreviations of the debate, with the definitions that the articles or the editor give.",
      markdown: writer.finished(), structuredData: LinkedData(settings: site.settings).terms(of: glossary))
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
