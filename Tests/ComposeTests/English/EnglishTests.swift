import Testing

@testable import Compose

@Suite struct EnglishTests {
  @Test(
    arguments: [
      ([], 5, ""), (["A"], 5, "A"), (["A", "B"], 5, "A and B"), (["A", "B", "C"], 5, "A, B and C"),
      (["A", "B", "C"], 2, "A, B and C"), (["A", "B", "C", "D"], 2, "A, B and 2 more"),
    ] as [([String], Int, String)])
  func listsReadAsProse(items: [String], limit: Int, text: String) {
    #expect(English.list(items.map(Markdown.init(text:)), limit: limit).source == text)
  }

  @Test(arguments: [
    (0, "0 articles"), (1, "1 article"), (2, "2 articles"), (1_204, "1,204 articles"),
    (1_000_000, "1,000,000 articles"),
  ])
  func nounsFollowTheirNumber(number: Int, text: String) {
    #expect(English.count(number, "article") == text)
  }

  @Test(arguments: [
    ("Boat owners", "Boat owners support it"), ("Harbor ministry", "the Harbor ministry supports it"),
    ("Friends of the sea", "Friends of the sea support it"), ("Norland", "Norland supports it"),
    ("United Isles", "United Isles support it"), ("United States", "the United States supports it"),
    ("Northern Union", "the Northern Union supports it"), ("Congress", "Congress supports it"),
    ("ABS", "ABS supports it"), ("Norland and Sudland", "Norland and Sudland support it"),
    ("The Pier", "The Pier supports it"), ("Police", "Police support it"), ("Ada Finn", "Ada Finn supports it"),
  ])
  func verbsAndArticlesFollowTheName(name: String, sentence: String) {
    let phrase = NounPhrase(name)
    #expect("\(phrase.subject) \(NounPhrase.verb("support", "supports", for: [phrase])) it" == sentence)
  }

  @Test func severalSubjectsTakeThePlural() {
    #expect(NounPhrase.verb("are", "is", for: [NounPhrase("Norland"), NounPhrase("Sudland")]) == "are")
  }

  @Test(arguments: [
    ("Cod is scarce.", "Cod is scarce"),
    ("Is cod scarce?", "Is cod scarce?"),
    (
      "The ministers of both harbors met on Monday, after weeks of quarrel, to talk about the cod of the bay.",
      "The ministers of both harbors met on Monday, after weeks of quarrel …"
    ),
    (
      "Fishing boats of the northern fleet stayed tied up because fuel has become too dear for small owners.",
      "Fishing boats of the northern fleet stayed tied up …"
    ),
    (
      "Nobody ever saw so many tired and hungry gulls following one small white boat home again.",
      "Nobody ever saw so many tired …"
    ),
    (
      "one two three four five six seven eight nine ten the of the and more words here again",
      "one two three four five six seven eight nine ten …"
    ),
  ])
  func aHeadlineIsTheBeginningOfTheSentence(sentence: String, headline: String) {
    #expect(HeadlineCut.headline(from: sentence) == headline)
    let words = headline.hasSuffix(" …") ? String(headline.dropLast(2)) : headline
    #expect(sentence.hasPrefix(words))
  }
}
