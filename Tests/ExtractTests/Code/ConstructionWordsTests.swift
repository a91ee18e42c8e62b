import Testing

@testable import Extract

@Suite struct ConstructionWordsTests {
  /// A rule whose word no lexicon has would never apply, and nobody would notice.
  @Test func everyLexiconHoldsTheWordsThatRulesAskFor() {
    let lexicon = LexiconBuilder.ofEnglish().lexicon
    let unknown = (ConstructionWords.all + IssueNouns.all).filter { lexicon.find($0) < 0 }
    #expect(unknown.isEmpty)
    #expect(ConstructionWords.all.count > 300)
  }
}
