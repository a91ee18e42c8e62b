import BriefingModel
import Render
import Testing

struct FingerprintedAssetsTests {
  private func load(_ files: [String: String]) throws -> Outcome<SiteTemplates> {
    let folder = try TemporaryFolder(files)
    return SiteTemplates.load(from: folder.path)
  }

  private func page(of templates: SiteTemplates) throws -> String {
    let page = Page(path: "cod", kind: .issue, title: "Cod", description: "", markdown: "")
    let file = try #require(templates.render(page, in: SiteFrame(settings: SiteSettings(title: "Fish"))).first)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func anAssetKeepsItsBytesUnderANameMadeFromThem() throws {
    let templates = try #require(try load(["page.mustache": "{{{body}}}", "assets/a/x.svg": "<svg/>"]).value)
    let fingerprint = Fingerprint.digits(of: "<svg/>".utf8)
    #expect(templates.assetFiles() == [SiteFile(path: "assets/a/x.\(fingerprint).svg", text: "<svg/>")])
  }

  @Test func aChangeOfTheContentsIsAChangeOfTheName() throws {
    let names = try ["a", "b"].map { contents in
      let files = ["page.mustache": "{{{body}}}", "assets/site.css": contents]
      let asset = try load(files).value?.assetFiles().first
      return try #require(asset).path
    }
    #expect(names[0] != names[1])
  }

  @Test func templatesNameAssetsWithoutTheirFingerprint() throws {
    let template = "{{{body}}}<a href=\"{{root}}assets/x.svg\">my-assets/x.svg</a>{{>more}}"
    let files = [
      "page.mustache": template, "partials/more.mustache": "<i>assets/x.svg</i>", "assets/x.svg": "<svg/>",
    ]
    let path = Fingerprint.path("assets/x.svg", of: "<svg/>".utf8)
    let templates = try load(files).value
    let html = try page(of: try #require(templates))
    #expect(html == "<a href=\"\(path)\">my-assets/x.svg</a><i>\(path)</i>")
  }

  @Test func stylesheetsNameOtherAssetsSo() throws {
    let files = [
      "page.mustache": "{{{body}}}", "assets/site.css": "a { background: url('img/x.svg') }",
      "assets/img/x.svg": "<svg/>",
    ]
    let sheet = try #require(try load(files).value?.assetFiles().first { $0.path.hasSuffix(".css") })
    let path = Fingerprint.path("img/x.svg", of: "<svg/>".utf8)
    let expected = "a { background: url(\"\(path)\") }"
    #expect(sheet == SiteFile(path: Fingerprint.path("assets/site.css", of: expected.utf8), text: expected))
  }

  @Test func aNameWithoutAnAssetIsAnErrorAtItsPlace() throws {
    let folder = try TemporaryFolder([
      "page.mustache": "{{{body}}}\n <img src=\"{{root}}assets/no.svg\">",
      "assets/site.css": "a { background: url(no.png) }",
    ])
    let problems = SiteTemplates.load(from: folder.path).diagnostics
    #expect(problems.map(\.identifier) == ["asset-missing", "asset-missing"])
    #expect(
      problems.map(\.location) == [
        SourceLocation(path: "\(folder.path)/assets/site.css"),
        SourceLocation(path: "\(folder.path)/page.mustache", line: 2, column: 20),
      ])
  }
}
