import BriefingModel

/// The data files, and what each column of each means.
struct DataPage {
  let site: SiteIndex

  func page() -> Page {
    let links = PageLinks(site: site, from: "data")
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
    for legend in DataFiles(site: site).legends {
      let id = Slug.make(from: legend.path)
      writer.heading(2, links.file(legend.path), id: id)
      writer.paragraph("\(legend.summary)")
      writer.table(
        "The \(legend.path.hasSuffix(".json") ? "members" : "columns") of \(legend.path)", header: ["Name", "Meaning"],
        rows: legend.columns.map { [.code($0.name), "\($0.meaning)"] })
    }
    return Page(
      path: "data", kind: .data, title: "The data",
      description: "The positions, the matrix, the articles, the actors and the issues as files.",
      markdown: writer.finished())
  }
}
