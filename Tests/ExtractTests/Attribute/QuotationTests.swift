import BriefingModel
import Testing

@Suite("Attributions of quotations")
struct QuotationTests {
  @Test(
    "A quotation before its cue belongs to the subject of the cue",
    arguments: [
      #"{{"The quota must go,"}} <<Ann Lee>> [[said]]."#,
      #"{{"The quota must go,"}} [[said]] <<Ann Lee>>."#,
      #"{{“The quota must go,”}} <<Ann Lee>> [[said]] on Monday."#,
      #"{{''The quota must go,''}} <<Ann Lee>> [[said]] in an interview."#,
      #"{{"Will the quota go?"}} <<Ann Lee>> [[asked]]."#,
      #"{{"The quota must go!"}} <<Ann Lee>> [[shouted]]."#,
      #"{{"The quota must go,"}} [[argued]] <<Ann Lee>>, a fisher from Maine."#,
      #"{{"The quota must go,"}} <<Ann Lee>>, 57, [[told]] a reporter who seemed to listen."#,
      #"{{"The quota must go,"}} <<Sen. Ann Lee>> (R-Fla.) [[said]] Saturday night at the party."#,
      #"{{"The quota must go,"}} <<Ann Lee>>, who owns a boat, [[said]]."#,
      #"{{"We each have our own boat, 'a gift of God,'"}} <<Lee>> [[said]]."#,
      #"{{"The catch is down,"}} <<the union's president>> [[wrote]]."#,
      #"{{"The catch is down,"}} <<he>> [[quipped]]."#,
      #"{{"The catch is a battle of niches"}} [[said]] <<Ann Lee>>, who runs the port."#,
      #"{{"I hope the quota goes,"}} <<Lee>> [[added]]."#,
      #"{{"The catch is a battle of niches"}} <<Lee>> [[said]]."#,
    ])
  func beforeCue(_ marked: String) throws {
    try check(marked, pattern: "quotation before cue")
  }

  @Test(
    "A quotation after its cue belongs to the subject of the cue",
    arguments: [
      #"<<Ann Lee>> [[said]]: {{"The quota must go."}}"#,
      #"<<Ann Lee>> [[said]], {{"The quota must go."}}"#,
      #"<<Ann Lee>> [[told]] reporters on Monday, {{"The quota must go and we will see to it."}}"#,
      #"On Monday, <<Ann Lee>> [[wrote]]: {{"The quota must go."}}"#,
      #"<<The minister>> [[replied]], {{"The quota must go."}}"#,
      #"<<She>> [[called]] {{the quota "a gift to the rich."}}"#,
      #"<<The union>> [[called]] {{it "absurd."}}"#,
      #"The talks led to what <<owners>> [[called]] {{"the beginning of a new era."}}"#,
      #"As <<Ann Lee>>, a former minister, [[put]] it: {{"The quota must go, and soon."}}"#,
      #"<<Ann Lee>> asked for a photo of the boat and [[said]], {{"The quota must go, and soon."}}"#,
      "<<Dr. Ward>> [[stated]]:\n\n{{\"The quota isn't about fish anymore. It is about power.\"}}",
    ])
  func afterCue(_ marked: String) throws {
    try check(marked, pattern: "quotation after cue")
  }

  @Test(
    "A dash and a name behind a whole quotation sign it",
    arguments: [
      "{{“The quota must go. It hurts us all.”}} [[―]] <<Ann Lee>>",
      "{{\"We will not sign.\"}} [[--]] <<Bob Ray>>, president of the union",
      "{{“It is over.”}}\n[[―]] <<Ann Lee>>, fisher",
    ])
  func signature(_ marked: String) throws {
    try check(marked, pattern: "signature")
  }

  @Test(
    "Pieces of one quotation are one attribution",
    arguments: [
      #"{{"The quota,"}} <<Ann Lee>> [[said]], {{"must go."}}"#,
      #"{{"The quota must go,"}} <<Ann Lee>> [[said]]. {{"It is absurd."}}"#,
      #"{{"The quota must go,"}} [[said]] <<Ann Lee>>, a fisher. {{"It is absurd." "We are tired."}}"#,
      #"{{"The quota must go,"}} <<Ann Lee>> [[said]]. But {{"it will take a year."}}"#,
      "{{\"The quota must go,\"}} <<Ann Lee>> [[said]]. {{\"It is absurd.\n\n\"We are tired of it.\"}}",
    ])
  func pieces(_ marked: String) throws {
    try check(marked, pattern: "quotation before cue")
  }

  @Test(
    "Words lifted into a clause do not cut it",
    arguments: [
      #"<<Ann Lee>> [[said]] {{she would "strongly consider" closing the port}}."#,
      #"<<Ann Lee>> [[said]] {{that the quota was "corrupt"}}."#,
      #"<<Ann Lee>> [[says]] {{the fleet is the only one that "has won and can win" the market}}."#,
      #"<<Ann Lee>> [[insisted]] {{that she has "expanded the fleet,"}} claiming that it is too small."#,
      #"<<Ann Lee>> [[said]] {{the quota "has courage. It is not only right, it is just."}}"#,
    ])
  func mixed(_ marked: String) throws {
    try check(marked, pattern: "clause")
  }

  @Test("A quotation in the next paragraph goes on with the last speaker")
  func nextParagraph() throws {
    let text = "\"The quota must go,\" Ann Lee said.\n\n\"It has cost us two boats this year.\""
    let found = try #require(MarkedAttribution.attributions(in: text).first)
    #expect(found.contentSpans.count == 2)
    #expect(found.speaker == "Ann Lee")
  }

  @Test("A title in quotation marks is no statement")
  func title() throws {
    let text = "Ann Lee, the author of \"Going Under,\" about the fleet, said the quota would go."
    let found = MarkedAttribution.attributions(in: text)
    #expect(found.map(\.pattern) == ["clause"])
    #expect(found.first?.speaker == "Ann Lee")
  }

  @Test("An unclosed quotation does not take the next paragraph's speaker")
  func unclosed() throws {
    let text = "\"The quota must go, Ann Lee said.\n\nBob Ray said that the quota would stay."
    let found = try #require(MarkedAttribution.attributions(in: text).last)
    #expect(found.speaker == "Bob Ray")
    #expect(found.quotation == .indirect)
  }
}
