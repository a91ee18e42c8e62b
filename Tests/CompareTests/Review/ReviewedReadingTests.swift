import BriefingModel
import Compare
import DebateFixtures
import Testing

@Suite struct ReviewedReadingTests {
  private func reviewed(_ draft: Draft) -> ReviewedReading {
    ReviewedReading(draft.reading, of: draft.article, vocabulary: Debate.vocabulary)
  }

  private var draft: Draft {
    var draft = Draft(
      "day",
      """
      The ministry will cut the catch,\u{A0}said Ada Finn.
      Bo Rask isn’t happy with “the cut”.

      Gull Watch
      says fine nets must go.
      """)
    draft.add(Debate.ada, .supports, "cod-quota", "cut the catch")
    draft.add(Debate.bo, .opposes, "cod-quota", "happy with")
    return draft
  }

  private func id(_ actor: String, in draft: Draft) -> String {
    draft.reading.positions.first { $0.actor == actor }?.id ?? "missing"
  }

  @Test func withoutAReviewTheReadingStands() {
    let result = reviewed(draft)
    #expect(result.reading == draft.reading)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func confirmationKeepsThePositionAndSaysSo() throws {
    var draft = draft
    draft.review(.confirm(id: id("bo-rask", in: draft)))
    let result = reviewed(draft)
    #expect(result.diagnostics.isEmpty)
    var expected = draft.reading.positions[1]
    expected.review = .confirmed
    #expect(result.reading.positions == [draft.reading.positions[0], expected])
  }

  @Test func anyPieceOfEvidenceNamesItsPosition() {
    var draft = draft
    draft.add(Debate.cleo, .supports, "net-size", "cut the catch", "fine nets must go")
    draft.review(.confirm(id: draft.reading.positions[2].evidenceIDs[1]))
    #expect(reviewed(draft).reading.positions.first { $0.actor == "cleo-marsh" }?.review == .confirmed)
  }

  @Test func rejectionRemovesThePosition() {
    var draft = draft
    draft.review(.reject(id: id("bo-rask", in: draft)))
    #expect(reviewed(draft).reading.positions.map(\.actor) == ["ada-finn"])
  }

  @Test func anEditedStanceHoldsForTheEvidenceToo() throws {
    var draft = draft
    draft.review(.edit(id: id("bo-rask", in: draft), .init(stance: .mixed)))
    let position = try #require(reviewed(draft).reading.positions.last)
    #expect(position.stance == .mixed)
    #expect(position.evidence.map(\.stance) == [.mixed])
    #expect(position.review == .edited)
    #expect(position.evidenceIDs == draft.reading.positions[1].evidenceIDs)
  }

  @Test func anEditedActorGetsIdsOfItsOwn() throws {
    var draft = draft
    draft.mention(Debate.owners)
    draft.review(.edit(id: id("bo-rask", in: draft), .init(actor: "Boat Owners", issue: "net-size")))
    let position = try #require(reviewed(draft).reading.positions.first { $0.actor == "boat-owners" })
    #expect(position.issue == "net-size")
    #expect(position.id.hasPrefix("boat-owners.net-size."))
  }

  @Test func anEditIntoAnotherPositionUnitesTheTwo() throws {
    var draft = draft
    draft.review(.edit(id: id("bo-rask", in: draft), .init(actor: "Ada Finn")))
    let position = try #require(reviewed(draft).reading.positions.first)
    #expect(reviewed(draft).reading.positions.count == 1)
    #expect(position.stance == .mixed)
    #expect(position.evidence.count == 2)
    #expect(position.review == .edited)
  }

  @Test(arguments: [
    (ReviewEntry.Correction(voice: .quoted), Voice.quoted, ""),
    (ReviewEntry.Correction(attributedBy: "Ada Finn"), Voice.thirdParty, "Ada Finn"),
    (ReviewEntry.Correction(voice: .thirdParty, attributedBy: "Ada Finn"), Voice.thirdParty, "Ada Finn"),
  ])
  func voiceAndThirdPartyFollowEachOther(correction: ReviewEntry.Correction, voice: Voice, by: String) throws {
    var draft = draft
    draft.review(.edit(id: id("bo-rask", in: draft), correction))
    let position = try #require(reviewed(draft).reading.positions.last)
    #expect([position.voice, position.evidence[0].voice] == [voice, voice])
    #expect([position.attributedBy, position.evidence[0].attributedBy] == [by, by])
  }

