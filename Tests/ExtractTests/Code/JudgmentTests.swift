import Testing

/// Judgments of acts and of what they lead to, and the holders of adjuncts.
@Suite struct JudgmentTests {
  @Test(arguments: [
    ("Ann Lee said the quota could lead to a war.", "Ann Lee quotas opposes"),
    ("Ann Lee said removal of the quota would help fishermen.", "Ann Lee quotas opposes"),
    ("Ann Lee said the answer is a quota.", "Ann Lee quotas supports"),
    ("Ann Lee said it was vital that the quota be kept.", "Ann Lee quotas supports"),
    ("Ann Lee said the quotas, which raise prices and hurt boats, were dangerous.", "Ann Lee quotas opposes"),
    ("The quota won praise from Ann Lee.", "Ann Lee quotas supports"),
    ("The quota drew criticism from Ann Lee and Bob Roy.", "Bob Roy quotas opposes"),
    ("Ann Lee said overfishing can only be ended by talks.", "Ann Lee overfishing supports"),
    ("Ann Lee said new boats would help end overfishing.", "Ann Lee overfishing supports"),
    ("Fisheries Minister Ann Lee said the changes were aimed at raising the quota.", "Ann Lee quotas supports"),
    ("\"This is parliament's one opportunity to end overfishing,\" Ann Lee said.", "Ann Lee overfishing supports"),
    ("Ann Lee said the quota must end.", "Ann Lee quotas opposes"),
    ("Ann Lee said the quota should expire.", "Ann Lee quotas opposes"),
    ("Ann Lee is a vocal advocate of the quota.", "Ann Lee quotas supports"),
    ("Fisheries Minister Ann Lee said Spain has failed to lift the quota.", "Ann Lee quotas opposes"),
  ])
  func readsWhatIsGoodOrBadForTheSpeaker(_ text: String, _ expected: String) {
    #expect(FisheryVocabulary.positions(in: text).contains(expected))
  }

  @Test(arguments: [
    ("While expressing regret over the quota, Ann Lee left.", "Ann Lee quotas opposes"),
    ("To end overfishing, Norway has sent ships.", "Norway overfishing supports"),
    ("In a bid to end overfishing, Norway has sent ships.", "Norway overfishing supports"),
    ("A call for a quota came from Ann Lee.", "Ann Lee quotas supports"),
    ("Ann Lee, sharply critical of the quota, said boats left.", "Ann Lee quotas opposes"),
    ("Many nations -- Norway, Spain and Iceland -- oppose the quota.", "Spain quotas opposes"),
    ("The union quoted Ann Lee as saying a quota was needed.", "Ann Lee quotas supports"),
    ("Ann Lee plans to help raise the quota.", "Ann Lee quotas supports"),
    ("Ann Lee wants to further raise the quota.", "Ann Lee quotas supports"),
    ("Ann Lee said in a speech in Oslo the quota should be lifted.", "Ann Lee quotas opposes"),
    ("Norway announced plans last week to lift the quota.", "Norway quotas opposes"),
  ])
  func findsTheHolderOfAnAdjunct(_ text: String, _ expected: String) {
    #expect(FisheryVocabulary.positions(in: text).contains(expected))
  }
}
