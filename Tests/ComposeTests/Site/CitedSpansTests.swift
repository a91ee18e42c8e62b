import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

@Suite struct CitedSpansTests {
  /// The whole site of the drafts, with another text in the place of each article's.
  private static func site(_ drafts: [Draft], text: (Article, ArticleReading) -> SourceText) -> [SiteFile] {
    var edition = FishEdition.edition(of: drafts)
    let readings = drafts.map(\.reading)
    for (index, draft) in drafts.enumerated() { edition.articles[index].text = text(draft.article, draft.reading) }
    let composer = SiteComposer(
      edition: edition, readings: readings,
      comparison: Comparison(vocabulary: edition.vocabulary, articles: edition.articles, readings: readings))
    return composer.pages().map { SiteFile(path: $0.path, text: $0.markdown + $0.structuredData) }
      + composer.dataFiles() + composer.scriptFiles() + [composer.feedFile()].compactMap { $0 }
  }

  /// With an x for each letter that no span holds.
  private static func masked(_ text: SourceText, outside spans: [TextSpan]) -> SourceText {
    SourceText(
      bytes: text.bytes.enumerated().map { at, byte in
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        return isLetter && !spans.contains { $0.range.contains(at) } ? UInt8(ascii: "x") : byte
      })
  }

  private static var drafts: [Draft] {
    var silent = Draft("d-silent", "One.\nTwo.\n\nThree.\nFour.\nFive.\nSix.")
    silent.mention(Debate.dan)
    return FishEdition.drafts + [silent]
  }

  @Test func theSiteShowsNothingElseOfAText() {
    let whole = Self.site(Self.drafts) { article, _ in article.text }
    let cited = Self.site(Self.drafts) { article, reading in
      Self.masked(article.text, outside: SiteComposer.citedSpans(of: article, reading: reading))
    }
    #expect(cited == whole)
  }

  @Test func theSiteShowsSomethingOfEachSpan() {
    let whole = Self.site(Self.drafts) { article, _ in article.text }
    for draft in Self.drafts {
      let spans = SiteComposer.citedSpans(of: draft.article, reading: draft.reading)
      for index in spans.indices {
        var rest = spans
        rest.remove(at: index)
        let other = Self.site(Self.drafts) { article, _ in
          article.id == draft.article.id ? Self.masked(article.text, outside: rest) : article.text
        }
        #expect(other != whole, "\(draft.article.text.slice(spans[index]))")
      }
    }
  }

  @Test func whatIsNotCitedIsLeftOut() {
    let draft = Self.drafts[3]
    let spans = SiteComposer.citedSpans(of: draft.article, reading: draft.reading)
    #expect(spans.map(draft.article.text.slice) == ["One.", "Two.", "Three."])
  }

  @Test func spansThatTouchOrOverlapAreOne() {
    for draft in Self.drafts {
      let spans = SiteComposer.citedSpans(of: draft.article, reading: draft.reading)
      #expect(!spans.isEmpty)
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end < $1.start })
    }
  }

  @Test func aTextThatIsPublishedInFullIsCitedWhole() {
    let draft = Draft("full", "One.\n\nTwo.", metadata: ArticleMetadata(publish: .full))
    #expect(SiteComposer.citedSpans(of: draft.article, reading: draft.reading) == [draft.article.text.span])
  }
}
