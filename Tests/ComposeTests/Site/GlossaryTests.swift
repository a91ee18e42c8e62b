import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

@Suite struct GlossaryTests {
  @Test func aTermHasTheEditorsMeaningFirstAndEachOfTheArticlesOnce() throws {
    let drafts = ["a", "b", "c"].map { name in
      var draft = Draft(name, name == "c" ? "The Quota Unit (QUOTA) met." : "The quick otter team (QUOTA) met.")
      draft.term("QUOTA", name == "c" ? "Quota Unit" : "quick otter team")
      return draft
    }
    let terms = TestSite.index(of: drafts).glossary.terms
    let term = try #require(terms.first)
    #expect(terms.count == 1)
    #expect(term.name == "Quota")
    #expect(
      term.meanings.map(\.text) == [
        "How much of a fish a fleet may land in a year", "quick otter team", "Quota Unit",
      ])
    #expect(term.meanings.map(\.articleCount) == [0, 2, 1])
  }

  @Test func termsThatMakeTheSameSlugHaveTwoAnchors() {
    var draft = Draft("a", "A first meaning. A second meaning.")
    draft.term("X-Y", "first")
    draft.term("X Y", "second")
    let ids = TestSite.index(of: [draft]).glossary.terms.map(\.id)
    #expect(Set(ids) == ["term-quota", "term-x-y", "term-x-y-2"])
  }
}
