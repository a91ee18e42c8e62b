import BriefingModel
import Testing

@testable import Extract

/// Sentences of an invented debate, and who is read to want what in them.
@Suite struct PositionTests {
  @Test(arguments: [
    ("Ann Lee supports the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee opposes the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee demanded a quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee called for a closed season.", ["Ann Lee closures supports"]),
    ("Ann Lee rejected the fuel subsidy.", ["Ann Lee fuel-aid opposes"]),
    ("The Fisheries Ministry wants quotas.", ["Ministry of Fisheries quotas supports"]),
    ("Boat owners are opposed to the quota.", ["Boat owners quotas opposes"]),
    ("Boat owners are critical of the fuel subsidy.", ["Boat owners fuel-aid opposes"]),
    ("Ann Lee expressed support for the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee's opposition to the quota is known.", ["Ann Lee quotas opposes"]),
    ("The quota is backed by Ann Lee.", ["Ann Lee quotas supports"]),
    ("The quota was rejected by boat owners.", ["boat owners quotas opposes"]),
  ])
  func readsAttitudes(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }

  @Test(arguments: [
    (
      "Norway will propose that the quota be lifted, Norwegian Fisheries Minister Ann Lee said.",
      ["Ann Lee quotas opposes", "Norway quotas opposes"]
    ),
    (
      "Norway is ready to lift the quota if Spain shows it can wait, Norwegian Under Secretary Ann Lee said.",
      ["Ann Lee quotas mixed", "Norway quotas mixed by Ann Lee"]
    ),
    ("Fears are growing as Norway and Spain seek quotas.", ["Norway quotas supports", "Spain quotas supports"]),
    (
      "Ann Lee's decision to lift the quota won praise today from Bob Roy.",
      ["Ann Lee quotas opposes", "Bob Roy quotas opposes"]
    ),
    ("The decision to impose a quota angered boat owners.", ["boat owners quotas opposes"]),
    (
      "Ann Lee repeated the Norwegian demand that Spain lift the quota.",
      ["Ann Lee quotas opposes", "Norway quotas opposes by Ann Lee"]
    ),
    ("Norway cannot lift the quota, Norwegian Fisheries Minister Ann Lee said.", ["Ann Lee quotas supports"]),
    ("Ann Lee told reporters Norway had rejected the quota.", ["Norway quotas opposes by Ann Lee"]),
    ("Bob Roy and Ann Lee agree these policies are essential to stop overfishing.", ["Ann Lee overfishing supports"]),
    (
      "Boat owners demanded the following:\n\n-- an end to the quota;\n\n-- a closed season.",
      ["Boat owners closures supports", "Boat owners quotas opposes"]
    ),
    ("Boat owners met on Monday:\n\n-- an end to the quota.", []),
    ("In the accord, signed on May 1, 1986, Norway promised a quota.", ["Norway quotas supports"]),
    ("Norway promised, after the talks were over, to lift the quota.", ["Norway quotas opposes"]),
    ("Norwegian Fisheries Minister Ann Lee said Spain would regret a quota.", []),
    ("Spain has failed to lift the quota, Norwegian Fisheries Minister Ann Lee said.", ["Ann Lee quotas opposes"]),
    ("Ann Lee said fleets would have to close if the quota was lifted.", []),
    ("Ann Lee said owners would lose millions if the quota was lifted.", ["Ann Lee quotas supports"]),
    ("The union's plan to end the quota pleased Ann Lee.", ["Ann Lee quotas opposes", "union quotas opposes"]),
    ("Ann Lee's efforts to lift the quota have failed, Bob Roy said.", ["Ann Lee quotas opposes by Bob Roy"]),
    ("Any decision to lift the quota would hurt owners, Ann Lee said.", ["Ann Lee quotas supports"]),
    ("Norway has agreed, officials said, to lift the quota.", ["Norway quotas opposes"]),
    ("Norway, diplomats said, opposes the quota.", ["Norway quotas opposes by diplomats"]),
    ("Ann Lee urged the council to oppose the Norwegian decision to impose a quota.", ["Norway quotas supports"]),
    ("Ann Lee expressed concern over debts and high fuel subsidies.", ["Ann Lee fuel-aid opposes"]),
    ("It is over, Ann Lee said in a reference to plans for a quota. Others backed the quota.", []),
    ("BOAT OWNER ASKS FOR QUOTA\n\nAnn Lee, a boat owner, asked for a quota.", ["Ann Lee quotas supports"]),
  ])
  func readsWireReports(_ text: String, _ expected: [String]) {
    #expect(Set(FisheryVocabulary.positions(in: text)).isSuperset(of: expected))
    #expect(expected.isEmpty == FisheryVocabulary.positions(in: text).isEmpty)
    #expect(!FisheryVocabulary.positions(in: text).contains { $0.hasPrefix("BOAT") })
  }

  @Test(arguments: [
    ("Ann Lee wants to end the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee wants to raise the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee opposes lifting the quota.", ["Ann Lee quotas supports"]),
    ("Ann Lee warned against abolishing the fuel subsidy.", ["Ann Lee fuel-aid supports"]),
    ("Ann Lee urged lawmakers to scrap the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee called for an end to the fuel subsidy.", ["Ann Lee fuel-aid opposes"]),
    ("Ann Lee rejected cuts in the fuel subsidy.", ["Ann Lee fuel-aid supports"]),
    ("Ann Lee wants to roll back the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee hopes to ban winter fishing.", ["Ann Lee closures supports"]),
    ("Ann Lee vowed to fight overfishing.", ["Ann Lee overfishing supports"]),
    ("Ann Lee demanded action against overfishing.", ["Ann Lee overfishing supports"]),
    ("Ann Lee wants the quota removed.", ["Ann Lee quotas opposes"]),
    ("Ann Lee demanded that the quota be lifted.", ["Ann Lee quotas opposes"]),
    ("Ann Lee wants to renegotiate the Harbor Accord.", ["Ann Lee pact supports"]),
  ])
  func multipliesTheDirectionsOnTheWay(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }

