import Testing

@testable import Compare

struct IDOrderTests {
  @Test(arguments: [
    [], ["b", "a"], ["lee", "lee-2", "le", "lea"],
    ["association-of-b", "association-of-a", "association", "associatio", "association-of"],
    ["eve", "e\u{301}ve", "é", "ea", "z"],
  ])
  func isThatOfTheTexts(_ ids: [String]) {
    #expect(IDOrder.places(of: ids).map { ids[$0] } == ids.sorted())
  }
}
