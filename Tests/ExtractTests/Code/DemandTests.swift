import Testing

/// What is wanted without being said: conditions of threats and offers, reasons of deeds, clauses behind a noun.
@Suite struct DemandTests {
  @Test(arguments: [
    ("Norway will retaliate unless Spain lifts the quota.", "Norway quotas opposes"),
    ("Norway warned that it would retaliate if Spain imposed a quota.", "Norway quotas opposes"),
    ("Norway warned that it would retaliate if Spain did not lift the quota.", "Norway quotas opposes"),
    ("Norway will open its ports once Spain ends overfishing.", "Norway overfishing supports"),
    ("Norway would drop its claim if Spain ended the quota.", "Norway quotas opposes"),
    ("Ann Lee said Spain would break the pact if it imposed a quota.", "Ann Lee quotas opposes"),
    ("Ann Lee said there would be a war if Spain did not lift the quota.", "Ann Lee quotas opposes"),
    ("The port will be opened once Spain lifts the quota, Fisheries Minister Ann Lee said.", "Ann Lee quotas opposes"),
  ])
  func readsWhatAConditionDemands(_ text: String, _ expected: String) {
    #expect(FisheryVocabulary.positions(in: text).contains(expected))
  }

  @Test(arguments: [
    "Boats will return if Spain lifts the quota.",
    "Ann Lee sleeps unless the quota is lifted.",
    "Prices will fall once Spain imposes a quota.",
  ])
  func leavesConditionsOfWhatOnlyHappensAlone(_ text: String) {
    #expect(FisheryVocabulary.positions(in: text) == [])
  }

  @Test(arguments: [
    ("Boats left because of the quota Bob Roy imposed.", "Bob Roy quotas supports"),
    ("Boats left because of the quota, which Ann Lee supports.", "Ann Lee quotas supports"),
    ("Boats left after the quota imposed by Norway.", "Norway quotas supports"),
    ("The quota, which Ann Lee says must remain, is high.", "Ann Lee quotas supports"),
  ])
  func readsTheClauseBehindANoun(_ text: String, _ expected: String) {
    #expect(FisheryVocabulary.positions(in: text).contains(expected))
  }

  @Test func readsAVerbThatLeavesOutWhatWasSaid() {
    let found = FisheryVocabulary.positions(in: "Boat owners love the quota; fishermen do not.")
    #expect(found == ["Boat owners quotas supports", "fishermen quotas opposes"])
  }

  @Test(arguments: [
    ("Norway has a fuel subsidy. Prices rose. Ann Lee opposes the subsidy.", "Ann Lee fuel-aid opposes"),
    (
      "Norway has a catch quota. Ann Lee said Iceland, Spain and Norway oppose the quota.",
      "Iceland quotas opposes by Ann Lee"
    ),
  ])
  func knowsANounByWhatItStoodForBefore(_ text: String, _ expected: String) {
    #expect(FisheryVocabulary.positions(in: text).contains(expected))
  }

  @Test func leavesANounAloneThatStoodForOtherThingsToo() {
    let text = "The school subsidy ended. Norway has a fuel subsidy. Ann Lee opposes the subsidy."
    #expect(FisheryVocabulary.positions(in: text) == [])
  }
}
