import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

@Suite struct CitationTests {
  @Test func saysWhoWhatWhereAndHowToLookItUp() throws {
    var site = TestSite.index(of: FishEdition.drafts)
    let letter = try #require(site.article("b-letter"))
    let item = try #require(EvidenceItem.items(of: letter.reading.positions).first)
    #expect(
      Citation(site: site).text(of: item)
        == "Cleo Marsh: supports “Fuel aid” (quoted). In: J. <Quill>, “Open Sea | asks for *more*”, The Pier, "
        + "March 18, 2031, paragraph 1. Cited from: Cod in the Northern Bay: who wants what, The Bay Desk, "
        + "edition of April 2, 2031, issues/fuel-aid.html#cleo-marsh.fuel-aid.abf5a9.")
    site = TestSite.index(of: FishEdition.drafts, baseURL: "https://cod.example/")
    #expect(
      Citation(site: site).permanentLink(to: item)
        == "https://cod.example/issues/fuel-aid.html#cleo-marsh.fuel-aid.abf5a9")
  }

  @Test func saysWhoSaysSoAndNamesAnArticleWithoutTitleByItsFile() throws {
    let site = TestSite.index(of: FishEdition.drafts)
    let talks = try #require(site.article("a-talks"))
    let item = try #require(
      EvidenceItem.items(of: talks.reading.positions).first { $0.evidence.voice == .thirdParty })
    #expect(
      Citation(site: site).text(of: item).hasPrefix(
        "boat owners: supports “Harbor fees” (third-party, according to Cleo Marsh). In: article “a-talks”, paragraph 3."
      ))
  }
}
