import Testing

/// Constructions of English that turn, limit or pass on a stance, in sentences of an invented debate.
@Suite struct ConstructionTests {
  @Test(arguments: [
    ("Ann Lee opposes lifting the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee does not oppose the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee is not satisfied with the fuel subsidy.", ["Ann Lee fuel-aid opposes"]),
    ("Ann Lee criticized the failure of the union to end the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee denied that the quota was unfair.", ["Ann Lee quotas supports"]),
    (
      "Ann Lee called for a closed season instead of the quota.",
      ["Ann Lee closures supports", "Ann Lee quotas opposes"]
    ),
    ("Ann Lee wants to cut spending by raising the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee does not deny the existence of the quota.", []),
    ("Ann Lee called for the quota to be lifted.", ["Ann Lee quotas opposes"]),
    ("Ann Lee wants the quota on cod to be kept.", ["Ann Lee quotas supports"]),
    ("Ann Lee cannot accept the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee said the quota was not a success.", ["Ann Lee quotas opposes"]),
    ("Ann Lee said it would be wrong to lift the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee said it was necessary to lift the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee warned that the quota would raise prices.", ["Ann Lee quotas opposes"]),
    ("Ann Lee expressed concern that overfishing might spread.", ["Ann Lee overfishing supports"]),
    ("Ann Lee said the quota must fall.", ["Ann Lee quotas opposes"]),
    ("Ann Lee said parliament must resist the temptation to raise the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee wants a quota on boats that broke the quota.", ["Ann Lee quotas supports"]),
  ])
  func countsTheTurnsOfAStance(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }

  @Test(arguments: [
    ("While welcoming the fuel subsidy, Ann Lee said the quota was unfair.", "Ann Lee quotas opposes"),
    ("Ann Lee warned Norway on quotas.", "Ann Lee quotas opposes"),
    ("Ann Lee threatened Norway with quotas.", "Ann Lee quotas supports"),
    ("Ann Lee has never threatened Norway with quotas.", "Ann Lee quotas opposes"),
    ("Ann Lee vowed to veto the fuel subsidy.", "Ann Lee fuel-aid opposes"),
    ("Ann Lee is willing to accept a quota.", "Ann Lee quotas supports"),
    ("Ann Lee is ready to lift the quota.", "Ann Lee quotas opposes"),
    ("Ann Lee insisted that Norway raise the quota.", "Ann Lee quotas supports"),
    ("Ann Lee called the fuel subsidy a mistake.", "Ann Lee fuel-aid opposes"),
    ("Ann Lee sees the quota as a success.", "Ann Lee quotas supports"),
    ("Ann Lee began imposing a quota.", "Ann Lee quotas supports"),
    ("Ann Lee distanced herself from the quota.", "Ann Lee quotas opposes"),
    ("Ann Lee threatened quotas.", "Ann Lee quotas supports"),
    (
      "Ann Lee took the quota to be a success and called the fuel subsidy \"plain nonsense.\"",
      "Ann Lee fuel-aid opposes"
    ),
    ("Ann Lee denied plans to lift the quota.", "Ann Lee quotas no-proposal"),
    ("The Fisheries Ministry said the quota would be lifted.", "Ministry of Fisheries quotas opposes"),
    ("Norway signed an order imposing a quota.", "Norway quotas supports"),
    ("Ann Lee drew up a plan to lift the quota.", "Ann Lee quotas opposes"),
    ("Ann Lee charged Norway with lifting the quota.", "Ann Lee quotas supports"),
    ("Ann Lee said the pact lacks quotas.", "Ann Lee quotas supports"),
    ("Ann Lee hopes Norway can lift the quota.", "Ann Lee quotas opposes"),
    ("Ann Lee said lifting the quota would hurt fishermen.", "Ann Lee quotas supports"),
    ("Ann Lee is interested in raising the quota.", "Ann Lee quotas supports"),
    ("Ann Lee stressed the importance of the quota.", "Ann Lee quotas supports"),
    ("A quota is needed, Ann Lee said.", "Ann Lee quotas supports"),
    ("The quota, which the ministry announced, was condemned by Ann Lee.", "Ann Lee quotas opposes"),
  ])
  func readsEachCue(_ text: String, _ expected: String) {
    #expect(FisheryVocabulary.positions(in: text).contains(expected))
  }

  @Test(arguments: [
    "If the quota were lifted, boats would return.",
    "The ministry is likely to impose a quota.",
    "Ann Lee expects the quota to rise.",
    "Parliament is considering a quota.",
    "Ann Lee discussed the quota with Bob Roy.",
    "Boat owners face criticism of the quota.",
    "Ann Lee asked whether the quota was fair.",
    "Ann Lee opened a debate on the proposal to raise the quota.",
    "The quota dispute went on.",
    "Ann Lee blamed the quota on the union.",
    "Ann Lee predicted that parliament will support the quota.",
    "Ann Lee said the quota should fall in May.",
    "The company wants a quota.",
    "Without the quota there would be no talks, Ann Lee said.",
    "Norway struck back at Spain for its quota.",
  ])
  func leavesForecastsHypothesesAndTopicsAlone(_ text: String) {
    #expect(FisheryVocabulary.positions(in: text) == [])
  }

  @Test(arguments: [
    (
      "The Fisheries Ministry said it would lift the quota once boats return.",
      ["Ministry of Fisheries quotas mixed"]
    ),
    ("Ann Lee said Norway must end the quota.", ["Ann Lee quotas opposes"]),
    ("A group of boat owners opposes the quota.", ["boat owners quotas opposes"]),
    ("Norway is under pressure from Ann Lee to impose a quota.", ["Ann Lee quotas supports"]),
    ("Hundreds of fishermen opposing the quota marched.", ["fishermen quotas opposes"]),
    (
      "In a letter to the union, Ann Lee and Bob Roy criticized the quota.",
      ["Ann Lee quotas opposes", "Bob Roy quotas opposes"]
    ),
    ("A bill by Ann Lee would raise the quota.", ["Ann Lee quotas supports"]),
    (
      "Parliament approved a bill designed to end overfishing.",
      ["Parliament overfishing supports"]
    ),
    (
      "Ann Lee introduced a bill that would raise the quota. Bob Roy opposes the bill.",
      ["Ann Lee quotas supports", "Bob Roy quotas opposes"]
    ),
    ("Ann Lee backs the quota but Bob Roy rejects it.", ["Ann Lee quotas supports", "Bob Roy quotas opposes"]),
    ("Bob Roy wants a closed season to go farther than Ann Lee does.", ["Bob Roy closures supports"]),
    ("Ann Lee appealed for an effort by Bob Roy to lift the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee hopes Bob Roy will take steps to end the quota.", ["Ann Lee quotas opposes"]),
    ("The Fisheries Ministry is willing to lift the quota if boats return.", ["Ministry of Fisheries quotas mixed"]),
    ("A group of Asian and African nations opposes the quota.", ["African nations quotas opposes"]),
    ("Bank of Norway Governor Ann Lee opposes the quota.", ["Ann Lee quotas opposes"]),
    ("Trade and Industry Minister Ann Lee opposes the quota.", ["Ann Lee quotas opposes"]),
    (
      "OSLO, May 3 - Trade Secretary Ann Lee said Norway would lift the quota.",
      ["Ann Lee quotas opposes", "Norway quotas opposes by Ann Lee"]
    ),
    ("Talks stalled after the ministry lifted the quota.", ["ministry quotas opposes"]),
  ])
  func findsWhoHoldsIt(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }
}
