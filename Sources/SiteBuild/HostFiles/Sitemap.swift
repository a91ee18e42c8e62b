import BriefingModel
import Compose

/// `sitemap.xml`: the absolute addresses of all pages.
struct Sitemap {
  static let path = "sitemap.xml"

  private let baseURL: String
  private let edition: CalendarDate?
  private let paths: [String]

  /// Nil while it is not known where the site will stand.
  init?(pages: [PageSummary], settings: SiteSettings) {
    guard let baseURL = settings.baseURL else { return nil }
    self.baseURL = baseURL
    edition = settings.edition
    paths = pages.filter { $0.kind != .notFound }.map { $0.kind == .home ? "" : $0.path + ".html" }.sorted()
  }

  var file: SiteFile {
    let lastModified = edition.map { "<lastmod>\($0)</lastmod>" } ?? ""
    let urls = paths.map { "  <url><loc>\(XMLText.escape(baseURL + $0))</loc>\(lastModified)</url>\n" }.joined()
    return SiteFile(
      path: Self.path,
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(urls)</urlset>

        """)
  }
}
