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
