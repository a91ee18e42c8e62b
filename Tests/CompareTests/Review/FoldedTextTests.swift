import BriefingModel
import Compare
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("a  b\u{A0}\nc", "b c", "b\u{A0}\nc"),
    ("say “no” — l’été", "\"no\" — l'été", "“no” — l’été"),
    ("say \"no\"", "“no”", "\"no\""),
    ("one two", " one ", "one"),
    ("👩‍🚒 fire", "👩‍🚒", "👩‍🚒"),
    ("aab", "ab", "ab"),
  ])
  func findsWordsAndGivesTheirPlaceInTheText(text: String, words: String, slice: String) {
    let source = SourceText(text)
    #expect(FoldedText(source).spans(of: words).map(source.slice) == [slice])
  }

  @Test(arguments: [("a b", ""), ("a b", "  "), ("ab", "a b"), ("a", "a b"), ("Word", "word")])
  func findsNothingElse(text: String, words: String) {
    #expect(FoldedText(SourceText(text)).spans(of: words).isEmpty)
  }
}
