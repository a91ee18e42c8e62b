import TestSupport
import Testing

/// What an editor quoted must still stand in the article.
struct ReviewedBuildTests {
  @Test func failsWithTheQuotesPlaceOnceTheArticleChangesByOneCharacter() throws {
    let site = try FixtureSite()
    try site.folder.write(
      """
      review:
        - add:
            actor: Ingrid Solheim
            issue: catch-quotas
            stance: mixed
            quote: she would oppose harbor subsidies

      """, to: "seeds/articles/second.yml")
    #expect(try site.run().status == 0)
    let before = try site.folder.snapshot("public")
    let article = try site.folder.text(of: "seeds/articles/second.txt")
    try site.folder.write(
      article.replacing("she would oppose harbor", with: "she would oppose harbour"), to: "seeds/articles/second.txt")
    let result = try site.run()
    #expect(result.status == 1)
    #expect(result.errorLines.first?.hasPrefix("seeds/articles/second.yml:6:14: error: ") == true)
    #expect(result.errorLines.first?.hasSuffix("[review-quote-not-found]") == true)
    let isUnchanged = try site.folder.snapshot("public") == before
    #expect(isUnchanged)
  }
}
