import BriefingModel
import Render
import Testing

/// The templates of this repository, as they are.
struct ShippedTemplatesTests {
  private func page(path: String, markdown: String) throws -> String {
    let outcome = SiteTemplates.load(from: ShippedTemplates.folder)
    #expect(outcome.diagnostics == [])
    let templates = try #require(outcome.value)
    let page = Page(
      path: path, kind: .issue, title: "Cod \"<quota>\"", description: "A & b", markdown: markdown,
      structuredData: "{\"name\":\"</script>\"}")
    let settings = SiteSettings(
      title: "Fish", publisher: "Harbor Desk", edition: CalendarDate(iso8601: "2026-03-04"),
      baseURL: "https://fish.example/")
    let frame = SiteFrame(settings: settings, paths: ["issues", "method", "data"], feedPath: "feed.xml")
    let file = try #require(templates.render(page, in: frame).first)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func everythingThatAPageNeedsIsThere() throws {
    let html = try page(path: "issues/cod", markdown: "# Cod\n\nText.")
    for part in [
      "<html lang=\"en\">", "<title>Cod &quot;&lt;quota&gt;&quot; · Fish</title>",
      "<meta name=\"description\" content=\"A &amp; b\">", "<a class=\"skip\" href=\"#content\">",
      "<main id=\"content\"",
      "<nav aria-label=", "aria-current=\"true\">Issues</a>", "href=\"../assets/site.css\"",
      "<link rel=\"canonical\" href=\"https://fish.example/issues/cod.html\">",
      "<time datetime=\"2026-03-04\">March 4, 2026</time>",
      "Published by Harbor Desk", "href=\"../method.html\"", "href=\"../data.html\"", "<a href=\"cod.md\">",
      "default-src 'none'; style-src 'self'",
      "<link rel=\"alternate\" href=\"../feed.xml\" type=\"application/atom+xml\"",
      "<meta property=\"og:type\" content=\"article\">",
      "<script type=\"application/ld+json\">{\"name\":\"\\u003C/script\\u003E\"}</script>",
    ] { #expect(html.contains(part)) }
    #expect(!html.contains("{{"))
  }

  @Test func nothingIsInlineAndNothingIsLoadedFromElsewhere() throws {
    let html = try page(path: "cod", markdown: "# Cod\n\n[a](https://other.example)")
    #expect(!html.contains("style="))
    #expect(!html.contains("<style"))
    #expect(html.matches(of: #/<script(?! type="application\/ld\+json")(?! defer src="assets\/)/#).isEmpty)
    #expect(html.matches(of: #/ on[a-z]+=/#).isEmpty)
    let loaded = html.matches(of: #/<link rel="(?:icon|stylesheet)" href="([^"]*)"/#).map { String($0.output.1) }
    #expect(loaded == ["assets/favicon.svg", "assets/site.css"])
  }

  @Test func theDocumentedKeysAreTheKeys() throws {
    let folder = try TemporaryFolder(["page.mustache": "{{{body}}}{{unknown}}"])
    let message = try #require(SiteTemplates.load(from: folder.path).diagnostics.first?.message)
    let known = try #require(message.split(separator: "known keys are ").last).split(separator: ", ").map(String.init)
    let table = try ShippedTemplates.text("README.md").split(separator: "| key |")[1].split(separator: "\n\n")[0]
    let documented = table.split(separator: "\n").dropFirst(2).flatMap { row in
      row.split(separator: "|")[0].matches(of: #/`([A-Za-z]+)`/#).map { String($0.output.1) }
    }
    #expect(documented.sorted() == known)
  }
}