  @Test func anAdditionFindsItsSentenceWhateverTheSpacesAndQuotationMarks() throws {
    var draft = draft
    let quotes = [draft.quote("cut  the catch, said Ada"), draft.quote("isn't happy with \"the\ncut\"")]
    draft.review(.add(.init(actor: "ministry of tides", issue: "net-size", stance: .supports, quotes: quotes)))
    // The name does not stand in the article, so only the vocabulary or the reading could know it.
    #expect(reviewed(draft).diagnostics.map(\.identifier) == ["review-unknown-actor"])

    draft.review(.add(.init(actor: "Minister Finn", issue: "net-size", stance: .supports, quotes: quotes)))
    let result = reviewed(draft)
    let added = try #require(result.reading.positions.first { $0.review == .added })
    #expect(added.actor == "ada-finn")
    #expect(added.evidence.map(\.sentence) == Array(draft.reading.sentences.prefix(2)))
    #expect(draft.article.text.slice(added.evidence[0].words[0]) == "cut the catch,\u{A0}said Ada")
    #expect(added.voice == .described)
    #expect(added.rule == "editor")
    #expect(
      added.id
        == Position.evidenceID(
          actor: "ada-finn", issue: "net-size", sentence: draft.article.text.slice(added.evidence[0].sentence)))
  }

  @Test func anAdditionOverTwoSentencesQuotesBoth() throws {
    var draft = draft
    draft.review(
      .add(
        .init(actor: "Gull Watch", issue: "net-size", stance: .supports, quotes: [draft.quote("Gull Watch says fine")]))
    )
    let added = try #require(reviewed(draft).reading.positions.last)
    #expect(added.evidence.map { draft.article.text.slice($0.words[0]) } == ["Gull Watch", "says fine"])
  }

  @Test func anAdditionMayNameANewActorOfTheArticle() throws {
    var draft = draft
    draft.review(
      .add(.init(actor: "Gull Watch", issue: "net-size", stance: .supports, quotes: [draft.quote("fine nets must go")]))
    )
    let result = reviewed(draft)
    #expect(result.diagnostics.isEmpty)
    #expect(
      result.reading.actors.last
        == Actor(id: "gull-watch", name: "Gull Watch", kind: .organization, group: Group.other.id))
    #expect(result.reading.positions.last?.actor == "gull-watch")
  }

  @Test func anAdditionToAPositionOfTheMachineMakesItLongerNotDouble() throws {
    var draft = draft
    draft.review(
      .add(.init(actor: "Ada Finn", issue: "cod-quota", stance: .supports, quotes: [draft.quote("fine nets")])))
    let positions = reviewed(draft).reading.positions.filter { $0.actor == "ada-finn" }
    #expect(positions.count == 1)
    #expect(positions.first?.evidence.count == 2)
    #expect(positions.first?.review == .edited)
  }

  @Test func anAdditionThatTheMachineHasAlreadyIsAConfirmationWithAWarning() {
    var draft = draft
    draft.review(
      .add(.init(actor: "Ada Finn", issue: "cod-quota", stance: .supports, quotes: [draft.quote("cut the catch")])))
    let result = reviewed(draft)
    #expect(result.diagnostics.map(\.identifier) == ["review-adds-nothing"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.reading.positions[0].review == .confirmed)
  }

  @Test func positionsStayInTheOrderOfTheirFirstEvidence() {
    var draft = draft
    draft.review(
      .add(.init(actor: "Cleo Marsh", issue: "net-size", stance: .supports, quotes: [draft.quote("fine nets")])),
      .add(.init(actor: "Ada Finn", issue: "fuel-aid", stance: .supports, quotes: [draft.quote("The ministry will")])))
    draft.mention(Debate.cleo)
    #expect(
      reviewed(draft).reading.positions.map(\.id).map { String($0.prefix(8)) } == [
        "ada-finn", "ada-finn", "bo-rask.", "cleo-mar",
      ])
  }
}
