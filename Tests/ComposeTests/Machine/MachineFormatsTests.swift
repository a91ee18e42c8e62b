import BriefingModel
import Compare
import DebateFixtures
import Foundation
import Testing

@testable import Compose

@Suite struct MachineFormatsTests {
  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func hostileDraft(_ text: String) -> Draft {
    var draft = Draft("h", text + "\n", metadata: ArticleMetadata(title: text, outlet: text, author: text))
    guard let sentence = draft.reading.sentences.first else { return draft }
    let words = draft.article.text.slice(sentence)
    let actor = Actor(id: "h", name: text, kind: .person, group: "fleet", roles: [text])
    draft.add(actor, .supports, "cod-quota", words, voice: .quoted)
    draft.date(words, .deadline)
    draft.term(text, words)
    draft.figure(words, .money)
    return draft
  }

  @Test(arguments: [
    ("index", "Article"), ("issues/cod-quota", "Article"), ("briefings/a-talks", "Article"), ("data", "Dataset"),
    ("glossary", "DefinedTermSet"),
  ])
  func pagesSayWhatTheyAre(path: String, type: String) throws {
    let page = try #require(TestSite.page(path, of: FishEdition.drafts))
    let object = try Self.object(page.structuredData)
    #expect(object["@context"] as? String == "https://schema.org")
    #expect(object["@type"] as? String == type)
  }

  @Test func onlyWhatStandsInQuotationMarksIsTheActorsOwn() throws {
    let page = try #require(TestSite.page("issues/cod-quota", of: FishEdition.drafts))
    let parts = try #require(try Self.object(page.structuredData)["hasPart"] as? [[String: Any]])
    let speakers = parts.compactMap { ($0["spokenByCharacter"] as? [String: Any])?["name"] as? String }
    #expect(parts.allSatisfy { $0["@type"] as? String == "Quotation" })
    #expect(speakers.sorted() == ["Bo Rask", "Cleo Marsh"])
  }

  @Test(arguments: Hostile.samples)
  func hostileTextStaysTextInEveryFormat(text: String) throws {
    let composer = TestSite.composer([Self.hostileDraft(text)])
    for page in composer.pages() where !page.structuredData.isEmpty { _ = try Self.object(page.structuredData) }
    for file in composer.dataFiles() + [composer.feedFile()].compactMap({ $0 }) {
      let content = String(decoding: file.bytes, as: UTF8.self)
      if file.path.hasSuffix(".json") { _ = try Self.object(content) }
      if file.path.hasSuffix(".xml") || file.path.hasSuffix(".graphml") {
        #expect(DrawingTests.isWellFormed(content), "\(file.path)")
      }
    }
  }

  @Test func theFeedNamesItsOwnAddressWhereItIsKnown() throws {
    var edition = FishEdition.edition
    edition.settings.baseURL = "https://cod.example/a&b/"
    let readings = FishEdition.drafts.map(\.reading)
    let composer = SiteComposer(
      edition: edition, readings: readings,
      comparison: Comparison(vocabulary: edition.vocabulary, articles: edition.articles, readings: readings))
    let feed = try #require(composer.feedFile())
    #expect(SiteComposer.feedPath(in: edition.settings) == feed.path)
    let text = String(decoding: feed.bytes, as: UTF8.self)
    #expect(text.contains("rel=\"self\" type=\"application/atom+xml\" href=\"https://cod.example/a&amp;b/feed.xml\""))
    #expect(text.contains("href=\"https://cod.example/a&amp;b/briefings/a-talks.html\""))
    edition.settings.edition = nil
    let undated = SiteComposer(
      edition: edition, readings: readings,
      comparison: Comparison(vocabulary: edition.vocabulary, articles: edition.articles, readings: readings))
    #expect(undated.feedFile() == nil)
    #expect(SiteComposer.feedPath(in: edition.settings) == nil)
    #expect(!undated.dataFiles().contains { $0.path == EditionFile.path })
  }

  @Test func everyForeignKeyNamesAFieldOfATable() throws {
    let resources = DataFiles(site: TestSite.index(of: FishEdition.drafts)).resources
    let fields = Dictionary(uniqueKeysWithValues: resources.map { ($0.name, Set($0.columns.map(\.name))) })
    for resource in resources {
      #expect(Set(resource.primaryKey).isSubset(of: fields[resource.name] ?? []))
      for key in resource.foreignKeys {
        #expect(Set(key.fields).isSubset(of: fields[resource.name] ?? []), "\(resource.name)")
        #expect(Set(key.references).isSubset(of: fields[key.resource] ?? []), "\(key.resource)")
      }
    }
  }
}
