import BriefingModel
import Ingest
import Testing

struct SettingsTests {
  private func load(_ site: String, epoch: String? = nil) throws -> (settings: SiteSettings?, lines: [String]) {
    try withFolder(Seeds.with("site.yml", site)) { folder in
      let outcome = SeedsFolder(path: folder.path, sourceDateEpoch: epoch).load()
      return (outcome.value?.settings, printed(outcome.diagnostics, in: folder))
    }
  }

  @Test func readsEveryKey() throws {
    let (settings, lines) = try load(
      """
      title: "Herring: who wants what"
      subtitle: >
        One sentence
        on two lines
      publisher: The Pier
      edition: 2026-03-01
      language: en-GB
      base-url: https://pier.example/herring
      limits:
        article-bytes: 1_000_000
      """)
    #expect(lines == [])
    #expect(
      settings
        == SiteSettings(
          title: "Herring: who wants what", subtitle: "One sentence on two lines", publisher: "The Pier",
          edition: CalendarDate(year: 2026, month: 3, day: 1), language: "en-GB",
          baseURL: "https://pier.example/herring/", limits: .init(articleBytes: 1_000_000)))
  }

  @Test func readsWindowsLinesAndAByteOrderMark() throws {
    let (settings, lines) = try load("\u{FEFF}title: A\r\nsubtitle: B\r\n")
    #expect(lines == [])
    #expect(settings?.title == "A")
    #expect(settings?.subtitle == "B")
  }

  @Test func countsLinesAndColumnsWithWindowsLinesAndAByteOrderMark() throws {
    let (_, lines) = try load("\u{FEFF}title: A\r\nlanguage: é!\r\n")
    #expect(
      lines == ["site.yml:2:11: error: `language` must be a language tag such as en or en-GB, not “é!” [bad-language]"])
  }

  @Test func takesAKeyWithoutAValueForAbsent() throws {
    let (settings, lines) = try load("title: A\nsubtitle:\npublisher: ~\nedition: null\n")
    #expect(lines == [])
    #expect(settings == SiteSettings(title: "A"))
  }

  static let broken: [(site: String, line: String)] = [
    ("", "site.yml: error: `site.yml` needs `title` [missing-key]"),
    ("# only a comment\n", "site.yml: error: `site.yml` needs `title` [missing-key]"),
    ("title:\n", "site.yml:1:1: error: `site.yml` needs `title` [missing-key]"),
    ("title: \"\"", "site.yml:1:8: error: `title` is empty; write something or remove it [empty-value]"),
    ("title: [a]", "site.yml:1:8: error: `title` must be text, not a list [wrong-type]"),
    (
      "title: \"a\\0b\"",
      "site.yml:1:8: error: `title` holds the control character U+0000; remove it [control-character]"
    ),
    (
      "- title",
      "site.yml:1:1: error: `site.yml` must be a mapping with the keys `title`, `subtitle`, `publisher`, `edition`, "
        + "`language`, `base-url` and `limits`, not a list [wrong-type]"
    ),
    (
      "title: A\nlimits: 3",
      "site.yml:2:9: error: `limits` must be a mapping with the keys `article-bytes`, not text "
        + "[wrong-type]"
    ),
    (
      "title: A\nlimits: {bytes: 3}",
      "site.yml:2:10: error: `bytes` is not a key of `limits`; the keys are `article-bytes` [unknown-key]"
    ),
    (
      "title: A\nlimits: {article-bytes: 0}",
      "site.yml:2:25: error: `article-bytes` must be a whole number above 0, not “0” [bad-number]"
    ),
    (
      "title: A\nedition: 2026-02-30",
      "site.yml:2:10: error: `edition` must be a day that exists, written as YYYY-MM-DD, not “2026-02-30” [bad-date]"
    ),
    (
      "title: A\nbase-url: ftp://pier.example",
      "site.yml:2:11: error: `base-url` must be an address that begins with https:// or http:// and has neither ? "
        + "nor #, not “ftp://pier.example” [bad-url]"
    ),
  ]

  @Test(arguments: broken)
  func refuses(_ example: (site: String, line: String)) throws {
    let (settings, lines) = try load(example.site)
    #expect(settings == nil)
    #expect(lines == [example.line])
  }

  @Test func datesTheEditionFromTheEnvironmentOnlyWhereTheFileDoesNot() throws {
    #expect(try load("title: A", epoch: "86400").settings?.edition?.description == "1970-01-02")
    #expect(try load("title: A\nedition: 2026-03-01", epoch: "86400").settings?.edition?.description == "2026-03-01")
    #expect(try load("title: A").settings?.edition == nil)
  }

  @Test(arguments: ["", "yesterday", "-1", "+5", "1.5", "253402300800", "99999999999999999999"])
  func refusesASourceDateThatIsNoNumberOfSeconds(_ epoch: String) throws {
    let (settings, lines) = try load("title: A", epoch: epoch)
    #expect(settings == nil)
    #expect(
      lines == [
        "error: SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “\(epoch)” [bad-source-date-epoch]"
      ])
  }
}
