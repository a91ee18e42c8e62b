import BriefingModel
import Foundation
import Ingest
import Testing

struct ArticleFilesTests {
  private func load(
    _ files: [String: String], bytes: [String: [UInt8]] = [:], paths: [String] = [""], limit: Int = 1000
  ) throws -> (articles: [Article]?, lines: [String]) {
    try withFolder(files) { folder in
      for (name, content) in bytes { try folder.write(content, to: name) }
      let outcome = ArticleFiles(paths: paths.map { $0.isEmpty ? folder.path : folder($0) }, byteLimit: limit).load()
      return (outcome.value, printed(outcome.diagnostics, in: folder))
    }
  }

  @Test func ordersArticlesByTheScalarsOfTheirIDs() throws {
    let (articles, lines) = try load(["b.txt": "x", "a.10.md": "x", "Z.html": "x", "é.txt": "x", "a.2.TXT": "x"])
    #expect(lines == [])
    #expect(articles?.map(\.id) == ["Z", "a.10", "a.2", "b", "é"])
  }

  @Test func leavesTextAsItLies() throws {
    let bytes = Array("\u{FEFF}A\r\nB\u{A0}C \n".utf8)
    let (articles, _) = try load([:], bytes: ["a.txt": bytes])
    #expect(articles?.first?.text.bytes == bytes)
  }

