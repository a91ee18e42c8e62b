import Foundation
import TestSupport
import Testing

/// Articles read elsewhere, line by line, and a site built from the results.
struct ResultFilesTests {
  let site: FixtureSite

  init() throws {
    site = try FixtureSite()
    // A review is the editor's, and stays with the editor's own build.
    try site.folder.write("title: Minister wants lower quotas\ndate: 2031-03-01\n", to: "seeds/articles/first.yml")
    try write(["first", "second"], to: "lines.jsonl")
  }

  private func line(_ id: String) throws -> [String: String] {
    var members = ["id": id, "text": try site.folder.text(of: "seeds/articles/\(id).txt")]
    if id == "first" { members.merge(["title": "Minister wants lower quotas", "date": "2031-03-01"]) { $1 } }
    return members
  }

  private func write(_ ids: [String], to path: String) throws {
    let lines = try ids.map { String(decoding: try JSONEncoder().encode(line($0)), as: UTF8.self) + "\n" }
    try site.folder.write(lines.joined(), to: path)
  }

  /// Runs `analyze --stdin` on a file.
  private func analyze(_ path: String, to results: String) throws -> Program.Result {
    let program = try Program().shellWord
    return try Program.shell(
      "\(program) analyze --stdin --vocabulary seeds/vocabulary < \(path) > \(results)", in: site.folder.path)
  }

  private func objects(_ path: String) throws -> [[String: Any]] {
    try site.folder.text(of: path).split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func giveTheSiteThatTheArticlesGive() throws {
    #expect(try site.run().status == 0)
    #expect(try analyze("lines.jsonl", to: "results.jsonl").status == 0)
    let result = try site.run("--positions", "results.jsonl", "--output", "other")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try site.folder.snapshot("other") == site.folder.snapshot("public"))
  }

  @Test func mayComeInAnyOrderInSeveralFilesAndTwice() throws {
    try write(["second"], to: "one.jsonl")
    try write(["second", "first"], to: "two.jsonl")
    #expect(try analyze("one.jsonl", to: "one.results").status == 0)
    #expect(try analyze("two.jsonl", to: "two.results").status == 0)
    #expect(try site.run().status == 0)
    #expect(try site.run("--positions", "one.results", "two.results", "--output", "other").status == 0)
    #expect(try site.folder.snapshot("other") == site.folder.snapshot("public"))
  }

  @Test func answerEveryLineInItsOrder() throws {
    let lines = [
      #"{"id":"a","text":"Ingrid Solheim wants lower catch quotas."}"#, "not json", #"{"id":"b"}"#,
      #"{"id":"c","text":""}"#, #"{"id":"d","text":"x","date":"2031-02-30"}"#, #"{"id":"e","text":"x","titel":"y"}"#,
      #"{"id":"../f","text":"x"}"#, #"{"id":"g","text":7}"#, #"{"id":"h","text":"x","url":"javascript:alert(1)"}"#,
      #"{"id":"i","text":"Bo said \ud83d\udc1f \u0000.","title":null}"#,
    ]
    try site.folder.write(lines.joined(separator: "\n"), to: "mixed.jsonl")
    let result = try analyze("mixed.jsonl", to: "mixed.results")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let answers = try objects("mixed.results")
    #expect(answers.map { $0["document"] as? String } == ["a"] + Array(repeating: nil, count: lines.count - 1))
    let identifiers = answers.dropFirst().compactMap { ($0["error"] as? String)?.split(separator: "[").last }
    #expect(
      identifiers == [
        "bad-line]", "missing-text]", "empty-article]", "bad-date]", "unknown-key]", "missing-id]", "wrong-type]",
        "bad-url]", "binary-article]",
      ])
  }

  @Test func areLeftOutWhereALineHasAnError() throws {
    try site.folder.write(#"{"id":"empty","text":" "}"#, to: "empty.jsonl")
    #expect(try analyze("lines.jsonl", to: "results.jsonl").status == 0)
    #expect(try analyze("empty.jsonl", to: "empty.results").status == 0)
    var damaged = try site.folder.text(of: "results.jsonl").replacing(#""record":"YnVp"#, with: #""record":"YnVq"#)
    damaged += "{}\nnothing\n"
    try site.folder.write(damaged, to: "damaged.jsonl")
    let result = try site.run("--positions", "results.jsonl", "empty.results", "damaged.jsonl", "missing.jsonl")
    #expect(result.status == 1)
    let problems = result.errorLines.dropLast().compactMap { $0.split(separator: ": error").first }
    #expect(
      problems == [
        "damaged.jsonl:1", "damaged.jsonl:2", "damaged.jsonl:3", "damaged.jsonl:4", "empty.results:1", "missing.jsonl",
      ])
    #expect(try site.folder.names(in: "public/briefings").filter { $0.hasSuffix(".html") }.count == 2)
  }

  @Test func areRefusedWhenTheVocabularyIsAnother() throws {
    #expect(try analyze("lines.jsonl", to: "results.jsonl").status == 0)
    let issues = try site.folder.text(of: "seeds/vocabulary/issues.yml")
    try site.folder.write(issues + "\n# changed\n", to: "seeds/vocabulary/issues.yml")
    let result = try site.run("--positions", "results.jsonl")
    #expect(result.status == 1)
    #expect(result.errorLines.first?.hasSuffix("[other-vocabulary]") == true)
    #expect(try !site.folder.names().contains("public"))
  }

  @Test func answerALineBeforeTheNextOneComes() throws {
    let program = try Program().shellWord
    let script = """
      coproc site { \(program) analyze --stdin --vocabulary seeds/vocabulary; }
      for number in 1 2 3; do
        printf '{"id":"a%s","text":"Ingrid Solheim wants lower catch quotas."}\\n' $number >&${site[1]}
        read -t 60 -r answer <&${site[0]} || exit 9
        printf '%s\\n' "${answer:0:16}"
      done
      """
    let result = try Program.shell(script, in: site.folder.path)
    #expect(result.status == 0)
    #expect(result.output == (1...3).map { #"{"document":"a\#($0)""# + "\n" }.joined())
  }

  @Test(arguments: [["analyze"], ["analyze", "--stdin", "seeds/articles"], ["evaluate", "--gold", "x"]])
  func needEitherPathsOrLines(_ arguments: [String]) throws {
    #expect(try Program().run(arguments, in: site.folder.path).status == 64)
  }
}
