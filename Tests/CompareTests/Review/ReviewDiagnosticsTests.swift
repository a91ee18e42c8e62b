import BriefingModel
import Compare
import DebateFixtures
import Testing

/// Each way in which a review can be wrong, as it is printed.
@Suite struct ReviewDiagnosticsTests {
  private static var draft: Draft {
    var draft = Draft("day", "Ada Finn will cut the catch.\nShe will cut the catch of cod.\n")
    draft.add(Debate.ada, .supports, "cod-quota", "Ada Finn will cut")
    return draft
  }

  private static let id = draft.reading.positions.first?.id ?? ""

  private func messages(_ draft: Draft) -> [String] {
    ReviewedReading(draft.reading, of: draft.article, vocabulary: Debate.vocabulary).diagnostics.map(\.description)
  }

  @Test(
    arguments: [
      (
        [ReviewEntry.Decision.confirm(id: "ada-finn.cod-quota.000000")],
        """
        seeds/articles/day.yml:2:5: error: no position of this article has the id `ada-finn.cod-quota.000000`: near are \
        `\(id)` [review-unknown-id]
        """
      ),
      (
        [.reject(id: "bo-rask.cod-quota.000000")],
        """
        seeds/articles/day.yml:2:5: error: no position of this article has the id `bo-rask.cod-quota.000000`: \
        `build-site analyze --no-review seeds/articles/day.txt` prints the ids [review-unknown-id]
        """
      ),
      (
        [.confirm(id: id), .reject(id: id)],
        """
        seeds/articles/day.yml:3:5: error: `\(id)` names a position that was decided at seeds/articles/day.yml:2:5: \
        remove one of the two [review-decided-twice]
        """
      ),
      (
        [.edit(id: id, .init(stance: .supports))],
        """
        seeds/articles/day.yml:2:5: error: the position is as this edit wants it: write `confirm: \(id)` or say what is \
        to change [review-edit-changes-nothing]
        """
      ),
      (
        [.edit(id: id, .init(issue: "net-quota"))],
        """
        seeds/articles/day.yml:2:5: error: the vocabulary has no issue `net-quota`: use an id of issues.yml, such as \
        `cod-quota`, `net-size` [review-unknown-issue]
        """
      ),
      (
        [.edit(id: id, .init(actor: "Nobody"))],
        """
        seeds/articles/day.yml:2:5: error: neither the vocabulary nor the article knows the actor “Nobody”: add it to \
        actors.yml [review-unknown-actor]
        """
      ),
      (
        [.edit(id: id, .init(quotes: [draft.quote("will cut the fleet")]))],
        """
        seeds/articles/day.yml:9:14: error: seeds/articles/day.txt does not hold “will cut the fleet”: it does hold \
        “will cut the”; copy the words as they stand there [review-quote-not-found]
        """
      ),
      (
        [.edit(id: id, .init(quotes: [draft.quote("cut the catch")]))],
        """
        seeds/articles/day.yml:9:14: warning: seeds/articles/day.txt holds “cut the catch” more than once and the first \
        place is taken: quote more words [review-quote-twice]
        """
      ),
    ] as [([ReviewEntry.Decision], String)])
  func eachMistakeIsNamedWithItsPlaceAndTheWayOut(decisions: [ReviewEntry.Decision], message: String) {
    var draft = Self.draft
    for decision in decisions { draft.review(decision) }
    #expect(messages(draft).contains(message), "\(messages(draft))")
  }

  @Test func anEntryWithAnErrorChangesNothing() {
    var draft = Self.draft
    draft.review(.edit(id: Self.id, .init(issue: "nothing", stance: .opposes)))
    let result = ReviewedReading(draft.reading, of: draft.article, vocabulary: Debate.vocabulary)
    #expect(result.reading.positions == draft.reading.positions)
  }

  @Test func oneChangedCharacterOfTheArticleBreaksTheQuotation() {
    var whole = Self.draft
    whole.review(
      .add(.init(actor: "Ada Finn", issue: "net-size", stance: .opposes, quotes: [whole.quote("She will cut the")])))
    #expect(messages(whole).isEmpty)

    var changed = Draft("day", "Ada Finn will cut the catch.\nShe would cut the catch of cod.\n")
    changed.mention(Debate.ada)
    changed.review(whole.article.review[0].decision)
    #expect(messages(changed).count == 1)
    #expect(messages(changed).first?.hasPrefix("seeds/articles/day.yml:9:14: error: ") == true)
  }
}
