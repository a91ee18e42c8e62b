import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

@Suite struct HomePageTests {
  @Test func ofManyArticlesTheNewestAreShown() throws {
    let drafts = (1...8).map { day in
      let date = day == 8 ? nil : CalendarDate(year: 2031, month: 3, day: day)
      return Draft("a\(day)", "They spoke.", metadata: ArticleMetadata(title: "Day \(day)", date: date))
    }
    let page = try #require(TestSite.page("index", of: drafts))
    let lines = page.markdown.split(separator: "\n").filter { $0.hasPrefix("- [Day") }
    #expect(lines.map { $0.dropFirst("- [Day ".count).prefix(1) } == ["7", "6", "5", "4", "3", "2"])
    #expect(page.markdown.contains("## The newest briefings {#articles}\n"))
    #expect(page.markdown.contains("All [8 briefings](briefings.html).\n"))
  }

  @Test func fewArticlesAreAllShown() throws {
    let page = try #require(TestSite.page("index", of: FishEdition.drafts))
    #expect(page.markdown.contains("## The articles {#articles}\n\n1. ["))
  }
}
