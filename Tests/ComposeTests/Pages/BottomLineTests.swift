import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

/// The home page's five sentences, in editions of which different things are true.
@Suite struct BottomLineTests {
  /// What each actor of one article wants.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let positions: [(Actor, Stance, String)]
    var mentioned: [Actor] = []
    let lines: [String]

    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "nobody", positions: [],
      lines: [
        "**No group takes a side** on any issue in these articles.",
        "**No two groups are on opposite sides** of an issue, and each is of one mind.",
        "**No article says** of a group that it has put nothing forward on an issue.",
        "**No group stands alone:** no issue has a single group taking a side.",
        """
        **Nobody is on record on** Cod quota, Net size, Harbor fees, Fuel aid and Decline of the stock: no position was \
        found in the one article.
        """,
      ]),
    Case(
      name: "one group", positions: [(Debate.bo, .supports, "cod-quota")], mentioned: [Debate.dan],
      lines: [
        "**Only Boat owners are on record** with a side of their own.",
        "**No two groups are on opposite sides** of an issue, and each is of one mind.",
        "**No article says** of a group that it has put nothing forward on an issue.",
        "**One group alone takes a side on one issue:** Boat owners on Cod quota.",
        """
        **Nobody is on record on** Net size, Harbor fees, Fuel aid and Decline of the stock: no position was found in \
        the one article. The Marine institute is mentioned, without a position of its own.
        """,
      ]),
    Case(
      name: "agreement on everything",
      positions: [
        (Debate.ada, .supports, "cod-quota"), (Debate.bo, .supports, "cod-quota"), (Debate.ada, .opposes, "net-size"),
        (Debate.bo, .opposes, "net-size"), (Debate.ada, .supports, "harbor-fees"),
        (Debate.bo, .noProposal, "harbor-fees"), (Debate.cleo, .supports, "fuel-aid"),
        (Debate.ada, .supports, "stock-decline"),
      ],
      lines: [
        """
        **The Harbor ministry and Boat owners, the two groups with the most positions, take the same side on both \
        issues on which both take a side:** Cod quota and Net size.
        """,
        "**No two groups are on opposite sides** of an issue, and each is of one mind.",
        """
        **As the articles say,** Boat owners have put nothing forward on Harbor fees, which the Harbor ministry supports.
        """,
        """
        **One group alone takes a side on three issues:** the Harbor ministry on Harbor fees and Decline of the stock; \
        Sea guardians on Fuel aid.
        """,
        "**Every issue** of this briefing has a position in the one article.",
      ]),
    Case(
      name: "disagreement on everything",
      positions: [
        (Debate.ada, .supports, "cod-quota"), (Debate.bo, .opposes, "cod-quota"), (Debate.cleo, .supports, "net-size"),
        (Debate.bo, .mixed, "net-size"),
      ],
      lines: [
        """
        **Boat owners and the Harbor ministry, the two groups with the most positions, do not agree** on the one issue \
        on which both take a side.
        """,
        "**They part on** Cod quota (Boat owners oppose it and the Harbor ministry supports it); groups also differ, or are not of one mind, on Net size.",
        "**No article says** of a group that it has put nothing forward on an issue.",
        "**No group stands alone:** no issue has a single group taking a side.",
        """
        **Nobody is on record on** Harbor fees, Fuel aid and Decline of the stock: no position was found in the one \
        article.
        """,
      ]),
    Case(
      name: "nothing in common",
      positions: [
        (Debate.ada, .supports, "cod-quota"), (Debate.bo, .opposes, "net-size"), (Debate.owners, .supports, "net-size"),
        (Debate.stranger, .opposes, "cod-quota"),
      ],
      lines: [
        "**Boat owners and the Harbor ministry, the two groups with the most positions,** take sides on no issue in common.",
        "**Groups differ, or are not of one mind, on** Net size.",
        "**No article says** of a group that it has put nothing forward on an issue.",
        "**One group alone takes a side on one issue:** Boat owners on Net size.",
        """
        **Nobody is on record on** Harbor fees, Fuel aid and Decline of the stock: no position was found in the one \
        article.
        """,
      ]),
  ])
  func sentencesAreTrueAndReadWell(edition: Case) throws {
    var draft = Draft("a", "They spoke at length.")
    for (actor, stance, issue) in edition.positions { draft.add(actor, stance, issue, "They spoke") }
    for actor in edition.mentioned { draft.mention(actor) }
    let page = try #require(TestSite.page("index", of: [draft]))
    let bullets = page.markdown.split(separator: "\n").filter { $0.hasPrefix("- ") }
    let lines = bullets.map { bullet in
      String(bullet.dropFirst(2)).replacing(/\[\^e\d+\]/, with: "")
        .replacing(/\[([^\]]*)\]\([^)]*\)/) { match in String(match.output.1) }
    }
    #expect(lines == edition.lines)
  }
}
