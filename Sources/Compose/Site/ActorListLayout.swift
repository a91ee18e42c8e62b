import BriefingModel
import Compare

/// Everyone in the edition, group by group, in the order of the pages of the list.
struct ActorListLayout: Sendable {
  static let actorsPerPage = 400

  /// As much of a group as stands on one page.
  struct Part: Sendable {
    let group: Group
    let actors: ArraySlice<ComparedActor>
    let beginsGroup: Bool
    let endsGroup: Bool
  }

  /// At least one page.
  let pages: [[Part]]
  /// For each group, the places among all actors of those whom the articles mention without a position.
  private let others: [Group.ID: [Int]]
  private let comparison: Comparison
  private let pageNumbers: [Group.ID: Int]

  init(comparison: Comparison, actorsPerPage: Int = Self.actorsPerPage) {
    var sided: [Group.ID: [ComparedActor]] = [:]
    var others: [Group.ID: [Int]] = [:]
    let actors = comparison.actors
    // By place, since a copy of an actor would count all its parts, and there are very many.
    for place in actors.indices {
      if actors[place].standings.isEmpty {
        others[actors[place].actor.group, default: []].append(place)
      } else {
        sided[actors[place].actor.group, default: []].append(actors[place])
      }
    }
    var pages: [[Part]] = [[]]
    var pageNumbers: [Group.ID: Int] = [:]
    var room = actorsPerPage
    for group in comparison.groups {
      let all = (sided[group.id] ?? []).sorted { ($0.actor.name, $0.id) < ($1.actor.name, $1.id) }
      var rest = all[...]
      repeat {
        if room == 0, !rest.isEmpty {
          pages.append([])
          room = actorsPerPage
        }
        let actors = rest.prefix(room)
        rest = rest.dropFirst(actors.count)
        room -= actors.count
        if pageNumbers[group.id] == nil { pageNumbers[group.id] = pages.count }
        pages[pages.count - 1].append(
          Part(
            group: group, actors: actors, beginsGroup: actors.startIndex == all.startIndex, endsGroup: rest.isEmpty))
      } while !rest.isEmpty
    }
    self.pages = pages
    self.others = others
    self.comparison = comparison
    self.pageNumbers = pageNumbers
  }

  /// The names of those of the group whom the articles mention without a position, in their order.
  func others(of group: Group.ID) -> [String] {
    (others[group] ?? []).map { comparison.actors[$0].actor.name }.sorted()
  }

  var pagination: Pagination { Pagination(path: "actors", pageCount: pages.count) }

  /// Where the list begins with the group: an address from the site's first folder.
  func place(of group: Group.ID) -> String {
    "\(Pagination.path("actors", page: pageNumbers[group] ?? 1)).html#\(group)"
  }
}
