package import BriefingModel

/// What an edition says that the one before it did not, and the other way round.
package struct EditionChanges: Sendable, Hashable {
  package struct Change: Sendable, Hashable {
    package let before: PublishedPosition
    package let now: PublishedPosition

    /// What is not as it was; at least one.
    package var aspects: [Aspect] {
      Aspect.allCases.filter { aspect in
        switch aspect {
        case .stance: before.stance != now.stance
        case .voice: before.voice != now.voice || before.attributedBy != now.attributedBy
        case .evidence: Set(before.evidenceIDs) != Set(now.evidenceIDs)
        }
      }
    }
  }

  package enum Aspect: String, Sendable, CaseIterable {
    case stance
    /// Whose words show it.
    case voice
    /// The sentences that show it.
    case evidence
  }

  /// The day of the edition that this one is compared with.
  package let since: CalendarDate
  /// All three by article, actor and issue.
  package let new: [PublishedPosition]
  package let changed: [Change]
  package let withdrawn: [PublishedPosition]

  package init(from base: PublishedEdition, to positions: [PublishedPosition]) {
    let before = Self.byKey(base.positions)
    let now = Self.byKey(positions)
    since = base.date
    new = now.filter { before[$0.key] == nil }.map(\.value).sorted { $0.key < $1.key }
    withdrawn = before.filter { now[$0.key] == nil }.map(\.value).sorted { $0.key < $1.key }
    changed = now.compactMap { key, position in before[key].map { Change(before: $0, now: position) } }
      .filter { !$0.aspects.isEmpty }
      .sorted { $0.now.key < $1.now.key }
  }

  package var isEmpty: Bool { new.isEmpty && changed.isEmpty && withdrawn.isEmpty }

  private static func byKey(_ positions: [PublishedPosition]) -> [PublishedPosition.Key: PublishedPosition] {
    Dictionary(positions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
