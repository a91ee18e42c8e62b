import BriefingModel
import Render
import Testing

struct SiteTemplatesTests {
  private let settings = SiteSettings(
    title: "Fish & ships", publisher: "Harbor Desk", edition: CalendarDate(iso8601: "2026-03-04"),
    baseURL: "https://fish.example/brief/")

  private func load(_ files: [String: String]) throws -> SiteTemplates {
    let folder = try TemporaryFolder(files)
    return try #require(SiteTemplates.load(from: folder.path).value)
  }

  private func render(
    _ template: String, path: String = "issues/cod", kind: Page.Kind = .issue, title: String = "Cod",
    settings: SiteSettings? = nil
  ) throws -> String {
    let page = Page(
      path: path, kind: kind, title: title, description: "", markdown: "# Cod\n\n[a](b.html)",
      dataScript: "assets/cod.js")
    let frame = SiteFrame(
      settings: settings ?? self.settings, paths: ["issues", "data", "index"], feedPath: "feed.xml",
      searchPath: "search/index.js")
    let files = try load(["page.mustache": "{{{body}}}\n" + template]).render(page, in: frame)
    let html = try #require(files.first)
    #expect(html.path == "\(path).html")
    return String(decoding: html.bytes, as: UTF8.self).split(separator: "\n").dropFirst(2).joined(separator: "\n")
  }

  @Test func aPageIsWrittenAsHTMLAndAsMarkdown() throws {
    let page = Page(path: "issues/cod", kind: .issue, title: "Cod", description: "", markdown: "[a](b.html)\n")
    let files = try load(["page.mustache": "<main>{{{body}}}</main>"]).render(page, in: SiteFrame(settings: settings))
    #expect(
      files == [
        SiteFile(path: "issues/cod.html", text: "<main><p><a href=\"b.html\">a</a></p>\n</main>"),
        SiteFile(path: "issues/cod.md", text: "[a](b.md)\n"),
      ])
  }

  @Test(arguments: [
    ("{{kind}} {{title}} {{siteTitle}}", "issue Cod Fish &amp; ships"), ("{{windowTitle}}", "Cod · Fish &amp; ships"),
    ("{{edition}} {{editionDate}}", "2026-03-04 March 4, 2026"), ("{{root}}style.css", "../style.css"),
    ("{{searchPath}} {{dataScript}}", "search/index.js ../assets/cod.js"),
    ("{{markdownPath}}", "cod.md"), ("{{canonicalURL}}", "https://fish.example/brief/issues/cod.html"),
    ("{{#description}}x{{/description}}{{^description}}none{{/description}}", "none"), ("{{language}}", "en"),
    ("{{#isHome}}home{{/isHome}}{{^isHome}}inner{{/isHome}}", "inner"),
    (
      "{{#navigation}}{{#current}}{{href}} {{current}} {{title}}{{/current}}{{/navigation}}",
      "../issues.html true Issues"
    ),
    ("{{#navigation}}{{title}} {{/navigation}}/{{#reference}} {{href}}{{/reference}}", "Home Issues / ../data.html"),
    ("{{feedPath}} {{openGraphType}}", "../feed.xml article"),
    ("{{#structuredData}}x{{/structuredData}}{{^structuredData}}none{{/structuredData}}", "none"),
  ])
  func everyKeyShowsWhatItSays(template: String, expected: String) throws {
    #expect(try render(template) == expected)
  }

  @Test(arguments: [("issues", "issues.html page"), ("issues.2", "issues.html true")])
  func theListPageItselfIsCurrentAndAFurtherOneBelowIt(path: String, expected: String) throws {
    let template = "{{#navigation}}{{#current}}{{href}} {{current}}{{/current}}{{/navigation}}"
    #expect(try render(template, path: path) == expected)
  }

  @Test(arguments: [
    ("https://fish.example/brief/", "/brief/", "/brief/404.md"), ("https://fish.example", "/", "/404.md"),
    ("https://fish.example/a/b", "/a/b/", "/a/b/404.md"), (nil, "", "404.md"),
  ])
  func thePageForWhatWasNotFoundWorksAtAnyDepth(baseURL: String?, root: String, markdown: String) throws {
    var settings = settings
    settings.baseURL = baseURL
    let shown = try render(
      "{{root}} {{markdownPath}} {{canonicalURL}}", path: "404", kind: .notFound, settings: settings)
    #expect(shown == "\(root) \(markdown) ")
    let page = Page(path: "404", kind: .notFound, title: "", description: "", markdown: "[a](matrix.html)")
    let files = try load(["page.mustache": "{{{body}}}"]).render(page, in: SiteFrame(settings: settings))
    #expect(files.first == SiteFile(path: "404.html", text: "<p><a href=\"\(root)matrix.html\">a</a></p>\n"))
  }

  @Test func theHomePageIsTheBaseURL() throws {
    #expect(try render("{{canonicalURL}}", path: "index", kind: .home) == "https://fish.example/brief/")
  }

  /// swift-mustache 2.1.1 escapes whole `Character`s, so it would leave these marks as they are.
  @Test(arguments: ["\"", "<", "&", ">"])
  func aCombiningAccentDoesNotHideAMarkFromEscaping(mark: String) throws {
    let shown = try render("{{title}}", title: "\(mark)\u{301}x")
    #expect(!shown.unicodeScalars.dropFirst().contains { mark.unicodeScalars.contains($0) })
    #expect(shown.unicodeScalars.first == "&")
    #expect(shown.unicodeScalars.contains(";"))
  }

  @Test func escapingHoldsInPartialsToo() throws {
    let page = Page(path: "a", kind: .issue, title: "<b>", description: "", markdown: "")
    let files = try load(["page.mustache": "{{{body}}}{{>t}}", "partials/t.mustache": "{{title}}"])
      .render(page, in: SiteFrame(settings: settings))
    #expect(files.first?.bytes == Array("&lt;b&gt;".utf8))
  }

  @Test func manyTasksAtOnceWriteWhatOneWrites() async throws {
    let files = [
      "page.mustache": "{{title}}{{#navigation}}{{href}}{{/navigation}}\n  {{>part}}",
      "partials/part.mustache": "{{#description}}{{description}}{{/description}}\n{{{body}}}\n{{markdownPath}}",
    ]
    let (kinds, folders): ([Page.Kind], _) = ([.issue, .actor, .briefing], ["issues", "actors/deep"])
    let pages = (0..<600).map { number in
      Page(
        path: "\(folders[number % 2])/\(number)", kind: kinds[number % 3], title: "Cod \(number)",
        description: number % 5 == 0 ? "" : "About \(number)", markdown: "# Cod \(number)\n")
    }
    let frame = SiteFrame(settings: settings, paths: ["index", "issues"])
    let one = try load(files)
    let expected = pages.map { one.render($0, in: frame) }
    let shared = try load(files)
    let written = await withTaskGroup(of: (Int, [SiteFile]).self) { group in
      for (number, page) in pages.enumerated() { group.addTask { (number, shared.render(page, in: frame)) } }
      return await group.reduce(into: [Int: [SiteFile]]()) { $0[$1.0] = $1.1 }
    }
    #expect(pages.indices.map { written[$0] } == expected)
  }

  @Test func aKindMayHaveATemplateOfItsOwn() throws {
    let templates = try load(["page.mustache": "page {{{body}}}", "notFound.mustache": "other {{{body}}}"])
    let page = Page(path: "404", kind: .notFound, title: "", description: "", markdown: "x")
    #expect(templates.render(page, in: SiteFrame(settings: settings)).first?.bytes.starts(with: "other".utf8) == true)
  }
}
