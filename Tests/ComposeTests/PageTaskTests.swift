import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

@Suite struct PageTaskTests {
  /// Changes of everything but the article in question, and whether its briefing shows them.
  private static let changes: [(what: String, isSeen: Bool, change: @Sendable (inout Edition, inout [Draft]) -> Void)] =
    [
      ("the site's title", true, { edition, _ in edition.settings.title = "Cod" }),
      ("the publisher", true, { edition, _ in edition.settings.publisher = "Another Desk" }),
      ("the day", true, { edition, _ in edition.settings.edition = CalendarDate(year: 2031, month: 4, day: 3) }),
      ("the language", true, { edition, _ in edition.settings.language = "en-GB" }),
      ("the address", true, { edition, _ in edition.settings.baseURL = "https://cod.example/" }),
      ("the name of an issue it shows", true, { edition, _ in edition.vocabulary.issues[0].name = "Catch" }),
      ("the order of issues", true, { edition, _ in edition.vocabulary.issues.swapAt(0, 1) }),
      ("the name of a group it shows", true, { edition, _ in edition.vocabulary.groups[1].shortName = "Boats" }),
      ("an article before it", true, { _, drafts in drafts.append(Draft("00-new", "Nothing is new.")) }),
      (
        "the same sentence in an article before it", true,
        { _, drafts in
          var twin = Draft("0-first", "Boat owners want the catch left as it is, but support a ban on fine nets.")
          twin.add(Debate.owners, .opposes, "cod-quota", "want the catch left as it is")
          drafts[0] = twin
        }
      ),
      (
        "another name of an actor it shows", true,
        { _, drafts in
          var first = Draft("0-first", "Bo Rask, the skipper, is ill.")
          first.mention(Actor(id: Debate.bo.id, name: "B. Rask", kind: .person, group: "fleet"))
          drafts[0] = first
        }
      ),
      ("an issue that it does not show", false, { edition, _ in edition.vocabulary.issues[4].name = "Doom" }),
      ("a group that it does not show", false, { edition, _ in edition.vocabulary.groups[3].shortName = "Lab" }),
      ("an article after it", false, { _, drafts in drafts.append(Draft("d-last", "Nothing is new.")) }),
      ("another article's words", false, { _, drafts in drafts[3] = Draft("c-harbor", "The price of ice fell.") }),
    ]

  /// Of the invented edition with one more article before its first.
  private static func tasks(_ change: (inout Edition, inout [Draft]) -> Void = { _, _ in }) -> [PageTask] {
    var (edition, drafts) = (FishEdition.edition, [Draft("0-first", "Nothing is new.")] + FishEdition.drafts)
    change(&edition, &drafts)
    edition.articles = drafts.map(\.article)
    let readings = drafts.map(\.reading)
    return SiteComposer(
      edition: edition, readings: readings,
      comparison: Comparison(vocabulary: edition.vocabulary, articles: edition.articles, readings: readings)
    ).pageTasks()
  }

  @Test func aTaskComposesThePageThatItNames() {
    for task in Self.tasks() { #expect(task.page().path == task.path) }
  }

  @Test func exactlyTheBriefingsTellTheirInputs() {
    for task in Self.tasks() {
      #expect((task.inputs != nil) == task.path.hasPrefix("briefings/"), "\(task.path)")
      #expect((task.document != nil) == task.path.hasPrefix("briefings/"), "\(task.path)")
    }
  }

  @Test(arguments: changes.indices)
  func aBriefingsInputsChangeExactlyWithWhatItShows(index: Int) throws {
    let (what, isSeen, change) = Self.changes[index]
    let before = try #require(Self.tasks().first(of: "a-talks"))
    let after = try #require(Self.tasks(change).first(of: "a-talks"))
    #expect((before.inputs != after.inputs) == isSeen, "\(what)")
    if !isSeen { #expect(before.page() == after.page(), "\(what)") }
  }

  @Test func theInputsAreTheSameInEveryRun() throws {
    let inputs = try #require(Self.tasks().first(of: "b-letter")?.inputs)
    #expect(inputs == 98_518_827_730_437_910)
  }
}

extension [PageTask] {
  fileprivate func first(of document: String) -> PageTask? { first { $0.document == document } }
}
