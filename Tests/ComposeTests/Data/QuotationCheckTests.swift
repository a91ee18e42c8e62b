import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

@Suite struct QuotationCheckTests {
  private let drafts = FishEdition.drafts
  private var files: [SiteFile] { TestSite.composer(drafts).dataFiles() }

  @Test func aComposedSiteQuotesItsArticles() {
    #expect(QuotationCheck(articles: drafts.map(\.article)).problems(in: files) == [])
  }

  @Test func oneCharacterThatDiffersIsAnErrorAtItsPlace() throws {
    var articles = drafts.map(\.article)
    let text = articles[2].text.slice(articles[2].text.span)
    articles[2].text = SourceText(text.replacing("now wants", with: "now wanted"))
    let problems = QuotationCheck(articles: articles).problems(in: files)
    #expect(problems.map(\.identifier) == ["quotation-differs", "quotation-differs"])
    #expect(problems.first?.location == SourceLocation(path: "seeds/articles/c-harbor.txt", line: 3, column: 1))
  }

  @Test(arguments: [
    ("\"evidenceText\":[\"Eve Holt", "\"evidenceText\":[\"Eve Halt", ["quotation-differs"]),
    ("\"document\":\"c-harbor\"", "\"document\":\"gone\"", ["quotation-without-article"]),
    ("\"evidenceText\":[\"Eve Holt", "\"evidenceText\":[\"\",\"Eve Holt", ["quotation-count"]),
    ("{\"positions\"", "{\"places\"", ["quotations-unreadable"]),
  ])
  func whateverIsWrongInThePublishedFileIsFound(old: String, new: String, identifiers: [String]) throws {
    let file = try #require(files.first { $0.path == "data/positions.json" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains(old))
    let broken = SiteFile(path: file.path, text: text.replacing(old, with: new))
    let problems = QuotationCheck(articles: drafts.map(\.article)).problems(in: [broken])
    #expect(problems.map(\.identifier) == identifiers)
  }

  @Test func aSiteWithoutThePositionsIsAnError() {
    #expect(QuotationCheck(articles: []).problems(in: []).map(\.identifier) == ["quotations-missing"])
  }
}
