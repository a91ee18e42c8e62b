import Testing

@testable import Extract

@Suite("Parts of speech")
struct TaggerTests {
  static let nounsAndVerbs = [
    "The union plans/verbThird a strike/noun.",
    "The union's plans/noun for a strike were leaked.",
    "The fleet owners want/verbBase the ban/noun lifted.",
    "Ministers plan/verbBase to ban/verbBase the nets.",
    "He demands/verbThird a vote/noun on the deal/noun.",
    "Their demands/noun were met/verbParticiple.",
    "The cut/noun in quotas hurt/verbPast the fleet.",
    "The council cut/verbPast the quota.",
    "They cut/verbPast the quota last year.",
    "The council backs/verbThird the plan/noun.",
    "The council backs/verbThird down/adverb.",
    "Their calls/noun for a vote/noun failed/verbPast.",
    "She calls/verbThird for a vote/noun.",
    "The minister calls/verbThird it a burden/noun.",
    "Owners oppose/verbBase the new rules/noun.",
    "The owners' support/noun for the plan/noun grew.",
    "The owners support/verbBase the plan/noun.",
    "Fishing groups demand/verbBase that it end/verbBase.",
    "The demand/noun for cod rose/verbPast.",
    "The move/noun would limit/verbBase imports/noun.",
    "The limit/noun on imports/noun holds/verbThird.",
    "Owners want a limit/noun on steel imports/noun.",
    "The U.S. Imposed/verbPast limits/noun.",
    "It grew after the ministry/noun relaxed/verbPast limits/noun.",
    "Owners cannot/modal accept/verbBase it.",
    "The Harbor Union (HU) denied/verbPast the owners a vote/noun.",
    "The owners also want/verbBase the vote/noun.",
    "The report/noun says/verbThird the stock/noun will fall/verbBase.",
    "Reporters asked/verbPast him to answer/verbBase.",
    "The answer/noun came/verbPast late.",
    "The fish trade/noun employs/verbThird thousands.",
    "They trade/verbBase in fish.",
    "We need/verbBase a need/noun to sail.",
    "The change/noun raises/verbThird costs/noun.",
    "It costs/verbThird too much.",
    "Vik heads/verbThird the council.",
  ]

  static let participlesAndPasts = [
    "The council rejected/verbPast the plan.",
    "The plan rejected/verbParticiple by the council returned/verbPast.",
    "The plan was rejected/verbParticiple by the council.",
    "The council has rejected/verbParticiple the plan.",
    "The council had long rejected/verbParticiple the plan.",
    "The plan, rejected/verbParticiple by owners, failed/verbPast.",
    "Vik, who led/verbPast the talks, resigned/verbPast.",
    "Led/verbParticiple by Vik, the council voted/verbPast.",
    "\"We sail,\" said/verbPast Vik.",
    "\"We sail,\" Vik said/verbPast.",
    "The boats were sold/verbParticiple.",
    "The owner sold/verbPast the boats.",
    "She did not say/verbBase why.",
    "They have not said/verbParticiple why.",
    "The minister is blocking/verbGerund the deal.",
    "Blocking/verbGerund the deal would hurt owners.",
    "He accused them of blocking/verbGerund the deal.",
    "The council voted/verbPast and adjourned/verbPast.",
    "It was signed/verbParticiple and sealed/verbParticiple.",
    "It has been called/verbParticiple a mistake.",
    "The owners surveyed/verbParticiple opposed/verbPast the plan.",
    "The vote to end the plan drew/verbPast praise.",
  ]

  static let particlesAndInfinitives = [
    "They want to/infinitiveTo sail.",
    "They went to/preposition sea.",
    "They want to/infinitiveTo quickly end/verbBase it.",
    "It leads to/preposition losses.",
    "They vowed to/infinitiveTo fight/verbBase the plan.",
    "The council rolled back/adverb the limit.",
    "The right to/infinitiveTo fish/verbBase is old.",
    "They objected to/preposition the plan.",
    "They refuse to/infinitiveTo back/verbBase it.",
    "The plan to/infinitiveTo limit/verbBase nets failed.",
  ]

  static let functionWords = [
    "He said that/subordinator the plan failed.",
    "The plan that/relative was signed failed.",
    "He likes that/determiner plan.",
    "That/pronoun is a mistake.",
    "Her/possessive plan failed.",
    "They saw her/pronoun.",
    "They have/verbBase boats.",
    "They have/auxiliary sailed.",
    "They do/auxiliary not sail.",
    "It was/auxiliary late.",
    "They don't/auxiliary sail.",
    "He will/modal sail.",
    "The will/noun was read.",
    "Nobody/pronoun knows.",
    "They can not/negator sail.",
    "Who/relative knows?",
    "Most/quantifier owners agree.",
    "They sail because/subordinator it pays.",
    "Vik and/coordinator Dahl agree.",
    "He spoke before/preposition noon.",
  ]

  static let names = [
    "Vik/proper spoke.",
    "The Fisheries/proper Council/proper met.",
    "Owners/noun spoke.",
    "They live in Norway/proper.",
    "In March/proper it fell.",
    "They march/verbBase today.",
    "In May/proper it fell.",
    "NATO/proper sailed.",
    "COD/noun PRICES/noun RISE AGAIN",
    "Soon/adverb it fell.",
    "Fishing groups/noun spoke/verbPast.",
    "House/proper Speaker/proper Dahl spoke.",
    "The quickly/adverb growing fleet sailed.",
    "The harmful/adjective nets stay.",
    "A new/adjective net is wide/adjective.",
  ]

  @Test("tell nouns from verbs", arguments: nounsAndVerbs)
  func nounOrVerb(marked: String) { check(marked) }

  @Test("tell participles from pasts", arguments: participlesAndPasts)
  func participleOrPast(marked: String) { check(marked) }

  @Test("tell infinitives and particles from prepositions", arguments: particlesAndInfinitives)
  func infinitiveOrPreposition(marked: String) { check(marked) }

  @Test("tell the readings of function words apart", arguments: functionWords)
  func functionWord(marked: String) { check(marked) }

  @Test("tell names from common words", arguments: names)
  func nameOrWord(marked: String) { check(marked) }

  private func check(_ marked: String) {
    let text = MarkedText(tags: marked)
    let segmentation = Segmented.tagged(text.text)
    for (offset, word, tag) in text.tagged {
      let token = segmentation.tokens.first { Int($0.start) == offset }
      #expect(token.map { "\($0.tag)" } == tag, "\(word) in: \(text.text)")
    }
  }
}
