import BriefingModel
import Foundation
import Ingest
import Testing

struct SeedsFolderTests {
  @Test func readsAGoodFolderWithoutAWord() throws {
    let outcome = try withFolder(Seeds.files) { SeedsFolder(path: $0.path).load() }
    #expect(outcome.diagnostics == [])
    let edition = try #require(outcome.value)
    #expect(edition.settings.title == "The herring quarrel")
    #expect(edition.vocabulary.issues.map(\.id) == ["quotas"])
    #expect(edition.articles.map(\.id) == ["harbor"])
  }

  @Test func namesTheFolderThatIsNotThere() {
    let outcome = SeedsFolder(path: "no/such/place").load()
    #expect(outcome.value == nil)
    #expect(
      outcome.diagnostics.map(\.description) == [
        "no/such/place: error: there is no such folder; it should hold `site.yml`, `articles/` and `vocabulary/` "
          + "[missing-folder]"
      ])
  }

  @Test func showsTheProblemsOfAllFilesAtOnceInOrder() throws {
    var files = Seeds.files
    files["site.yml"] = "titel: x"
    files["vocabulary/issues.yml"] = "issues: none"
    files["articles/empty.txt"] = ""
    let (value, lines) = try withFolder(files) { folder in
      let outcome = SeedsFolder(path: folder.path).load()
      return (outcome.value, printed(outcome.diagnostics, in: folder))
    }
    #expect(value == nil)
    #expect(
      lines == [
        "articles/empty.txt: error: the file is empty; give it a text or remove it [empty-article]",
        "site.yml:1:1: error: `site.yml` needs `title` [missing-key]",
        "site.yml:1:1: error: `titel` is not a key of `site.yml`; the keys are `title`, `subtitle`, `publisher`, "
          + "`edition`, `language`, `base-url` and `limits` [unknown-key]",
        "vocabulary/issues.yml:1:9: error: `issues` must be a list, not text [wrong-type]",
      ])
  }

  @Test(arguments: [nil, "articles/", "articles"])
  func needsAnArticle(_ folder: String?) throws {
    var files = Seeds.with("articles/harbor.txt", nil)
    if let folder { files[folder] = "" }
    let (value, lines) = try withFolder(files) { folder in
      let outcome = SeedsFolder(path: folder.path).load()
      return (outcome.value, printed(outcome.diagnostics, in: folder))
    }
    #expect(value == nil)
    #expect(
      lines == [
        "articles: error: there is no article; an article is a file that ends in .txt, .md or .html [no-articles]"
      ])
  }

  @Test func leavesTheArticlesToBeReadOneByOne() throws {
    let loaded = try withFolder(Seeds.with("articles/empty.txt", "")) { folder in
      let outcome = SeedsFolder(path: folder.path).load()
      #expect(!outcome.hasErrors)
      #expect(outcome.value?.articles.map(\.id) == ["empty", "harbor"])
      return outcome.value?.articles.map { $0.load() } ?? []
    }
    #expect(loaded.map(\.hasErrors) == [true, false])
    #expect(loaded.map { $0.value?.article.id } == [nil, "harbor"])
  }

  @Test func tellsEveryChangeOfAnArticleAndItsNeighbor() throws {
    let edits: [(path: String, text: String)] = [
      ("articles/harbor.txt", "Other words.\n"), ("articles/harbor.yml", "title: A title\n"),
      ("articles/harbor.yml", "title: B title\n"),
    ]
    let fingerprints = try ([nil] + edits).map { edit in
      try withFolder(edit.map { Seeds.with($0.path, $0.text) } ?? Seeds.files) { folder in
        SeedsFolder(path: folder.path).load().value?.articles.first?.load().value?.fingerprint
      }
    }
    #expect(Set(fingerprints.compactMap { $0 }).count == 4)
  }

  @Test(arguments: ["issues.yml", "groups.yml", "actors.yml", "cues.yml"])
  func tellsEveryChangeOfTheVocabulary(_ name: String) throws {
    func fingerprint(_ addition: String) throws -> UInt64 {
      let path = "vocabulary/\(name)"
      let files = Seeds.with(path, (Seeds.files[path] ?? "") + addition)
      return try withFolder(files) { VocabularyFolder(path: $0("vocabulary")).fingerprint() }
    }
    #expect(try fingerprint("") == fingerprint(""))
    #expect(try fingerprint("") != fingerprint("\n# more\n"))
  }

  @Test(arguments: ["site.yml", "vocabulary/issues.yml", "vocabulary/groups.yml"])
  func needsTheFile(_ path: String) throws {
    let (value, lines) = try withFolder(Seeds.with(path, nil)) { folder in
      let outcome = SeedsFolder(path: folder.path).load()
      return (outcome.value, printed(outcome.diagnostics, in: folder))
    }
    #expect(value == nil)
    #expect(lines == ["\(path): error: there is no such file [missing-file]"])
  }

  @Test func namesFilesAsTheUserNamedTheFolder() throws {
    let paths = try withFolder(Seeds.with("site.yml", "")) { folder in
      ["", "/"].map {
        SeedsFolder(path: folder.path + $0).load().diagnostics.first?.location?.path == folder("site.yml")
      }
    }
    #expect(paths == [true, true])
  }

  @Test func takesTheLimitForArticlesFromTheSettings() throws {
    let files = Seeds.with("site.yml", Seeds.site + "\nlimits: {article-bytes: 10}")
    let lines = try withFolder(files) { folder in
      let articles = SeedsFolder(path: folder.path).load().value?.articles ?? []
      return printed(articles.flatMap { $0.load().diagnostics }, in: folder)
    }
    #expect(
      lines == [
        "articles/harbor.txt: error: the file has 38 bytes, more than the limit of 10 "
          + "(`limits: article-bytes` in site.yml) [file-too-large]"
      ])
  }

  @Test func readsTheFirstEdition() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let lines = ArticleFiles(paths: [root.appending(path: "seeds/articles").path], byteLimit: 16_000_000).load()
    #expect(lines.diagnostics == [])
    #expect(lines.value?.count == 3)
  }
}
