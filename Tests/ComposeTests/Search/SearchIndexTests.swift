import BriefingModel
import DebateFixtures
import Foundation
import Testing

@testable import Compose

@Suite struct SearchIndexTests {
  private static let entries = (0..<300).map { number in
    SearchEntry(
      kind: .position, title: "Net \(number)", text: number % 3 == 0 ? "cod" : "herring", link: "a.html#\(number)",
      hiddenText: number == 7 ? "halibut" : "")
  }

  /// The value that each script puts under its name.
  private static func values(of files: [SiteFile]) throws -> [String: Any] {
    var values: [String: Any] = [:]
    for file in files {
      let (name, json) = try ScriptValue.read(file)
      values[name] = try JSONSerialization.jsonObject(with: json)
    }
    return values
  }

  private static func places(of word: String, in values: [String: Any]) throws -> [Int] {
    let directory = try #require(values["search"] as? [String: [[Any]]])
    for shard in try #require(directory["words"]) {
      let name = try #require(shard[1] as? String)
      let words = try #require(values[name] as? [[Any]])
      guard let posting = words.first(where: { $0[0] as? String == word }) else { continue }
      var place = 0
      return try #require(posting[1] as? [Int]).map { step in
        place += step
        return place
      }
    }
    return []
  }

  @Test(arguments: [200, 2_000, 1_000_000])
  func everyWordLeadsToItsEntriesHoweverTheFilesAreCut(fileBytes: Int) throws {
    let values = try Self.values(of: SearchIndex(entries: Self.entries, fileBytes: fileBytes).files())
    #expect(try Self.places(of: "cod", in: values) == stride(from: 0, to: 300, by: 3).map { 2 * $0 + 1 })
    #expect(try Self.places(of: "halibut", in: values) == [15])
    #expect(try Self.places(of: "net", in: values) == (0..<300).map { 2 * $0 })
    #expect(try Self.places(of: "co", in: values) == [])
  }

  @Test func theDirectoryNamesTheFirstOfEachFile() throws {
    let files = SearchIndex(entries: Self.entries, fileBytes: 2_000).files()
    let values = try Self.values(of: files)
    let directory = try #require(values["search"] as? [String: [[Any]]])
    let texts = try #require(directory["entries"])
    #expect(texts.count > 3)
    var count = 0
    for shard in texts {
      #expect(shard[0] as? Int == count)
      let (name, path) = (try #require(shard[1] as? String), try #require(shard[2] as? String))
      #expect(files.contains { $0.path == path })
      count += try #require(values[name] as? [Any]).count
    }
    #expect(count == 300)
    let firstWords = try #require(directory["words"]).compactMap { $0[0] as? String }
    #expect(firstWords == firstWords.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
  }

  @Test func anEmptyEditionHasAnEmptyDirectory() throws {
    let files = SearchIndex(entries: []).files()
    #expect(
      files == [
        SiteFile(path: "search/index.js", text: "(self.briefing??={})[\"search\"]={\"words\":[],\"entries\":[]};\n")
      ])
  }

  @Test func everyIssueActorArticlePositionAndQuotationCanBeFound() throws {
    let composer = TestSite.composer(FishEdition.drafts)
    let values = try Self.values(of: composer.scriptFiles())
    let found = values.filter { $0.key.hasPrefix("search/entries") }.values.flatMap { ($0 as? [[String]]) ?? [] }
    let pages = Set(composer.pages().map { "\($0.path).html" })
    for kind in ["Issue", "Actor", "Article", "Position", "Quotation"] { #expect(found.contains { $0[0] == kind }) }
    #expect(found.count { $0[0] == "Position" } == FishEdition.drafts.flatMap(\.reading.positions).count)
    #expect(found.allSatisfy { pages.contains(String($0[3].prefix { $0 != "#" })) })
  }

  @Test func theOrderOfTheArticlesChangesNothing() {
    let drafts = FishEdition.drafts
    #expect(TestSite.composer(drafts).scriptFiles() == TestSite.composer(drafts.reversed()).scriptFiles())
  }
}
