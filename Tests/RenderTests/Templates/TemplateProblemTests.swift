import BriefingModel
import Foundation
import Render
import Testing

/// One broken folder for each problem.
struct TemplateProblemTests {
  @Test(arguments: [
    ("<p>{{{body}}}</p>\n{{titel}}", "page.mustache", 2, 1, "template-key"),
    ("{{{body}}} {{#navigation}}{{url}}{{/navigation}}", "page.mustache", 1, 27, "template-key"),
    ("{{{body}}} {{#navigation}}{{/navigation}}{{href}}", "page.mustache", 1, 42, "template-key"),
    ("{{{body}}}{{^navigation}}{{href}}{{/navigation}}", "page.mustache", 1, 26, "template-key"),
    ("{{{body}}}{{title.length}}", "page.mustache", 1, 11, "template-key"),
    ("{{{body}}}{{uppercased(title)}}", "page.mustache", 1, 11, "template-key"),
    ("{{{body}}}\n é {{>foot}}", "page.mustache", 2, 4, "template-partial"),
    ("{{{body}}}{{{title}}}", "page.mustache", 1, 11, "template-escaping"),
    ("{{{body}}}{{&title}}", "page.mustache", 1, 11, "template-escaping"),
    ("{{body}}", "page.mustache", 1, 1, "template-escaping"),
    ("{{{body}}}{{structuredData}}", "page.mustache", 1, 11, "template-escaping"),
    ("{{{body}}}{{$a}}{{/a}}", "page.mustache", 1, 11, "template-tag"),
    ("{{{body}}}{{=<% %>=}}", "page.mustache", 1, 11, "template-tag"),
    ("{{{body}}}\n{{% CONTENT_TYPE:TEXT}}", "page.mustache", 2, 1, "template-tag"),
  ])
  func aTagThatMeansNothingIsAnErrorAtItsPlace(
    template: String, file: String, line: Int, column: Int, identifier: String
  ) throws {
    let folder = try TemporaryFolder([file: template])
    let outcome = SiteTemplates.load(from: folder.path)
    let expected = SourceLocation(path: "\(folder.path)/\(file)", line: line, column: column)
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.contains { $0.identifier == identifier && $0.location == expected })
  }

  @Test(arguments: [
    ("{{{body}}}\n{{#title}}x", 2, 12), ("{{{body}}}\n\n{{#title}}x{{/titel}}", 3, 15), ("{{{body}}}\n{{title", 2, 8),
    ("{{{body}}}{{ti tle}}", 1, 16),
  ])
  func aTemplateThatDoesNotParseIsAnErrorAtItsPlace(template: String, line: Int, column: Int) throws {
    let folder = try TemporaryFolder(["page.mustache": template])
    let outcome = SiteTemplates.load(from: folder.path)
    let problem = try #require(outcome.diagnostics.first)
    #expect(outcome.value == nil)
    #expect(problem.identifier == "template-syntax")
    #expect(problem.location?.line == line)
    #expect(problem.location?.column == column)
  }

  @Test(arguments: [
    (["page.mustache": "no text"], "template-body"),
    (["page.mustache": "{{{body}}}{{>twice}}", "partials/twice.mustache": "{{{body}}}"], "template-body"),
    (["header.mustache": "{{{body}}}"], "template-missing"),
    (
      ["page.mustache": "{{{body}}}{{>a}}", "partials/a.mustache": "{{>b}}", "partials/b.mustache": "{{>a}}"],
      "template-partial-cycle"
    ),
    (["page.mustache": "{{{body}}}{{>a}}", "partials/a.mustache": "{{wrong}}"], "template-key"),
    (["page.mustache": "{{{body}}}", "home.mustache": "{{{body}}}{{wrong}}"], "template-key"),
    (["page.mustache": "{{{body}}}", "assets/a.css": "", "assets/A.css": ""], "asset-collision"),
    (["page.mustache": "{{{body}}}", "assets/a b.css": ""], "asset-name"),
  ])
  func aFolderThatCannotBeUsedIsRefused(files: [String: String], identifier: String) throws {
    let folder = try TemporaryFolder(files)
    let outcome = SiteTemplates.load(from: folder.path)
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.identifier) == [identifier])
  }

  @Test(arguments: ["unused.mustache", "partials/unused.mustache", "site.css"])
  func aFileThatNobodyUsesIsAWarning(name: String) throws {
    let folder = try TemporaryFolder([
      "page.mustache": "{{{body}}}", name: "{{{body}}}", "README.md": "", ".hidden": "",
    ])
    let outcome = SiteTemplates.load(from: folder.path)
    #expect(outcome.value != nil)
    #expect(outcome.diagnostics.map(\.identifier) == ["template-unused"])
    #expect(outcome.diagnostics.first?.location?.path == "\(folder.path)/\(name)")
  }

  @Test func aFolderThatDoesNotExistIsNamed() {
    let outcome = SiteTemplates.load(from: "/nowhere/templates")
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.first?.description.hasPrefix("/nowhere/templates: error: ") == true)
  }

  @Test func aTemplateThatIsNotUTF8IsNamed() throws {
    let folder = try TemporaryFolder([:])
    try folder.write(Data([0x7B, 0xE9]), to: "page.mustache")
    #expect(SiteTemplates.load(from: folder.path).diagnostics.contains { $0.identifier == "template-encoding" })
  }

  @Test func allProblemsAreToldAtOnceInOrder() throws {
    let folder = try TemporaryFolder([
      "page.mustache": "{{a}}\n{{b}}{{{body}}}\n{{>c}}", "home.mustache": "{{d}}{{{body}}}",
    ])
    let places = SiteTemplates.load(from: folder.path).diagnostics.map {
      "\($0)".split(separator: " ")[0].split(separator: "/").last
    }
    #expect(places == ["home.mustache:1:1:", "page.mustache:1:1:", "page.mustache:2:1:", "page.mustache:3:1:"])
  }
}
