import Testing

/// Whose failure, denial, means or forecast it is decides whether anybody wants something of an issue.
@Suite struct ReproachTests {
  @Test(arguments: [
    "Norway was fined for its failure to keep a closed season.",
    "Ann Lee denied that Bob Roy asked for the quota.",
    "Ann Lee said parliament had not decided to lift the quota.",
    "Ann Lee saw signs of a plan to lift the quota.",
    "Any decision by Norway to lift the quota would be news.",
    "The council will be voting on the quota.",
    "Ann Lee does not expect Norway to lift the quota.",
    "Ann Lee expects Norway to reach the quota.",
    "It is foolish to end overfishing by closing ports, Ann Lee said.",
    "Ann Lee insists that Norway is lifting the quota.",
  ])
  func leavesAloneWhatIsSomebodyElses(_ text: String) {
    #expect(FisheryVocabulary.positions(in: text) == [])
  }

  @Test(arguments: [
    ("Ann Lee imposed fines for Norway's failure to enforce the quota.", "Ann Lee quotas supports"),
    ("Ann Lee cited what she called Norway's failure to enforce the quota.", "Ann Lee quotas supports"),
    ("Ann Lee insists that Norway lift the quota.", "Ann Lee quotas opposes"),
    ("Ann Lee urged the council oppose the quota.", "Ann Lee quotas opposes"),
    ("Ann Lee attacked overfishing by imposing a quota.", "Ann Lee quotas supports"),
    ("Ann Lee attacked the ministry through a bill imposing a quota.", "Ann Lee quotas supports"),
    ("Ann Lee fought to hold off the quota.", "Ann Lee quotas opposes"),
    ("The Fisheries Ministry is due to impose a quota.", "Ministry of Fisheries quotas supports"),
    ("The Fisheries Ministry is about to lift the quota.", "Ministry of Fisheries quotas opposes"),
    ("Ann Lee did not vote on pay but voted for the quota.", "Ann Lee quotas supports"),
    (
      "Ann Lee runs the union. After talks with Minister Bob Roy, she said the quota must end.",
      "Ann Lee quotas opposes"
    ),
  ])
  func findsWhoWantsIt(_ text: String, _ expected: String) {
    #expect(FisheryVocabulary.positions(in: text).contains(expected))
  }
}
