import BriefingModel
import Testing

@Suite("The calendar")
struct CalendarTests {
  @Test(
    "counts days from 1970",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2017-10-11", 17_450, 3),
      ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
  func days(text: String, days: Int, weekday: Int) throws {
    let date = try #require(CalendarDate(iso8601: text))
    #expect(date.daysSince1970 == days)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(secondsSince1970: days * 86_400) == date)
  }

  @Test("adds days over the ends of months and years, and not beyond year 9999")
  func adding() throws {
    let date = try #require(CalendarDate(iso8601: "2016-02-28"))
    #expect(date.adding(days: 2)?.description == "2016-03-01")
    #expect(date.adding(days: -59)?.description == "2015-12-31")
    #expect(try #require(CalendarDate(iso8601: "9999-12-31")).adding(days: 1) == nil)
  }

  @Test("puts a year before its months and a month before its days")
  func order() throws {
    let day = try #require(CalendarDate(iso8601: "2017-03-01"))
    let periods = [CalendarPeriod(day), CalendarPeriod(year: 2017, month: 3), CalendarPeriod(year: 2017)]
    #expect(periods.compactMap { $0 }.sorted().map(\.description) == ["2017", "2017-03", "2017-03-01"])
    #expect(CalendarPeriod(year: 2017, month: 13) == nil)
  }
}
