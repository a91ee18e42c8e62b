import BriefingModel
import Testing

@Suite struct EvidenceIDTests {
  @Test(arguments: [
    "Nets are  too\tfine.", "“Nets”\r\nare … too – fine.", "Nets\u{A0}are\u{202F}too fine.",
    "Nets are tr\u{E8}s fines.",
    "Nets \u{301}are too fine.", "Nets’ \u{301}are “too fine.”", "Nets\u{2028}are\u{3000}too\u{85}fine.",
    "“Nets are”\u{2029}fine",
    "Nets\u{200D} are\u{200B}too fine.", "‘Nets’ \u{20E3}are fine.", " ", "",
  ])
  func holdsTheWordsAsCharactersDivideThem(_ sentence: String) {
    let words = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      Position.evidenceID(actor: "a", issue: "i", sentence: sentence)
        == "a.i.\(Fingerprint.digits(of: words.utf8).suffix(6))")
  }
}
