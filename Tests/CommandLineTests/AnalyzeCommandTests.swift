import Foundation
import TestSupport
import Testing

struct AnalyzeCommandTests {
  let site: FixtureSite

  init() throws {
    site = try FixtureSite()
  }

  @Test func printsOneObjectALineInTheOrderOfTheIds() throws {
    let result = try site.run("analyze", "seeds/articles")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    let objects = try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    #expect(objects.compactMap { $0["document"] as? String } == ["first", "second"])
    #expect(objects.map { $0["title"] as? String } == ["Minister wants lower quotas", nil])
    #expect(objects[1]["title"] is NSNull)
    let position = try #require((objects[0]["positions"] as? [[String: Any]])?.first)
    #expect(
      position.keys.sorted() == [
        "actor", "actorName", "attributedBy", "cue", "evidence", "group", "id", "issue", "review", "rule", "stance",
        "voice",
      ])
    #expect(position["actorName"] as? String == "Ingrid Solheim")
    #expect(position["stance"] as? String == "supports")
  }

  @Test func givesEvidenceInUnicodeScalarsOfTheFile() throws {
    let text = "Überraschung — 🐟. Ingrid Solheim wants lower catch quotas.\n"
    try site.folder.write(text, to: "one.txt")
    let result = try site.run("analyze", "one.txt")
    let object = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let position = try #require((object["positions"] as? [[String: Any]])?.first)
    let evidence = try #require((position["evidence"] as? [[Int]])?.first)
    let slice = Array(text.unicodeScalars)[evidence[0]..<evidence[1]]
    #expect(String(String.UnicodeScalarView(slice)) == "Ingrid Solheim wants lower catch quotas.")
  }

  @Test func leavesTheReviewAsideWhenAskedTo() throws {
    try site.folder.write(
      """
      review:
        - add: {actor: Lars Nygaard, issue: harbor-subsidies, stance: mixed, quote: "she would oppose"}

      """, to: "seeds/articles/second.yml")
    let reviewed = try site.run("analyze", "seeds/articles/second.txt")
    let machine = try site.run("analyze", "seeds/articles/second.txt", "--no-review")
    #expect(reviewed.output.contains(#""review":"added""#))
    #expect(!machine.output.contains(#""review":"added""#))
  }

  @Test func printsTheOthersWhenOneArticleHasAnError() throws {
    try site.folder.write("", to: "seeds/articles/0-empty.txt")
    let result = try site.run("analyze", "seeds/articles")
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1)
    #expect(result.output.split(separator: "\n").count == 2)
  }

  @Test func stopsQuietlyWhenNobodyReadsOn() throws {
    let program = try Program().shellWord
    for number in 0..<200 { try site.folder.write("Solheim wants lower catch quotas.", to: "many/\(number).txt") }
    let result = try Program.shell(
      "\(program) analyze many --vocabulary seeds/vocabulary | head -n 1; echo ${PIPESTATUS[0]}", in: site.folder.path)
    #expect(result.errors.isEmpty)
    #expect(result.output.split(separator: "\n").last == "0")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func failsWhenTheOutputIsFull() throws {
    let program = try Program().shellWord
    let result = try Program.shell("\(program) analyze seeds/articles > /dev/full", in: site.folder.path)
    #expect(result.status == 1)
    #expect(result.errors.hasSuffix("[output-failed]\n"))
  }
}
