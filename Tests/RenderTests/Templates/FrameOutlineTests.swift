import BriefingModel
import Mustache
import Testing

@testable import Render

/// Pages put together from outlines are what swift-mustache writes for each page.
struct FrameOutlineTests {
  private static let template = """
    <title>{{windowTitle}}</title>{{#description}}<p title="{{description}}">{{/description}}
    {{^description}}none{{/description}} {{#canonicalURL}}{{canonicalURL}}{{/canonicalURL}}
      {{>part}}
    {{#navigation}}{{title}}{{#current}}*{{/current}} {{/navigation}}{{{structuredData}}}
    """
  private static let part = "{{title}}\n{{title}}{{{body}}}\nlast\n{{{body}}}{{markdownPath}}"

  private func context(
    path: String = "issues/cod", kind: Page.Kind = .issue, title: String, description: String = "", body: String
  ) -> PageContext {
    let page = Page(path: path, kind: kind, title: title, description: description, markdown: "", structuredData: "")
    let frame = SiteFrame(settings: SiteSettings(title: "Fish"), paths: ["index", "issues"])
    return PageContext(
      page: page, frame: frame, address: PageAddress(page: page, baseURL: nil), body: Array(body.utf8))
  }

  @Test(arguments: [
    ("Cod", "A fish.", "<p>x</p>\n"), ("", "", ""), ("Cod\n", "A\n\n", "no line end"), ("\r", "\r\n", "\r\n"),
    ("\u{301}Cod", "\u{301}", "\n"), ("body", "{{title}}", "{{{body}}}"), ("\0title\0", "\0", "a\n\n"),
  ])
  func aFilledOutlineIsTheRenderedFrame(title: String, description: String, body: String) throws {
    let template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + Self.template)
    let library = MustacheLibrary(
      templates: ["part": try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + Self.part)])
    let context = context(title: title, description: description, body: body)
    let outline = FrameOutlines().outline(for: context) { template.render($0, library: library) }
    #expect(
      String(decoding: outline.filled(with: context.ownTexts), as: UTF8.self)
        == template.render(context, library: library))
  }

  @Test func pagesOfOneKindAndFolderShareAnOutline() {
    let outlines = FrameOutlines()
    var rendered = 0
    for number in 0..<5 {
      _ = outlines.outline(for: context(path: "issues/\(number)", title: "Cod \(number)", body: "\(number)\n")) { _ in
        rendered += 1
        return ""
      }
    }
    #expect(rendered == 1)
  }

  @Test(arguments: [
    ("issues", Page.Kind.issue, "Cod", "x"), ("issues/cod", .home, "Cod", "x"), ("issues/cod", .issue, "", "x"),
    ("issues/cod", .issue, "Cod", ""), ("a/cod", .issue, "Cod", "x"),
  ])
  func pagesWithAnotherFrameHaveAnotherOutline(path: String, kind: Page.Kind, title: String, description: String) {
    let outlines = FrameOutlines()
    var rendered = 0
    let first = context(title: "Cod", description: "x", body: "b")
    for context in [first, context(path: path, kind: kind, title: title, description: description, body: "b")] {
      _ = outlines.outline(for: context) { _ in
        rendered += 1
        return ""
      }
    }
    #expect(rendered == 2)
  }
}
