import BriefingModel
import Compose
import DebateFixtures
import Testing

@Suite struct AnalyzedArticleTests {
  @Test func oneLineHoldsTheContractsMembersInItsOrderWithOffsetsInScalars() throws {
    var draft = Draft("a-é", "Élan! “Cut it,” said\nBo Rask.\n\nHe is sure.")
    draft.add(Debate.bo, .supports, "cod-quota", "Cut it", voice: .quoted)
    draft.say("Bo Rask", "“Cut it,”")
    let id = try #require(draft.reading.positions.first?.id)
    #expect(
      AnalyzedArticle(draft.article, reading: draft.reading).jsonLine == """
        {"document":"a-é","title":null,"attributions":[{"speaker":"Bo Rask","speakerStart":21,\
        "speakerEnd":28,"cue":"said","pattern":"test","contentSpans":[[6,15]],"quotation":"direct"}],"positions":[{"id":"\(id)",\
        "actor":"bo-rask","actorName":"Bo Rask","group":"fleet","issue":"cod-quota","stance":"supports",\
        "voice":"quoted","attributedBy":"","evidence":[[0,20]],"cue":"Cut it","rule":"verb-object","review":"machine"}]}
        """)
  }

  @Test func theTitleIsTheOneThatIsStated() {
    var article = Draft("a", "Cut it.").article
    article.metadata.title = "Cod talks"
    #expect(
      AnalyzedArticle(article, reading: ArticleReading(document: "a")).jsonLine
        == #"{"document":"a","title":"Cod talks","attributions":[],"positions":[]}"#)
  }

  @Test func anAttributionWithoutASpeakerHasNull() {
    var draft = Draft("a", "Cut it.")
    draft.say("Bo Rask", "Cut it")
    var reading = draft.reading
    reading.attributions[0].speaker = nil
    #expect(
      AnalyzedArticle(draft.article, reading: reading).jsonLine.contains(
        #""speaker":null,"speakerStart":null,"speakerEnd":null"#))
  }
}
