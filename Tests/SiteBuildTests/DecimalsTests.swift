import Testing

@testable import SiteBuild

struct DecimalsTests {
  @Test(arguments: [
    (0.0, 3, "0.000"), (0.5, 3, "0.500"), (2.0 / 3, 3, "0.667"), (1.0, 3, "1.000"), (12.04, 1, "12.0"),
    (-0.25, 1, "-0.2"), (-0.01, 1, "0.0"), (7.6, 0, "8"),
  ])
  func writesAFixedCountOfDecimals(_ number: Double, _ places: Int, _ text: String) {
    #expect(Decimals.text(number, places: places) == text)
  }

  @Test(arguments: [
    (Duration.microseconds(400), "0 ms"), (.milliseconds(740), "740 ms"), (.milliseconds(3249), "3.2 s"),
  ])
  func writesDurations(_ duration: Duration, _ text: String) {
    #expect(Decimals.text(duration) == text)
  }

  @Test(arguments: [(0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (31_499, "31 kB"), (1_449_000, "1.4 MB")])
  func writesSizes(_ bytes: Int, _ text: String) {
    #expect(Facts.size(bytes) == text)
  }
}
