import BriefingModel

/// The data files, and what each column of each means.
struct DataPage {
  let site: SiteIndex

  func page() -> Page {
    let links = PageLinks(names: site, from: "data")
    var writer = MarkdownWriter()
    writer.heading(1, "The data")
    writer.paragraph(
      """
      All that the pages say is in these files. The tables are comma-separated values after RFC 4180 in UTF-8; \
      a cell that a spreadsheet would take for a formula begins with an apostrophe.
      """)
    writer.paragraph(
      """
      Each position says whether an editor has reviewed it; \(links.page("review", label: "what waits for review")) \
      stands on a page of its own.
      """)
    for resource in DataFiles(site: site).resources {
      writer.heading(2, links.file(resource.path), id: Slug.make(from: resource.path))
      writer.paragraph("\(resource.summary)")
      let isTable = resource.path.hasSuffix(".csv")
      let keys = Self.keys(of: resource)
      if !keys.isEmpty { writer.paragraph(keys) }
      writer.table(
        "The \(isTable ? "columns" : "members") of \(resource.path)", header: ["Name", "Meaning"],
        rows: resource.columns.map { [.code($0.name), "\($0.meaning)"] })
    }
    writeOtherFiles(links, to: &writer)
    return Page(
      path: "data", kind: .data, title: "The data",
      description: "All that the pages say, as files: tables, a network, a feed, and what each column means.",
      markdown: writer.finished())
  }

  private func writeOtherFiles(_ links: PageLinks, to writer: inout MarkdownWriter) {
    writer.heading(2, "Other files", id: "other-files")
    var items: [Markdown] = []
    if site.settings.edition != nil { items.append("\(links.file(AtomFeed.path)): what is new, as an Atom feed") }
    items += [
      "\(links.file("llms.txt")): the pages in Markdown, listed for language models",
      "the Markdown of each page: the same address with `.md` for `.html`",
    ]
    writer.list(items)
  }

  /// "Primary key: `id`. Foreign keys: `document` (articles.csv)."
  private static func keys(of resource: DataResource) -> Markdown {
    guard !resource.primaryKey.isEmpty else { return "" }
    let own: Markdown = "Primary key: \(list(resource.primaryKey))."
    guard !resource.foreignKeys.isEmpty else { return own }
    let foreign = resource.foreignKeys.map { "\(list($0.fields)) (\($0.resource).csv)" as Markdown }
    return "\(own) Foreign keys: \(foreign.joined(separator: "; "))."
  }

  private static func list(_ names: [String]) -> Markdown {
    English.list(names.map(Markdown.code))
  }
}
