import BriefingModel
import Foundation
import Testing

@testable import SiteBuild

struct HostFilesTests {
  private let pages = [
    Page(path: "index", kind: .home, title: "", description: "", markdown: ""),
    Page(path: "issues/catch-quotas", kind: .issue, title: "", description: "", markdown: ""),
    Page(path: "404", kind: .notFound, title: "", description: "", markdown: ""),
  ].map(PageSummary.init)

  @Test func hasNoSitemapWhileTheAddressIsNotKnown() {
    let files = HostFiles.all(pages: pages, settings: SiteSettings(title: "T"))
    #expect(files.map(\.path) == [".nojekyll", "_headers", "robots.txt", "llms.txt"])
    #expect(text(of: "robots.txt", in: files) == "User-agent: *\nAllow: /\n")
  }

  @Test func listsThePagesByTheirAddresses() {
    let settings = SiteSettings(
      title: "T", edition: CalendarDate(year: 2021, month: 3, day: 4), baseURL: "https://cod.example/a&b/")
    let files = HostFiles.all(pages: pages, settings: settings)
    #expect(
      text(of: "sitemap.xml", in: files) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://cod.example/a&amp;b/</loc><lastmod>2021-03-04</lastmod></url>
          <url><loc>https://cod.example/a&amp;b/issues/catch-quotas.html</loc><lastmod>2021-03-04</lastmod></url>
        </urlset>

        """)
    #expect(text(of: "robots.txt", in: files)?.hasSuffix("Sitemap: https://cod.example/a&b/sitemap.xml\n") == true)
  }

  @Test(arguments: [(200, 200, false), (201, 201, true), (2000, 201, true)])
  func keepsTheListForLanguageModelsShort(_ count: Int, _ lines: Int, _ isCut: Bool) throws {
    let pages = (1...count).map {
      PageSummary(path: "briefings/\($0)", kind: .briefing, title: "Article \($0)", description: "")
    }
    let files = HostFiles.all(pages: pages, settings: SiteSettings(title: "T"))
    let list = try #require(text(of: "llms.txt", in: files))
    #expect(list.split(separator: "\n").count { $0.hasPrefix("- ") } == lines)
    #expect(list.contains("- and \(count - 200) more; [the data](data.md) name them all\n") == isCut)
  }

  @Test func listsThePagesInMarkdownForLanguageModels() {
    let pages = [
      Page(path: "index", kind: .home, title: "T", description: "All of\nit.", markdown: ""),
      Page(path: "issues/x", kind: .issue, title: "A [b](c) <d>", description: "", markdown: ""),
      Page(path: "404", kind: .notFound, title: "Gone", description: "", markdown: ""),
    ].map(PageSummary.init)
    let files = HostFiles.all(pages: pages, settings: SiteSettings(title: "T", baseURL: "https://cod.example/"))
    #expect(
      text(of: "llms.txt", in: files) == """
        # T

        > All of it.

        Every statement is a sentence of an article, or is computed from such sentences; each is linked to it.

        ## Overview

        - [T](https://cod.example/index.md): All of it.

        ## Issues

        - [A \\[b\\](c) &lt;d>](https://cod.example/issues/x.md)

        """)
  }

  /// What the guide gives for nginx is what the published file says to other hosts.
  @Test func theExampleForNginxSendsTheSameHeaders() throws {
    let example = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../examples/hosting/nginx.conf"),
      encoding: .utf8)
    let files = HostFiles.all(pages: pages, settings: SiteSettings(title: "T"))
    let headers = try #require(text(of: "_headers", in: files)).split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(headers.count == 3)
    for header in headers {
      let parts = header.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
      #expect(example.contains("add_header \(parts[0]) \"\(parts[1])\" always;"), "\(header)")
    }
  }

  private func text(of path: String, in files: [SiteFile]) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
