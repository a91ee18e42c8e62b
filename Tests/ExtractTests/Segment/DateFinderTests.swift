import BriefingModel
import Testing

@testable import Extract

@Suite("Dates")
struct DateFinderTests {
  private static func found(_ text: String, written: String?) -> [String] {
    let segmentation = Segmented.tagged(text)
    return DateFinder.dates(in: segmentation, written: written.flatMap(CalendarDate.init(iso8601:))).map {
      "\(segmentation.text($0.span)) = \($0.period.map(String.init(describing:)) ?? "?")"
    }
  }

  @Test(
    "that say their year need no other",
    arguments: [
      ("They met on June 22, 2017, in Havnby.", ["June 22, 2017 = 2017-06-22"]),
      ("They met on 22 June 2017 in Havnby.", ["22 June 2017 = 2017-06-22"]),
      ("They met on Feb. 3, 2017.", ["Feb. 3, 2017 = 2017-02-03"]),
      ("They met in March 1986 there.", ["March 1986 = 1986-03"]),
      ("The pact was signed in 1994.", ["1994 = 1994"]),
      ("It fell between 1986 and 1988.", ["1986 = 1986"]),
      ("The fleet landed 2000 tons.", []), ("It holds in 2000 cases.", []), ("They may march on.", []),
      ("She said 1,994 boats came.", []), ("They met on June 31, 2017.", ["June 31, 2017 = ?"]),
    ])
  func complete(text: String, expected: [String]) {
    #expect(Self.found(text, written: nil) == expected)
  }

  @Test(
    "without a year are read from the article's day",
    arguments: [
      ("They met on Monday.", "Monday = 2017-10-09"), ("They met Wednesday in Havnby.", "Wednesday = 2017-10-11"),
      ("They met on Thursday.", "Thursday = 2017-10-05"), ("They will meet on Thursday.", "Thursday = 2017-10-12"),
      ("They met last Wednesday.", "last Wednesday = 2017-10-04"),
      ("They meet next Wednesday.", "next Wednesday = 2017-10-18"), ("It was raised June 22.", "June 22 = 2017-06-22"),
      ("It came on December 30.", "December 30 = 2017-12-30"), ("It came in February.", "February = 2018-02"),
      ("He left last year.", "last year = 2016"), ("He leaves next month.", "next month = 2017-11"),
      ("They voted yesterday.", "yesterday = 2017-10-10"), ("They met last week.", "last week = ?"),
    ])
  func relative(text: String, expected: String) {
    #expect(Self.found(text, written: "2017-10-11") == [expected])
    let words = expected.prefix { $0 != "=" }
    #expect(Self.found(text, written: nil) == ["\(words)= ?"])
  }

  @Test("turn the year where the nearest day is in another one")
  func nearestYear() {
    #expect(Self.found("It came on December 30.", written: "2018-01-02") == ["December 30 = 2017-12-30"])
    #expect(Self.found("They left last December.", written: "2018-01-02") == ["last December = 2017-12"])
    #expect(Self.found("They leave next month.", written: "2017-12-31") == ["next month = 2018-01"])
  }

  @Test(
    "are no dates in lengths of time, in quotations and at the head of what is always so",
    arguments: [
      "It fell over the last year.", "It was less than last year.", "It is the best of this year.",
      "Today, fleets are smaller.", "\"We met yesterday,\" she said.",
      "\"We are here today,\" she said.", "It fell for five years.",
    ])
  func none(text: String) {
    #expect(Self.found(text, written: "2017-10-11").isEmpty)
  }

  @Test(
    "are of a kind",
    arguments: [
      ("The fourth round of talks opened on Monday.", DateMention.Kind.round),
      ("The Havnby Round began in 1986.", .round), ("The Havnby round began in 1986.", .round),
      ("They gathered round a table on Monday.", .event),
      ("The fleet must stop by June 30.", .deadline), ("The pact expires in 2020.", .deadline),
      ("They met on Monday.", .event), ("It fell on Monday, due to rain.", .event),
    ])
  func kinds(text: String, expected: DateMention.Kind) {
    let found = DateFinder.dates(in: Segmented.tagged(text), written: nil)
    #expect(found.map(\.kind) == [expected])
  }
}
