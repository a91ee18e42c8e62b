import BriefingModel
import Compare

/// Which groups the home page shows.
struct MainGroups {
  static let limit = 6

  /// Groups with a position, by the number of their positions, then in the matrix's order. The others, who are
  /// no bloc, are never among the first.
  let byWeight: [Group]
  /// At most six of them, in the matrix's order.
  let shown: [Group]
  /// How many of the matrix's groups are not shown.
  let hiddenCount: Int

  init(site: SiteIndex) {
    let comparison = site.comparison
    let weights = Dictionary(
      site.actorsWithPositions.map { ($0.actor.group, $0.standings.reduce(0) { $0 + $1.decisive.count }) },
      uniquingKeysWith: +)
    let sided = comparison.groups.enumerated().filter { weights[$1.id] ?? 0 > 0 && $1.id != Group.other.id }
    byWeight = sided.sorted {
      (-(weights[$0.element.id] ?? 0), $0.offset) < (-(weights[$1.element.id] ?? 0), $1.offset)
    }
    .map(\.element)
    let first = Set(byWeight.prefix(Self.limit).map(\.id))
    shown = comparison.groups.filter { first.contains($0.id) }
    hiddenCount = comparison.groupsWithPositions.count - shown.count
  }
}
