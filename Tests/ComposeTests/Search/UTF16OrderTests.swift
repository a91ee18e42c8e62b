import Testing

@testable import Compose

@Suite struct UTF16OrderTests {
  @Test func stringsStandInTheOrderOfABrowser() {
    // A surrogate pair, U+1F41F, comes before U+FB01, which its UTF-8 comes after.
    let strings = [
      "ﬁsh", "🐟", "cod", "codfish", "codfishes", "codfishing", "", "écume", "e\u{301}", "漁業", "cod🐟", "codﬁsh",
      "\u{E000}",
    ]
    let order = UTF16Order.sorted(strings).map { strings[$0] }
    #expect(
      order.map { Array($0.utf16) } == strings.map { Array($0.utf16) }.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
