import BriefingModel
import DebateFixtures
import Foundation
import Testing

@testable import Compose

@Suite struct MatrixScriptsTests {
  private struct Index: Decodable {
    let words: [String: [String]]
    let articles: [Choice]
    let articleCount: Int
    let states: [State]
    let evidence: [String: String]
  }

  private struct Choice: Decodable {
    let place: Int
    let name: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      place = try values.decode(Int.self)
      name = try values.decode(String.self)
    }
  }

  private struct State: Decodable, Equatable {
    let issue, group: String
    let article: Int
    let state: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      issue = try values.decode(String.self)
      group = try values.decode(String.self)
      article = try values.decode(Int.self)
      state = try values.decode(String.self)
    }
  }

  private static func files(of drafts: [Draft]) throws -> (index: Index, files: [SiteFile]) {
    let composer = TestSite.composer(drafts)
    let path = try #require(composer.pages().first { $0.kind == .matrix }?.dataScript)
    let files = composer.scriptFiles()
    let index = try #require(files.first { $0.path == path })
    return (try JSONDecoder().decode(Index.self, from: ScriptValue.read(index).json), files)
  }

  @Test func eachArticleAloneHasItsOwnStates() throws {
    var first = Draft("a", "Bo Rask wants the catch cut.")
    first.add(Debate.bo, .supports, "cod-quota", "wants the catch cut")
    first.mention(issue: "cod-quota", "catch")
    var second = Draft("b", "Bo Rask wants no cut of the catch.")
    second.add(Debate.bo, .opposes, "cod-quota", "wants no cut")
    let states = try Self.files(of: [first, second]).index.states
    #expect(states.map(\.article) == [0, 1])
    #expect(states.map(\.state) == ["supports", "opposes"])
    #expect(states.allSatisfy { $0.issue == "cod-quota" && $0.group == "fleet" })
  }

  @Test func onlyArticlesWithAPositionCanBeChosenAndNotTooMany() throws {
    let small = try Self.files(of: [Draft("0", "Nothing is new.")] + FishEdition.drafts).index
    #expect(small.articles.map(\.place) == [1, 2, 3])
    #expect(small.articles.map(\.name).first?.hasPrefix("Article 2: Talks on the cod") == true)
    #expect(small.articleCount == 3)
    let large = try Self.files(of: LargeEdition.drafts).index
    #expect(large.articleCount == LargeEdition.actorCount)
    #expect(large.articles.count == MatrixScripts.articleLimit)
    #expect(Set(large.states.map(\.article)) == Set(large.articles.map(\.place)))
  }

  @Test func evidenceBeyondTheLimitIsCounted() throws {
    let (index, files) = try Self.files(of: LargeEdition.drafts)
    let file = try #require(files.first { $0.path == index.evidence["cod-quota"] })
    let cells = try #require(try JSONSerialization.jsonObject(with: ScriptValue.read(file).json) as? [[String: Any]])
    let sides = cells.flatMap { $0["sides"] as? [[String: Any]] ?? [] }
    let shown = sides.map { ($0["sentences"] as? [Any])?.count ?? 0 }
    let more = sides.map { $0["more"] as? Int ?? 0 }
    #expect(sides.count == 3)
    #expect(shown == [CellEvidence.limit / 3, CellEvidence.limit / 3, CellEvidence.limit / 3])
    #expect((shown + more).reduce(0, +) == LargeEdition.actorCount + LargeEdition.busyActorCount)
  }

  @Test func everyIssueOfTheMatrixHasItsEvidence() throws {
    let (index, files) = try Self.files(of: FishEdition.drafts)
    let matrix = try #require(TestSite.page("matrix", of: FishEdition.drafts)).markdown
    let table = matrix.split(separator: "\n").filter { $0.hasPrefix("| [") }
    for (issue, path) in index.evidence {
      #expect(table.contains { $0.contains("issues/\(issue).html") })
      #expect(files.contains { $0.path == path })
    }
    #expect(table.count == index.evidence.count)
    #expect(Set(index.words.keys) == Set(CellState.allCases.map(\.rawValue)))
  }

  @Test func theEvidenceIsVerbatim() throws {
    let (index, files) = try Self.files(of: FishEdition.drafts)
    let texts = FishEdition.drafts.map { $0.article.text.slice($0.article.text.span) }
    var count = 0
    for path in index.evidence.values {
      let file = try #require(files.first { $0.path == path })
      let cells = try #require(try JSONSerialization.jsonObject(with: ScriptValue.read(file).json) as? [[String: Any]])
      for side in cells.flatMap({ $0["sides"] as? [[String: Any]] ?? [] }) {
        for sentence in side["sentences"] as? [[String: Any]] ?? [] {
          let pieces = try #require(sentence["pieces"] as? [[Any]])
          let text = pieces.compactMap { $0[0] as? String }.joined()
          #expect(pieces.contains { $0[1] as? Int == 1 })
          #expect(texts.contains { $0.contains(text) })
          count += 1
        }
      }
    }
    #expect(count > 8)
  }
}
