/// Tells bytes that were kept from bytes that were damaged.
package enum Checksum {
  /// As `Fingerprint.hash`, but of eight bytes at a time: no byte can change without the sum. Large files are summed in
  /// every build.
  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var sum: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(buffer.count)
      var at = 0
      while at + 8 <= buffer.count {
        add(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)), to: &sum)
        at += 8
      }
      for byte in buffer[at...] { add(UInt64(byte), to: &sum) }
      return sum
    }
  }

  @inline(__always)
  private static func add(_ word: UInt64, to sum: inout UInt64) {
    sum = (sum ^ word) &* 0x100_0000_01b3
    // Otherwise the highest bits of a word would reach no others.
    sum ^= sum >> 32
  }
}
