import BriefingModel
import Testing

@testable import Extract

@Suite("Figures")
struct FigureFinderTests {
  @Test(
    "stand with their units",
    arguments: [
      ("It cost $4.5 million in all.", ["money $4.5 million"]), ("They paid 20 dlrs each.", ["money 20 dlrs"]),
      ("They paid 102.5 mln dlrs.", ["money 102.5 mln dlrs"]), ("They paid 300 euros.", ["money 300 euros"]),
      ("They paid €300.", ["money €300"]), ("It rose to 9.5 billion dlrs.", ["money 9.5 billion dlrs"]),
      ("They saw a 23 billion dlr deficit.", ["money 23 billion dlr"]),
      ("They saw a 17.6 billion mark surplus.", ["money 17.6 billion mark"]),
      ("Cod rose 39 percent.", ["share 39 percent"]),
      ("Cod rose 4.5 pct.", ["share 4.5 pct"]), ("Cod rose 39% today.", ["share 39%"]),
      ("Cod rose 4 per cent.", ["share 4 per cent"]), ("Cod rose 4 per", ["share 4 per"]),
      ("They sent 400,000 petitions.", ["count 400,000 petitions"]),
      ("They sent 1.2 million letters.", ["count 1.2 million letters"]), ("It happened in 1986 there.", []),
      ("They sent 123,456,789,012,345,678,901 letters.", []), ("They paid £300 or ¥20.", ["money £300", "money ¥20"]),
      ("They sent 12 letters.", []), ("A 170-year-old firm left.", []), ("Call 555-1234 now.", []),
    ])
  func found(text: String, expected: [String]) {
    let segmentation = Segmented.tagged(text)
    let found = FigureFinder.figures(in: segmentation).map { "\($0.kind.rawValue) \(segmentation.text($0.span))" }
    #expect(found == expected)
  }
}
