import BriefingModel
import Testing

@testable import Render

/// The fingerprint changes with all that pages depend on, and with nothing else.
struct SiteFingerprintTests {
  private static let files = [
    "page.mustache": "{{root}}assets/a.css {{{body}}}{{>part}}", "partials/part.mustache": "part", "assets/a.css": "a",
  ]

  private func fingerprint(
    _ files: [String: String] = files, _ change: (inout SiteFrame) -> Void = { _ in }
  ) throws -> UInt64 {
    let folder = try TemporaryFolder(files)
    var frame = SiteFrame(
      settings: SiteSettings(title: "Fish"), paths: ["index", "issues"], feedPath: "feed.xml", searchPath: "find.js")
    change(&frame)
    return try #require(SiteTemplates.load(from: folder.path).value).fingerprint(in: frame)
  }

  @Test func itIsTheSameForTheSame() throws {
    #expect(try fingerprint() == fingerprint())
  }

  @Test func aPageThatNoNavigationShowsChangesNothing() throws {
    #expect(try fingerprint() == fingerprint { $0.paths.insert("briefings/one") })
  }

  @Test(
    arguments: [
      { $0.settings.title = "Ships" }, { $0.settings.subtitle = "x" }, { $0.settings.publisher = "x" },
      { $0.settings.language = "fr" }, { $0.settings.baseURL = "https://fish.example/" },
      { $0.settings.edition = CalendarDate(iso8601: "2026-03-04") }, { $0.feedPath = nil }, { $0.searchPath = "x.js" },
      { $0.paths.insert("timeline") },
    ] as [@Sendable (inout SiteFrame) -> Void])
  func whatTheFrameShowsChangesIt(change: @Sendable (inout SiteFrame) -> Void) throws {
    #expect(try fingerprint() != fingerprint(Self.files, change))
  }

  @Test(arguments: [
    ("page.mustache", "{{root}}assets/a.css {{{body}}}{{>part}}."), ("partials/part.mustache", "other"),
    ("assets/a.css", "b"), ("issue.mustache", "{{{body}}}"),
  ])
  func aTemplateOrAnAssetInItChangesIt(name: String, text: String) throws {
    #expect(try fingerprint() != fingerprint(Self.files.merging([name: text]) { $1 }))
  }

  /// When this fails, pages come out otherwise than before: raise `SiteTemplates.revision`, or what is kept of former
  /// runs is taken for what this program writes. Then record the new digits.
  @Test func whatIsWrittenBelongsToTheRevision() {
    let markdown = """
      # Cod & *ling* {#cod}

      Text “quoted” **✓ supports** [a](b.html#c "T") <https://fish.example/> `x`\\
      y.[^1] ![d](e.svg)

      > **A *marked* sentence.** {#s}

      By whom.

      - ✗ opposes: x
        - deeper

      3. three

      Table: Caption {#t}

      | a | b | c | d | e |
      | - | :-: | -: | - | - |
      | f | ✓ supports | ○ no proposal | – none found | 1 |

      ```details More
      folded
      ```

      ~~~swift
      let a = "b"
      ~~~

      ## ✓ Supports

      one

      ## ✗ Opposes

      two

      ---

      [^1]: Note.
      """
    let digits = Fingerprint.digits(of: (html(markdown, linkPrefix: "../") + "\0").utf8)
    #expect("\(SiteTemplates.revision) \(digits)" == "1 99c06ecae1")
  }
}
