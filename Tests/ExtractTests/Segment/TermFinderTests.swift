import BriefingModel
import Testing

@testable import Extract

@Suite("Terms")
struct TermFinderTests {
  @Test(
    "are spelled out beside their abbreviation",
    arguments: [
      ("They signed the North Bay Fishery Pact (NBFP) in May.", ["NBFP: North Bay Fishery Pact"]),
      ("The Ministry of Fish (MOF) agreed.", ["MOF: Ministry of Fish"]),
      ("The Union for the Bay (UB) agreed.", ["UB: Union for the Bay"]),
      ("Catch-Quota Board (CQB) members left.", ["CQB: Catch-Quota Board"]),
      ("The Office of Boats (OB) agreed.", ["OB: Office of Boats"]),
      ("The U.S. Fish Board (USFB) agreed.", ["USFB: U.S. Fish Board"]),
      ("Some free fishing zones (FFZs) remain.", ["FFZ: free fishing zones"]),
      ("They left the NBFP (North Bay Fishery Pact) in May.", ["NBFP: North Bay Fishery Pact"]),
      ("The Bay Board (NBFP) agreed.", []), ("Sen. Bo Rask (D) agreed.", []), ("The Bay Board (the best) agreed.", []),
      ("Rask (BR) agreed.", []),
    ])
  func abbreviations(text: String, expected: [String]) {
    let segmentation = Segmented.tagged(text)
    let found = TermFinder.terms(in: segmentation).map { "\($0.term): \(segmentation.text($0.meaning))" }
    #expect(found == expected)
  }

  @Test("are defined by a sentence that says what they are")
  func definitions() {
    let text = "The Catch Quota Board (CQB) met. The CQB is a court of skippers. The CQB is late. A boat is a boat."
    let segmentation = Segmented.tagged(text)
    let found = TermFinder.terms(in: segmentation).filter { $0.kind == .definition }
    #expect(found.map { segmentation.text($0.meaning) } == ["The CQB is a court of skippers."])
    #expect(found.map(\.term) == ["CQB"])
  }

  @Test("are not sought where an abbreviation is never spelled out")
  func unknownTerm() {
    #expect(TermFinder.terms(in: Segmented.tagged("The CQB is a court of skippers.")).isEmpty)
  }
}
