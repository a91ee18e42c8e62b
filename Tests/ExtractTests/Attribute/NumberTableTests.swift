import Testing

@testable import Extract

@Suite("Tables of numbers")
struct NumberTableTests {
  @Test("keep what was entered when they grow")
  func growth() {
    var table = NumberTable()
    let keys = (0..<2_000).map { UInt64($0) &* 0x1_0001 }
    for (value, key) in keys.enumerated() { table.set(value, for: key) }
    #expect(keys.map { table[$0] } == Array(0..<2_000))
    #expect(table[0xFFFF_FFFF] == nil)
  }

  @Test("hold the last number of a key")
  func replacement() {
    var table = NumberTable()
    #expect(table[0] == nil)
    table.set(1, for: 0)
    table.set(2, for: 0)
    #expect(table[0] == 2)
  }
}