  @Test(arguments: [
    ("Ann Lee does not support the quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee has not demanded a quota.", ["Ann Lee quotas no-proposal"]),
    ("Ann Lee has not proposed a fuel subsidy.", ["Ann Lee fuel-aid no-proposal"]),
    (
      "Ann Lee did not call for a quota, just a closed season.",
      ["Ann Lee closures supports", "Ann Lee quotas no-proposal"]
    ),
    ("There has been no proposal from Ann Lee to raise the quota.", ["Ann Lee quotas no-proposal"]),
    ("Ann Lee does not want a fuel subsidy.", ["Ann Lee fuel-aid opposes"]),
    ("Ann Lee will never accept a quota.", ["Ann Lee quotas opposes"]),
    ("Ann Lee not only backs the quota.", ["Ann Lee quotas supports"]),
  ])
  func tellsDenialFromSilence(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }

  @Test(arguments: [
    ("The Fisheries Ministry imposed a quota.", ["Ministry of Fisheries quotas supports"]),
    ("The Fisheries Ministry lifted the quota.", ["Ministry of Fisheries quotas opposes"]),
    ("Parliament voted for the Coastal Pact.", ["Parliament pact supports"]),
    ("Parliament voted against the fuel subsidy.", ["Parliament fuel-aid opposes"]),
    ("The Fisheries Ministry withdrew from the Coastal Pact.", ["Ministry of Fisheries pact opposes"]),
    ("The Fisheries Ministry has moved to abolish the quota.", ["Ministry of Fisheries quotas opposes"]),
    ("Parliament cut spending to end overfishing.", ["Parliament overfishing supports"]),
  ])
  func readsWhatIsDone(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }

  @Test(arguments: [
    ("\"We need a quota,\" said Ann Lee.", ["Ann Lee quotas supports"]),
    ("\"I oppose the quota,\" Ann Lee said.", ["Ann Lee quotas opposes"]),
    ("Ann Lee said the quota should be abolished.", ["Ann Lee quotas opposes"]),
    ("Ann Lee said that parliament must end the fuel subsidy.", ["Ann Lee fuel-aid opposes"]),
    ("Ann Lee said the quota was unfair.", ["Ann Lee quotas opposes"]),
    ("Ann Lee said the quota is necessary.", ["Ann Lee quotas supports"]),
    ("Ann Lee said Bob Roy wants a quota.", ["Bob Roy quotas supports by Ann Lee"]),
    ("Ann Lee said that quotas had hurt many fishermen.", ["Ann Lee quotas opposes", "Ann Lee stock-harm supports"]),
    ("The quota has hurt fishermen.", []),
  ])
  func readsWhatIsSaid(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }

  @Test(arguments: [
    "The quota was introduced in 1994.",
    "The talks dealt with the quota.",
    "Ann Lee may support the quota.",
    "If Ann Lee backs the quota, the talks could end.",
    "Ann Lee was asked about the quota.",
    "Ann Lee discussed the quota.",
    "Milk quotas were a mistake, Ann Lee said.",
    "Ann Lee spoke at the Coastal Pact conference.",
    "The quota rose by five percent.",
  ])
  func findsNothingWhereNobodyTakesASide(_ text: String) {
    #expect(FisheryVocabulary.positions(in: text) == [])
  }

  @Test(arguments: [
    ("Ann Lee and Bob Roy support the quota.", ["Ann Lee quotas supports", "Bob Roy quotas supports"]),
    (
      "Ann Lee wants a quota, a fuel subsidy and a closed season.",
      ["Ann Lee closures supports", "Ann Lee fuel-aid supports", "Ann Lee quotas supports"]
    ),
    (
      "Ann Lee wants to end the quota and raise the fuel subsidy.",
      ["Ann Lee fuel-aid supports", "Ann Lee quotas opposes"]
    ),
    ("Ann Lee backs the quota, but Bob Roy opposes it.", ["Ann Lee quotas supports", "Bob Roy quotas opposes"]),
    ("Ann Lee named the quota. She wants to end that measure.", ["Ann Lee quotas opposes"]),
    (
      "There is agreement between Ann Lee and Bob Roy on raising the quota.",
      ["Ann Lee quotas supports", "Bob Roy quotas supports"]
    ),
    (
      "A letter from Ann Lee, Bob Roy and others urges parliament to end overfishing.",
      ["Ann Lee overfishing supports", "Bob Roy overfishing supports"]
    ),
    ("Ann Lee praised Bob Roy for opposing the quota.", ["Ann Lee quotas opposes", "Bob Roy quotas opposes"]),
    ("Ann Lee wants a new rule that would end overfishing.", ["Ann Lee overfishing supports"]),
  ])
  func findsEachHolderAndEachIssue(_ text: String, _ expected: [String]) {
    #expect(FisheryVocabulary.positions(in: text) == expected)
  }
}
