package import BriefingModel

/// A small edition of the invented debate: three articles in which everything happens once.
package enum FishEdition {
  package static let settings = SiteSettings(
    title: "Cod in the Northern Bay: who wants what", subtitle: "The talks of the spring", publisher: "The Bay Desk",
    edition: CalendarDate(year: 2031, month: 4, day: 2))

  package static var drafts: [Draft] { [talks, letter, harbor] }

  package static var edition: Edition { edition(of: drafts) }

  package static func edition(of drafts: [Draft]) -> Edition {
    Edition(settings: settings, vocabulary: Debate.vocabulary, articles: drafts.map(\.article))
  }

  private static var talks: Draft {
    var draft = Draft(
      "a-talks",
      """
      Talks on the cod of the Northern Bay opened on Monday with a demand from the ministry to halve the catch.
      Ada Finn, the minister of harbors, said that the catch must be cut and that fine nets must go.

      "We will not tie up our boats," said Bo Rask, skipper of the Petrel.
      Boat owners want the catch left as it is, but support a ban on fine nets.

      Cleo Marsh, a director of Open Sea, wants the catch cut further than the ministry does.
      She said that boat owners secretly support higher harbor fees.
      The ministry has not said a word on the aid for fuel.
      """)
    draft.add(Debate.ministry, .supports, "cod-quota", "demand from the ministry to halve the catch")
    draft.add(Debate.ada, .supports, "cod-quota", "said that the catch must be cut", voice: .reported)
    draft.add(Debate.ada, .supports, "net-size", "fine nets must go", voice: .reported, review: .confirmed)
    draft.add(Debate.bo, .opposes, "cod-quota", "We will not tie up our boats", voice: .quoted)
    draft.add(Debate.owners, .opposes, "cod-quota", "want the catch left as it is")
    draft.add(Debate.owners, .supports, "net-size", "support a ban on fine nets")
    draft.add(Debate.cleo, .supports, "cod-quota", "wants the catch cut further")
    draft.add(Debate.owners, .supports, "harbor-fees", "secretly support higher harbor fees", by: "Cleo Marsh")
    draft.add(Debate.ministry, .noProposal, "fuel-aid", "has not said a word on the aid for fuel")
    draft.say("Bo Rask", "\"We will not tie up our boats,\"")
    draft.mention(Debate.dan)
    draft.date("Monday", .round)
    return draft
  }

  private static var letter: Draft {
    var draft = Draft(
      "b-letter",
      """
      Open Sea | a group with 12,000 members | asked on Tuesday to "end *all* aid for fuel" [1].
      “Half of the catch is too much,” Cleo Marsh wrote.

      1. The cod is dying out, she wrote, and `nobody` <b>counts</b> it.
      """,
      metadata: ArticleMetadata(
        title: "Open Sea | asks for *more*", outlet: "The Pier", author: "J. <Quill>",
        date: CalendarDate(year: 2031, month: 3, day: 18), url: "https://pier.example/open-sea?a=1&b=(2)"))
    draft.add(Debate.cleo, .supports, "fuel-aid", "end *all* aid for fuel", voice: .quoted, review: .added)
    draft.add(Debate.cleo, .supports, "cod-quota", "Half of the catch is too much", voice: .quoted)
    draft.add(Debate.cleo, .supports, "stock-decline", "The cod is dying out", voice: .reported)
    draft.say("Cleo Marsh", "“Half of the catch is too much,”")
    draft.figure("12,000 members", .count)
    draft.date("Tuesday", .event, CalendarDate(year: 2031, month: 3, day: 18).map(CalendarPeriod.init))
    return draft
  }

  private static var harbor: Draft {
    var draft = Draft(
      "c-harbor",
      """
      The price of diesel rose.

      Bo Rask now wants the catch cut, the Petrel’s crew said.
      Eve Holt, who sells ice, opposes higher fees.

      The Northern Bay Council (NBC) must answer by June 2031, and first met in 2004.
      The NBC is a court of skippers.
      """)
    draft.add(Debate.bo, .supports, "cod-quota", "now wants the catch cut")
    draft.add(Debate.stranger, .opposes, "harbor-fees", "opposes higher fees")
    draft.mention(issue: "fuel-aid", "price of diesel")
    draft.date("June 2031", .deadline, CalendarPeriod(year: 2031, month: 6))
    draft.date("2004", .event, CalendarPeriod(year: 2004))
    draft.term("NBC", "Northern Bay Council")
    draft.term("NBC", "The NBC is a court of skippers.", .definition)
    draft.review(
      .reject(id: "eve-holt.cod-quota.000000"), because: "she sells ice, and | wants no *quota*",
      date: CalendarDate(year: 2031, month: 4, day: 1))
    return draft
  }
}
