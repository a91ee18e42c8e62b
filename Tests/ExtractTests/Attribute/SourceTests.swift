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
      "<<Ann Lee>> left the talks on Tuesday, [[saying]] {{that the quota was bad}}.",
      "<<Ann Lee>> entered the talks [[believing]] {{that the quota was bad}}.",
      "<<The union>> emailed members [[saying]] {{that the quota was bad}}.",
      "<<The union>> left the talks after they failed, [[saying]] {{that the quota was bad}}.",
      "The result will increase the pressure on <<the union>> [[to say]] {{whether the quota is bad}}.",
      "That would require <<owners>> in the port [[to admit]] {{that the quota is bad}}.",
      "<<Owners>> who favor fuel taxes [[say]] {{that the quota is bad}}.",
      "<<A man>> holding a sign [[said]] {{that the quota was bad}}.",
      "Bob Ray was charged with fraud and theft, and <<the police>> [[said]] {{that the case was old}}.",
      "Amid criticism from owners and members, <<Ann Lee>> [[said]] {{that the quota was bad}}.",
      "Significantly, <<the judge>> [[said]] {{that the quota was bad}}.",
      "In the town of Oban, where Bob Ray grew up in the state of Skye, <<the minister>> [[said]] {{the quota was bad}}.",
      "<<Ann Lee>> rejected the idea that the talks failed and [[said]] {{that the quota was bad}}.",
      "About <<four>> in 10 members [[said]] {{the quota was bad}}.",
      "<<Ann Lee>>, whose boat is old, seldom [[says]] {{that the quota is bad}}.",
      "[[Noting]] {{that the quota was bad}}, <<Ann Lee>> left the port.",
      "It was a blow, as <<Ann Lee>> repeated the charge, [[saying]] {{that the quota was bad}}.",
      "<<The chief>> lobbied to suspend open-carry rights, [[saying]] {{that the law was bad}}.",
      "The talks drove <<owners>> [[to say]] {{that the quota was bad}}.",
    ])
  func source(_ marked: String) throws {
    try check(marked, pattern: "clause")
  }

  @Test(
    "Who speaks at the end of a sentence says all of it",
    arguments: [
      "{{Norway will propose that the quota be lifted}}, <<Minister Ann Lee>> [[said]].",
      "{{The port would open if Spain shows it is ready}}, <<Ann Lee>> [[said]].",
      "{{The Fish Union (FU) left just as the talks began}}, <<Ann Lee>> [[said]].",
      "{{The quota is bad}}, <<visiting Deputy Minister Ann Lee>> [[said]].",
      "{{The quota is bad}}, <<Norwegian Trade and Fisheries Minister Ann Lee>> [[said]].",
    ])
  func trailing(_ marked: String) throws {
    try check(marked, pattern: "trailing cue")
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

  @Test(
    "What someone is blamed or praised for is part of what is said of him",
    arguments: [
      "<<Ann Lee>> [[criticized]] {{Bob Ray for saying that the quota was bad}}.",
      "<<The union>> [[accused]] {{the ministry of suggesting that the quota was bad}}.",
    ])
  func blamed(_ marked: String) throws {
    try check(marked, pattern: "object")
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
