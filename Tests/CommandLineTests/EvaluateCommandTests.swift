import TestSupport
import Testing

struct EvaluateCommandTests {
  let site: FixtureSite

  init() throws {
    site = try FixtureSite()
    try site.folder.write(
      """
      {"document":"first","actor":"Ingrid Solheim","issue":"catch-quotas","stance":"supports","evidence":[[10,108]]}
      {"document":"first","actor":"Solheim","issue":"harbor-subsidies","stance":"opposes","evidence":[[110,154]]}
      {"document":"first","actor":"Havnby Fishers Union","issue":"catch-quotas","stance":"opposes","evidence":[[155,207]]}
      {"document":"first","actor":"parliament","issue":"catch-quotas","stance":"opposes","evidence":[[10,108]]}
      {"document":"elsewhere","actor":"Nobody","issue":"catch-quotas","stance":"supports"}

      """, to: "gold.jsonl")
  }

  /// Of the four positions in "first", two are coded so, one has another stance, and one is not coded.
  @Test func measuresWhatIsReadAgainstTheCoding() throws {
    let result = try site.run("evaluate", "--gold", "gold.jsonl", "seeds/articles")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output.split(separator: "\n").prefix(5) == [
        "gold 4, predicted 4",
        "cell   P 0.500 R 0.500 F1 0.500",
        "topic  P 0.750 R 0.750 F1 0.750",
        "issue  P 0.667 R 0.667 F1 0.667",
        "evidence overlap 1.000",
      ])
  }

  @Test func printsEachMismatchWithItsSentenceAndWhatWasReadInIt() throws {
    let result = try site.run("evaluate", "--gold", "gold.jsonl", "seeds/articles", "--errors")
    #expect(
      Array(result.output.split(separator: "\n").suffix(9)) == [
        "seeds/articles/first.txt:1:11: missed: parliament opposes catch-quotas",
        "    Fisheries Minister Ingrid Solheim wants lower catch quotas for cod, she told parliament on Monday.",
        "      names catch-quotas, but not as this actor's",
        "seeds/articles/first.txt:3:1: stance: Solheim opposes harbor-subsidies, read supports",
        "    \"We support harbor subsidies,\" Solheim said.",
        "      supports, attitude, quoted: \"support harbor subsidies\"",
        "seeds/articles/first.txt:5:1: not in the coding: Lars Nygaard opposes catch-quotas",
        "    \"We reject a cut in catch quotas,\" said Lars Nygaard, president of the Havnby Fishers Union.",
        "      opposes, attitude, quoted: \"reject\" … \"cut in catch quotas\"",
      ])
  }

  @Test func saysWhenTheVocabularyLacksTheWordsOfAMiss() throws {
    try site.folder.write(
      """
      {"document":"first","actor":"Solheim","issue":"catch-quotas","stance":"supports","evidence":[[110,154]]}
      {"document":"first","actor":"Nobody","issue":"harbor-subsidies","stance":"supports","evidence":[[10,108]]}

      """, to: "gold.jsonl")
    let result = try site.run("evaluate", "--gold", "gold.jsonl", "seeds/articles", "--errors")
    #expect(result.output.contains("missed: Nobody supports harbor-subsidies"))
    #expect(result.output.contains("\n      no words of harbor-subsidies\n"))
  }

  @Test func measuresTheMachineBesideTheReview() throws {
    try site.folder.write(
      """
      review:
        - add: {actor: parliament, issue: catch-quotas, stance: opposes, quote: she told parliament on Monday}

      """, to: "seeds/articles/first.yml")
    let result = try site.run("evaluate", "--gold", "gold.jsonl", "seeds/articles")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").suffix(3).map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      lines == [
        "with the reviews 0.600 0.750 0.667 4 3 5 3", "machine alone 0.500 0.500 0.500 4 2 4 2",
        "machine against review 1.000 0.800 0.889 5 4 4 4",
      ])
    let alone = try site.run("evaluate", "--gold", "gold.jsonl", "seeds/articles", "--no-review")
    #expect(!alone.output.contains("machine alone"))
  }

  @Test func saysWhichLineOfTheCodingIsWrong() throws {
    try site.folder.write("{\"document\":\"first\"}\n", to: "gold.jsonl")
    let result = try site.run("evaluate", "--gold", "gold.jsonl", "seeds/articles")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors == "gold.jsonl:1: error: \"stance\" is missing [gold-line]\n")
  }

  @Test func failsWhereNoDocumentIsCoded() throws {
    try site.folder.write(
      "{\"document\":\"other\",\"actor\":\"A\",\"issue\":\"catch-quotas\",\"stance\":\"mixed\"}\n", to: "gold.jsonl")
    let result = try site.run("evaluate", "--gold", "gold.jsonl", "seeds/articles")
    #expect(result.status == 1)
    #expect(result.errors.hasSuffix("[no-common-document]\n"))
  }
}
