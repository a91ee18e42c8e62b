import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

@Suite struct ParagraphExcerptTests {
  private static func excerpt(
    _ text: String, publish: ArticleMetadata.Publication = .excerpts, cited: [Int] = [], marked: Int, words: String
  ) throws -> ParagraphExcerpt {
    let draft = Draft("a", text, metadata: ArticleMetadata(publish: publish))
    let paragraph = try #require(draft.reading.paragraphs.first)
    let words = try #require(draft.span(of: words))
    return ParagraphExcerpt(
      article: IndexedArticle(article: draft.article, reading: draft.reading, number: 1), paragraph: paragraph,
      cited: Set((cited + [marked]).map { paragraph.sentences[$0] }), marks: [paragraph.sentences[marked]: [words]])
  }

  @Test func theSentenceIsMarkedAmongThoseThatMayBeShown() throws {
    let excerpt = try Self.excerpt("One.\nTwo.\nThree wants it.\nFour.", cited: [0], marked: 2, words: "wants it")
    #expect(excerpt.hasContext)
    #expect(excerpt.markdown.source == "One. […] **Three *wants it*.** […]")
  }

  @Test func aSentenceWithoutCompanyHasNoContext() throws {
    #expect(try !Self.excerpt("One.\nTwo wants it.", marked: 1, words: "wants it").hasContext)
    #expect(try !Self.excerpt("Two wants it.", publish: .full, marked: 0, words: "wants it").hasContext)
  }

  @Test func theFullTextIsShownWhereItIsPublished() throws {
    let excerpt = try Self.excerpt("One.\nTwo wants it.", publish: .full, marked: 1, words: "wants it")
    #expect(excerpt.hasContext)
    #expect(excerpt.markdown.source == "One. **Two *wants it*.**")
  }

  @Test(arguments: Hostile.samples + Hostile.random(300, seed: 11))
  func everyCharacterStaysAsItIs(text: String) throws {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !line.allSatisfy(\.isWhitespace) else { return }
    let excerpt = try Self.excerpt("Before.\n\(line) wants it \(line)", cited: [0], marked: 1, words: "wants it")
    let shown = MarkdownTree("> " + excerpt.markdown.source).text
    #expect(Hostile.folded(shown) == Hostile.folded("Before. \(line) wants it \(line)"))
  }
}
