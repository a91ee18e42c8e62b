import Testing

@testable import Extract

@Suite("Lists of phrases")
struct PhraseListTests {
  @Test(
    "give back what was entered, in its order",
    arguments: [[], [0], [7], [3, 4], [3, 9, 40], [0, 127], [500, 501, 563, 564, 627]])
  func elements(phrases: [Int]) {
    var list = PhraseList()
    for phrase in phrases { list.append(phrase) }
    #expect(Array(list) == phrases)
    #expect(list.reversed() == phrases.reversed())
    #expect(list.first == phrases.first)
    #expect(list.last == phrases.last)
    #expect(list.count == phrases.count)
    #expect(list.isEmpty == phrases.isEmpty)
  }

  @Test("may grow to the left as to the right")
  func prepend() {
    var list: PhraseList = [20]
    let isIn = [list.prepend(17), list.prepend(3)]
    #expect(isIn == [true, true])
    #expect(list == [3, 17, 20])
  }

  @Test("leave out what stands too far off")
  func reach() {
    var list: PhraseList = [10]
    list.append(10 + 128)
    #expect(Array(list) == [10])
    list.append(10 + 127)
    #expect(Array(list) == [10, 137])
    let isIn = list.prepend(9)
    #expect(!isIn)
    #expect(Array(list) == [10, 137])
  }

  @Test("are the same only with the same phrases")
  func equality() {
    let list: PhraseList = [4, 6]
    #expect(list == [4, 6])
    #expect(list != [5, 7])
    #expect(list != [4])
    #expect(list.filter { $0 > 4 } == [6])
  }
}
