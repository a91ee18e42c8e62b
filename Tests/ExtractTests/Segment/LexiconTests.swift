import BriefingModel
import Testing

@testable import Extract

@Suite("The lexicon")
struct LexiconTests {
  @Test(
    "brings every form back to its base",
    arguments: [
      ("said", "say"), ("planned", "plan"), ("urges", "urge"), ("sought", "seek"), ("Withdrawn", "withdraw"),
      ("criticised", "criticize"), ("favouring", "favor"), ("boats", "boats"),
    ])
  func lemma(form: String, base: String) {
    let lexicon = Segmented.lexicon
    #expect(lexicon.lemma(form) == lexicon.find(base))
  }

  @Test("finds words in any case, and none that it does not hold")
  func find() {
    let lexicon = Segmented.lexicon
    #expect(lexicon.find("SAID") == lexicon.find("said"))
    #expect(lexicon.find("said") != Lexicon.unknown)
    #expect(lexicon.find("qwrtz") == Lexicon.unknown)
  }

  @Test("holds the key words at their raw values", arguments: KeyWord.allCases)
  func keyWords(word: KeyWord) { #expect(Segmented.lexicon.find(word.form) == word.rawValue) }

  @Test("keeps what was entered when it grows")
  func growth() {
    var lexicon = Lexicon(minimumCapacity: 4)
    let forms = (0..<500).map { "w\($0)" }
    let words = forms.map { lexicon.enter($0) }
    #expect(forms.map { lexicon.find($0) } == words)
    #expect(lexicon.enter("w7") == words[7])
  }

  @Test("learns the editor's words with their inflections")
  func vocabulary() {
    let issue = Issue(
      id: "nets", name: "Nets", proposal: "Widen nets",
      towardPhrases: [
        Phrase(
          text: "snurple", parts: [[.word("snurple")]], location: SourceLocation(path: "issues.yml", line: 1, column: 1)
        )
      ])
    let lexicon = LexiconBuilder.build(with: Vocabulary(issues: [issue], groups: []))
    #expect(lexicon.lemma("snurples") == lexicon.find("snurple"))
    #expect(lexicon.find("snurpled") != Lexicon.unknown)
  }
}
