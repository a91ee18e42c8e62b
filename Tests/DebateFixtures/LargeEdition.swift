import BriefingModel

/// An edition of the invented debate with more of everything than a page holds.
package enum LargeEdition {
  package static let articleCount = 520
  /// Of these, one has a position in each of as many articles.
  package static let actorCount = 450
  /// So many articles show where one actor stands.
  package static let busyActorCount = 220

  package static let drafts: [Draft] = (0..<articleCount).map(draft)

  private static func draft(_ number: Int) -> Draft {
    // Ids in the order of the numbers.
    let digits = String(number + 1_000).dropFirst()
    var draft = Draft(
      "article-\(digits)",
      """
      Skipper \(number) wants the catch cut, and \(number + 100) boats with it.
      Bo Rask called it plan \(number) and said on day \(number) that no cut will come.

      Deckhand \(number) watched. The Bay Plan \(number) (BP\(number)) was read out.
      """)
    if number < actorCount {
      let group = number.isMultiple(of: 3) ? "green" : "fleet"
      let skipper = Actor(id: "skipper-\(number)", name: "Skipper \(number)", kind: .person, group: group)
      draft.add(skipper, .supports, "cod-quota", "wants the catch cut")
    }
    if number < busyActorCount {
      draft.add(Debate.bo, .opposes, "cod-quota", "said on day \(number) that no cut will come", voice: .reported)
    }
    draft.mention(Actor(id: "deckhand-\(number)", name: "Deckhand \(number)", kind: .person, group: "fleet"))
    draft.mention(issue: "cod-quota", "catch cut")
    draft.figure("\(number + 100) boats", .count)
    for _ in 0..<2 { draft.date("day \(number)", .event, CalendarPeriod(year: 1990 + number % 20)) }
    if number < 350 { draft.term("BP\(number)", "Bay Plan \(number)") }
    return draft
  }
}
