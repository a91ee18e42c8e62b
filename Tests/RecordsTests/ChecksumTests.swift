import Records
import Testing

struct ChecksumTests {
  @Test(arguments: [0, 1, 7, 8, 9, 40])
  func tellsEveryChangeOfABit(_ length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37) }
    var sums: Set<UInt64> = [Checksum.of(bytes[...])]
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << UInt8(bit)
        sums.insert(Checksum.of(other[...]))
      }
    }
    #expect(sums.count == length * 8 + 1)
  }

  @Test func tellsBytesThatAreMissingOrExchanged() {
    let bytes = (0..<40).map { UInt8($0) }
    let sum = Checksum.of(bytes[...])
    #expect(Checksum.of(bytes.dropLast()) != sum)
    #expect(Checksum.of((bytes + [0])[...]) != sum)
    #expect(Checksum.of((bytes[8..<16] + bytes[..<8] + bytes[16...])) != sum)
    var topBits = bytes
    topBits[7] ^= 0x80
    topBits[15] ^= 0x80
    #expect(Checksum.of(topBits[...]) != sum)
  }

  @Test func doesNotDependOnWhereTheBytesLie() {
    let bytes = (0..<40).map { UInt8($0) }
    #expect(Checksum.of(([9, 9, 9] + bytes)[3...]) == Checksum.of(bytes[...]))
  }
}
