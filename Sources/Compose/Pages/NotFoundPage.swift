import BriefingModel

/// What a reader sees at an address that does not exist.
struct NotFoundPage {
  let site: SiteIndex

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "This page does not exist")
    writer.paragraph("The address may be mistyped, or the page may have been in an earlier edition.")
    // A server shows this page at any depth, where only a full address leads back.
    let root = site.settings.baseURL ?? ""
    let pages: [(String, Markdown)] = [
      ("index", "The bottom line and the matrix"), ("issues", "All issues"), ("actors", "All actors"),
      ("briefings", "All articles"),
    ]
    writer.list(pages.map { .external($0.1, to: "\(root)\($0.0).html") })
    return Page(
      path: "404", kind: .notFound, title: "This page does not exist",
      description: "There is no page at this address.", markdown: writer.finished())
  }
}
