import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

@Suite struct PaginationTests {
  @Test(arguments: [
    (0, [0..<0]), (1, [0..<1]), (2, [0..<2]), (3, [0..<3]), (4, [0..<3, 3..<4]), (6, [0..<3, 3..<6]),
    (7, [0..<3, 3..<6, 6..<7]),
  ])
  func aListBreaksWhereAPageIsFull(count: Int, ranges: [Range<Int>]) {
    #expect(Pagination.ranges(of: count, perPage: 3) == ranges)
  }

  @Test(arguments: [
    (1, 1, ""),
    (1, 2, "Page 1 of 2 · **1** · [2](list.2.html) · [Next](list.2.html)\n"),
    (2, 2, "Page 2 of 2 · [Previous](list.html) · [1](list.html) · **2**\n"),
    (
      5, 9,
      "Page 5 of 9 · [Previous](list.4.html) · [1](list.html) · … · [3](list.3.html) · [4](list.4.html) · **5** · "
        + "[6](list.6.html) · [7](list.7.html) · … · [9](list.9.html) · [Next](list.6.html)\n"
    ),
    (
      9, 9,
      "Page 9 of 9 · [Previous](list.8.html) · [1](list.html) · … · [7](list.7.html) · [8](list.8.html) · **9**\n"
    ),
  ])
  func eachPageSaysWhereItIsAndLeadsOn(page: Int, count: Int, markdown: String) {
    let links = PageLinks(names: TestSite.index(of: []), from: "list")
    var writer = MarkdownWriter()
    Pagination(path: "list", pageCount: count).write(page: page, links, to: &writer)
    #expect(writer.finished() == (markdown.isEmpty ? "\n" : markdown))
  }

  @Test func theFirstPageHasTheListsOwnAddressAndTitle() {
    let list = Pagination(path: "briefings", pageCount: 3)
    #expect(list.paths == ["briefings", "briefings.2", "briefings.3"])
    #expect([1, 2].map { list.title("All", page: $0) } == ["All", "All, page 2 of 3"])
  }

  /// How many sentences stand on each page of an issue that so many articles show a position on.
  @Test(arguments: [(0, [0]), (1, [1]), (4, [4]), (5, [4, 1]), (8, [4, 4]), (9, [4, 4, 1])])
  func anIssueBreaksWhereAPageIsFull(count: Int, pages: [Int]) throws {
    let drafts = (0..<count).map { number in
      var draft = Draft("a\(number)", "Bo Rask wants cut number \(number).")
      draft.add(number < 3 ? Debate.bo : Debate.cleo, .supports, "cod-quota", "wants cut number \(number)")
      return draft
    }
    let cells = TestSite.index(of: drafts).comparison.cells(issue: "cod-quota")
    let layout = IssueLayout(issue: "cod-quota", cells: cells, sentencesPerPage: 4)
    #expect(layout.pages.map { $0.reduce(0) { $0 + $1.sentences.count } } == pages)
    let parts = layout.pages.flatMap { $0 }
    #expect(parts.flatMap(\.sentences).map(\.document) == drafts.map(\.article.id))
    #expect(
      parts.filter(\.beginsSection).map(\.section.cell.group) == Array(["fleet", "green"].prefix((count + 2) / 3)))
    #expect(layout.pages.allSatisfy { $0.filter(\.isFirstOfPage).count == min(1, $0.count) })
  }

  @Test(arguments: [(0, 1), (1, 1), (4, 1), (5, 2), (8, 2), (9, 3)])
  func theListOfActorsBreaksWhereAPageIsFull(count: Int, pageCount: Int) throws {
    var draft = Draft("a", "Everyone wants the catch cut.")
    for number in 0..<count {
      let group = number < 3 ? "fleet" : "green"
      let actor = Actor(id: "actor-\(number)", name: "Actor \(number)", kind: .person, group: group)
      draft.add(actor, .supports, "cod-quota", "wants the catch cut")
    }
    // A group of nobody with a position begins no page of its own.
    draft.mention(Debate.dan)
    let layout = ActorListLayout(comparison: TestSite.index(of: [draft]).comparison, actorsPerPage: 4)
    #expect(layout.pages.count == pageCount)
    let parts = layout.pages.flatMap { $0 }
    #expect(parts.flatMap(\.actors).map(\.id) == (0..<count).map { "actor-\($0)" })
    for group in ["fleet", "green", "science"].filter({ id in parts.contains { $0.group.id == id } }) {
      let own = parts.filter { $0.group.id == group }
      #expect(own.filter(\.beginsGroup).count == 1 && own.filter(\.endsGroup).count == 1)
      let page = try #require(layout.pages.firstIndex { $0.contains { $0.group.id == group && $0.beginsGroup } })
      #expect(layout.place(of: group) == "\(Pagination.path("actors", page: page + 1)).html#\(group)")
    }
  }

  @Test(arguments: [(10, [4, 6], 10), (10, [4, 7], 5), (10, [], 1), (2, [1, 1, 1], 1), (3, [9], 3)])
  func evidenceIsCutSideBySideWhereThereIsTooMuch(most: Int, sides: [Int], perSide: Int) {
    #expect(EvidenceLimit(most, sides: sides).perSide == perSide)
  }
}
