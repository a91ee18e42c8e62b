import BriefingModel
import Testing

@Suite("Sources of attributions")
struct SourceTests {
  @Test(
    "The source is whoever speaks, not who stands nearest",
    arguments: [
      "<<Ann Lee>> said the quota was bad, [[adding]] {{that the fleet was old}}.",
      "Ann Lee, <<who>> [[said]] {{that the quota was bad}}, left the port.",
      "Critics <<who>> [[say]] {{the quota is bad}} were in the port.",
      "<<Ann Lee>> issued a statement [[saying]] {{that the quota was bad}}.",
      "The boats left as <<she>> [[noted]] {{that the quota was bad}}.",
      "The union left the talks, with <<Ann Lee>> [[saying]] {{that the quota was bad}}.",
      "<<The union's president>> [[said]] {{that the quota was bad}}.",
      "<<Ann Lee>> of the Fish Union [[said]] {{that the quota was bad}}.",
      "<<The Fish Union>> this week [[announced]] {{that the quota was bad}}.",
      "<<Ann Lee>>, 58, who lives in the port, [[says]] {{that the quota is bad}}.",
      "Bob Ray, <<who>> declined [[to say]] {{whether the quota was bad}}, was in the port.",
      "<<The union>> issued a statement Thursday, [[saying]] {{that the quota was bad}}.",
      "After the talks, <<Ann Lee>> [[said]] {{that the quota was bad}}.",
      "<<Ann Lee>> left the talks and [[said]] {{that the quota was bad}}.",
      "<<Officials>> with no knowledge of the case [[said]] {{that the quota was bad}}.",
    ])
  func source(_ marked: String) throws {
    try check(marked, pattern: "clause")
  }

  @Test(
    "A pronoun or surname is resolved to the fullest name",
    arguments: [
      ("Ann Lee left the port. She said the quota was bad.", "Ann Lee"),
      ("Ann Lee left the port. Lee said the quota was bad.", "Ann Lee"),
      ("Ann Lee left the port. \"It is over,\" she said.", "Ann Lee"),
      ("Bob Ray met Ann Lee. He said the quota was bad.", "Bob Ray"),
      ("\"It is over,\" said Bob Ray, a fisher.", "Bob Ray"),
    ])
  func speaker(_ text: String, _ name: String) throws {
    let found = try #require(MarkedAttribution.attributions(in: text).last)
    #expect(found.speaker == name)
  }

  @Test(
    "What a speaker says of the words of others is one attribution, his own",
    arguments: [
      "Ann Lee said that Bob Ray believes that the quota is bad.",
      "\"I think Bob Ray wants to end the quota,\" Ann Lee said.",
      "Ann Lee said she plans to call for a new quota.",
      "Ann Lee vowed to ask the ministry to end the quota.",
    ])
  func nested(_ text: String) throws {
    let found = MarkedAttribution.attributions(in: text)
    #expect(found.count == 1)
    #expect(found.first?.speaker == "Ann Lee")
  }

  @Test("What a source tells of a speaker's words is the source's")
  func retold() throws {
    let found = MarkedAttribution.attributions(in: "Ann Lee said the quota would go, according to Bob Ray.")
    #expect(found.map(\.speaker) == ["Bob Ray"])
  }

  @Test("Contents never overlap")
  func disjoint() {
    let text = """
      Ann Lee said that Bob Ray called for "an end to the quota," according to a letter that the union wrote, \
      and criticized the ministry's plan to cut the fleet, which officials say is old.
      """
    let spans = MarkedAttribution.attributions(in: text).flatMap(\.contentSpans).sorted { $0.start < $1.start }
    #expect(!spans.isEmpty)
    for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.end <= right.start) }
  }

  @Test("A sentence of thousands of clauses is read")
  func readsASentenceOfManyClauses() {
    let text = String(repeating: "Ann Lee said the quota was bad and the fleet was old, ", count: 2_000)
    #expect(!MarkedAttribution.attributions(in: text).isEmpty)
  }
}
