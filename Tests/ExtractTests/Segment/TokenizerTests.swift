import Testing

@testable import Extract

@Suite("Tokens")
struct TokenizerTests {
  /// A hyphen between two words is no token: the second one bears a flag.
  @Test(
    "are cut at the bars",
    arguments: [
      "The| harbor| closed|.",
      "A| long|-|term| quota|,| half|-|empty| boats",
      "Anti|-|trawler| groups|-|turned|-|parties",
      "The| fleet|'s| owners|'| share",
      "They| do|n't|,| ca|n't| and| wo|n't| sail",
      "It|'s| we|'ll| they|'ve| I|'m| she|'d",
      "The| net|’s| mesh| is|n’t| wide",
      "J.| R.| Halvorsen| spoke|.",
      "Dr.| Anna| M.| Lund| and| Prof.| Dahl",
      "The| U.S.| and| the| E.U.| agreed",
      "at| 9| a.m.| or| p.m.| today",
      "Nord| Fish| Inc.| and| Sund| Co.| merged",
      "$|4.5| million|,| €|3| billion| and| £|20",
      "1,200| tons|,| 3.75| percent|,| 7/8",
      "39|%| of| 5|-|year| permits",
      "rates| of| 6|-|7| pct",
      "the| 1990s| and| the| 21st| century",
      "No. |4| pier",
      "cod| —| and| hake| –| rose",
      "cod| --| and| hake| - |rose",
      "cod|—|and| hake",
      "wait| ...| what| …| now",
      "He| left|....",
      "\"|Fish|,|\"| she| said",
      "''|Fish|,|''| she| said",
      "``|Fish|,|''| she| said",
      "“|Fish|,|”| she| said",
      "‘|Fish|,|’| she| said",
      "«|Fish|»| dit|-|elle",
      "(|see| page| 4|)| [|sic|]",
      "AT&T| bought| it",
      "the| R&D| budget",
      "Mr.\u{A0}|Berg| paid| 5\u{A0}|euros",
      "J.\u{A0}|Berg| paid",
      "naïve| café| owners| in| Åland",
      "•| one| *| two",
      "what|?|!| no|!",
      "a|;| b|:| c",
      "Sund|/|Nord| line",
      "rock| '|n|'| roll",
    ])
  func cut(marked: String) {
    let pieces = marked.split(separator: "|").filter { $0 != "-" }
    let expected = pieces.map { $0.filter { !$0.isWhitespace } }
    #expect(Segmented.tokens(marked.replacing("|", with: "")) == expected)
  }

  @Test("cover all that is no white space, once and in order", arguments: ["A \"b\" c's—d… 5%", "é«x»🐟 ‘y’ \u{200B}z"])
  func covering(text: String) {
    let segmentation = Segmented.segmentation(text)
    let joined = Segmented.tokens(text).joined()
    #expect(joined == text.filter { !$0.isWhitespace && $0 != "\u{200B}" })
    for (left, right) in zip(segmentation.tokens, segmentation.tokens.dropFirst()) { #expect(left.end <= right.start) }
  }

  @Test(
    "know an abbreviation's full stop by case and by what follows",
    arguments: [
      ("The Inc. list", true), ("They met on Sat. morning", true), ("He sat. Then", false), ("Pier No. 4", true),
      ("She said no. Then", false), ("Gen. Moe", true), ("a tank of mass. Then", false), ("ca. 5 tons vs. 6", true),
      ("12 pct. of it", true), ("a fish. Then", false),
    ])
  func abbreviations(text: String, isAbbreviated: Bool) {
    let segmentation = Segmented.segmentation(text)
    #expect(segmentation.tokens.contains { $0.flags.contains(.abbreviated) } == isAbbreviated)
  }

  @Test("tell how a word is written")
  func flags() throws {
    let tokens = Segmented.segmentation("Nord NATO ice-free boats' 4x4").tokens
    try #require(tokens.count == 7)
    #expect(tokens[0].flags.contains(.capitalized) && !tokens[0].flags.contains(.allCaps))
    #expect(tokens[1].flags.contains(.allCaps))
    #expect(tokens[3].flags.contains(.hyphenated))
    #expect(tokens[5].flags.contains(.possessive))
    #expect(tokens[6].flags.contains(.digits))
  }
}