  @Test func readsWhatIsKnownOfAnArticle() throws {
    let (articles, lines) = try load([
      "a.txt": "x",
      "a.yml": """
      title: Herring at bay
      outlet: The Pier
      author: A. Writer
      date: 2026-02-03
      url: https://pier.example/herring
      language: en-GB
      publish: full
      """,
      "b.txt": "x",
      "b.yml": "title:\n",
    ])
    #expect(lines == [])
    #expect(
      articles?.map(\.metadata) == [
        ArticleMetadata(
          title: "Herring at bay", outlet: "The Pier", author: "A. Writer",
          date: CalendarDate(year: 2026, month: 2, day: 3), url: "https://pier.example/herring", language: "en-GB",
          publish: .full),
        ArticleMetadata(),
      ])
  }

  @Test func ignoresHiddenFiles() throws {
    let (articles, lines) = try load(["a.txt": "x", ".b.txt": "", ".c.yml": ":"])
    #expect(lines == [])
    #expect(articles?.map(\.id) == ["a"])
  }

  static let broken: [(files: [String: String], lines: [String])] = [
    (["bad.txt": ""], ["bad.txt: error: the file is empty; give it a text or remove it [empty-article]"]),
    (
      ["bad.txt": " \n\u{A0}\t"],
      ["bad.txt: error: the file holds only white space; give it a text or remove it [empty-article]"]
    ),
    (
      ["bad.html": "<p><b> </b><script>x</script>&nbsp;"],
      ["bad.html: error: the file holds no text outside its markup; give it some or remove it [empty-article]"]
    ),
    (["bad.txt/": ""], ["bad.txt: error: this is a folder, not a file [unreadable-file]"]),
    (
      ["bad.md": "---\ntitle: x\n---\nText"],
      ["bad.md:1: error: front matter is not read from an article; move it to bad.yml [front-matter]"]
    ),
    (
      ["bad.txt": "x", "bad.yml": "titel: y"],
      [
        "bad.yml:1:1: error: `titel` is not a key of `bad.yml`; the keys are `title`, `outlet`, `author`, `date`, "
          + "`url`, `language`, `publish` and `review` [unknown-key]"
      ]
    ),
    (
      ["bad.txt": "", "bad.yml": "date: today\nurl: javascript:x\npublish: all"],
      [
        "bad.txt: error: the file is empty; give it a text or remove it [empty-article]",
        "bad.yml:1:7: error: `date` must be a day that exists, written as YYYY-MM-DD, not “today” [bad-date]",
        "bad.yml:2:6: error: `url` must be an address that begins with https:// or http://, not “javascript:x” "
          + "[bad-url]",
        "bad.yml:3:10: error: `publish` must be `excerpts` or `full`, not “all” [unknown-value]",
      ]
    ),
    (
      ["bad.yml": "title: x"],
      [
        "bad.yml: warning: there is no article bad.txt, bad.md or bad.html that this describes [yml-without-article]"
      ]
    ),
    (
      ["bad.yml": "title: x\nreview:\n  - confirm: y"],
      [
        "bad.yml:3:3: error: there is no article bad.txt, bad.md or bad.html that this reviews "
          + "[review-without-article]"
      ]
    ),
    (
      ["good.md": "x"],
      ["good.txt: error: good.md is also the article “good”; keep one of the two [duplicate-article]"]
    ),
    (
      ["Good.txt": "x"],
      [
        "good.txt: error: its pages and those of Good.txt would both be named “good”; rename one "
          + "[article-collision]"
      ]
    ),
    (
      ["notes.docx": "x"],
      [
        "notes.docx: warning: this is not read; an article ends in .txt, .md or .html, and what is known of it in .yml "
          + "[unknown-file]"
      ]
    ),
    (
      ["bad.txt": String(repeating: "x", count: 1001)],
      [
        "bad.txt: error: the file has 1001 bytes, more than the limit of 1000 (`limits: article-bytes` in site.yml) "
          + "[file-too-large]"
      ]
    ),
  ]

  @Test(arguments: broken)
  func goesOnWithoutABadArticle(_ example: (files: [String: String], lines: [String])) throws {
    let (articles, lines) = try load(example.files.merging(["good.txt": "Herring."]) { $1 })
    #expect(articles?.count == 1)
    #expect(lines == example.lines)
  }

  static let bytes: [(bytes: [UInt8], line: String)] = [
    (
      Array("first\nit\u{2019}s ".utf8) + [0x93, 0x61, 0x94],
      "bad.txt:2:6: error: the file is not UTF-8 but seems to be Windows-1252; save it as UTF-8 "
        + "(iconv -f WINDOWS-1252 -t UTF-8) [not-utf-8]"
    ),
    (
      Array("caf".utf8) + [0xE9],
      "bad.txt:1:4: error: the file is not UTF-8 but seems to be Latin-1 (ISO 8859-1); save it as UTF-8 "
        + "(iconv -f ISO-8859-1 -t UTF-8) [not-utf-8]"
    ),
    (
      [0xFF, 0xFE, 0x61, 0x00],
      "bad.txt: error: the file is not UTF-8 but seems to be UTF-16 (little-endian); save it as UTF-8 "
        + "(iconv -f UTF-16LE -t UTF-8) [not-utf-8]"
    ),
    (
      [0xFE, 0xFF, 0x00, 0x61],
      "bad.txt: error: the file is not UTF-8 but seems to be UTF-16 (big-endian); save it as UTF-8 "
        + "(iconv -f UTF-16BE -t UTF-8) [not-utf-8]"
    ),
    (
      "herring".utf8.flatMap { [$0, 0] },
      "bad.txt: error: the file is not UTF-8 but seems to be UTF-16 (little-endian); save it as UTF-8 "
        + "(iconv -f UTF-16LE -t UTF-8) [not-utf-8]"
    ),
    (
      "herring".utf8.flatMap { [0, $0] },
      "bad.txt: error: the file is not UTF-8 but seems to be UTF-16 (big-endian); save it as UTF-8 "
        + "(iconv -f UTF-16BE -t UTF-8) [not-utf-8]"
    ),
    (
      Array("herring".utf8) + [0, 1, 2],
      "bad.txt: error: the file is not a text but binary data; remove it or save it as plain text [binary-article]"
    ),
    (
      [1, 2, 3] + Array("herring".utf8),
      "bad.txt: error: the file is not a text but binary data; remove it or save it as plain text [binary-article]"
    ),
  ]

  @Test(arguments: bytes)
  func saysWhatBytesThatAreNoTextSeemToBe(_ example: (bytes: [UInt8], line: String)) throws {
    let (articles, lines) = try load([:], bytes: ["bad.txt": example.bytes])
    #expect(articles == nil)
    #expect(lines == [example.line])
  }

  @Test func letsAStrayControlByteOfNewswirePass() throws {
    let (articles, lines) = try load(["a.txt": "Herring.\n Reuter\u{3}\n"])
    #expect(lines == [])
    #expect(articles?.count == 1)
  }

  @Test func takesALineOfDashesForText() throws {
    let (articles, lines) = try load(["a.md": "---\nHerring: a story.\n", "b.md": "---\n\nText\n\n---\n"])
    #expect(lines == [])
    #expect(articles?.count == 2)
  }

  @Test func doesNotReadAFileOverTheLimit() throws {
    // A file of holes: reading its 50 GB would be noticed.
    let lines = try withFolder(["a.txt": ""]) { folder in
      let handle = try FileHandle(forWritingTo: URL(filePath: folder("a.txt")))
      try handle.truncate(atOffset: 50_000_000_000)
      try handle.close()
      return printed(ArticleFiles(paths: [folder.path], byteLimit: 1000).load().diagnostics, in: folder)
    }
    #expect(
      lines == [
        "a.txt: error: the file has 50000000000 bytes, more than the limit of 1000 (`limits: article-bytes` in "
          + "site.yml) [file-too-large]"
      ])
  }

  @Test func namesAFolderWithoutArticles() throws {
    let (articles, lines) = try load(["empty/": ""], paths: ["empty"])
    #expect(articles == nil)
    #expect(
      lines == [
        "empty: error: there is no article; an article is a file that ends in .txt, .md or .html [no-articles]"
      ])
  }

  @Test func readsFilesNamedOneByOneWithTheirMetadata() throws {
    let (articles, lines) = try load(
      ["x/a.txt": "x", "x/a.yml": "title: A", "x/b.txt": "", "c.md": "x"], paths: ["x/a.txt", "c.md"])
    #expect(lines == [])
    #expect(articles?.map(\.id) == ["a", "c"])
    #expect(articles?.first?.metadata.title == "A")
  }

  @Test func readsAFileNamedTwiceOnce() throws {
    let (articles, lines) = try load(["a.txt": "x"], paths: ["", "a.txt"])
    #expect(lines == [])
    #expect(articles?.map(\.id) == ["a"])
  }

  @Test func refusesPathsThatAreNoArticles() throws {
    let (articles, lines) = try load(["a.txt": "x", "a.pdf": "x"], paths: ["a.txt", "a.pdf", "gone"])
    #expect(articles?.count == 1)
    #expect(
      lines == [
        "a.pdf: error: this is not an article; an article ends in .txt, .md or .html, and what is known of it in .yml "
          + "[unknown-file]",
        "gone: error: there is no such file or folder [missing-file]",
      ])
  }

  @Test func doesNotFollowALinkOutOfTheFolder() throws {
    let (articles, lines) = try withFolder(["in/a.txt": "x", "secret.txt": "y"]) { folder in
      let links = [("in/out.txt", "../secret.txt"), ("in/out.yml", "/etc/hosts"), ("in/same.txt", "a.txt")]
      for (link, target) in links {
        try FileManager.default.createSymbolicLink(atPath: folder(link), withDestinationPath: target)
      }
      let outcome = ArticleFiles(paths: [folder("in")], byteLimit: 1000).load()
      return (outcome.value, printed(outcome.diagnostics, in: folder))
    }
    #expect(articles?.map(\.id) == ["a"])
    let message = "this link leads out of its folder and is not followed; put the file itself here [outside-link]"
    #expect(lines == ["in/out.txt: warning: \(message)", "in/out.yml: warning: \(message)"])
  }

  @Test func doesNotWaitForAPipe() throws {
    let lines = try withFolder([:]) { folder in
      #expect(mkfifo(folder("a.txt"), 0o600) == 0)
      return printed(ArticleFiles(paths: [folder.path], byteLimit: 1000).load().diagnostics, in: folder)
    }
    #expect(lines == ["a.txt: error: this is a device or a pipe, not a file [unreadable-file]"])
  }
}
