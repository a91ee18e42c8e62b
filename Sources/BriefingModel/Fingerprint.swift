/// A short name for the contents of a file.
package enum Fingerprint {
  /// Ten hexadecimal digits of the hash: two versions of a file hardly ever share them. They keep nothing secret.
  package static func digits(of bytes: some Sequence<UInt8>) -> String {
    let digits = String(hash(bytes), radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(10))
  }

  /// The path with the fingerprint before its extension: "assets/site.0a1b2c3d4e.css".
  package static func path(_ path: String, of bytes: some Sequence<UInt8>) -> String {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.lastIndex(of: ".") else { return "\(path).\(digits(of: bytes))" }
    return "\(path[..<dot]).\(digits(of: bytes))\(path[dot...])"
  }

  /// FNV-1a (Fowler, Noll, Vo) in 64 bits.
  /// - Parameter start: the hash of what comes before these bytes.
  package static func hash(_ bytes: some Sequence<UInt8>, after start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    // Bytes in one piece need no call for each of them.
    if let hash = bytes.withContiguousStorageIfAvailable({ hash(ofElements: $0, start) }) { return hash }
    return hash(ofElements: bytes, start)
  }

  @inline(__always)
  private static func hash(ofElements bytes: some Sequence<UInt8>, _ start: UInt64) -> UInt64 {
    var hash = start
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// One hash of several, in their order.
  package static func hash(of hashes: [UInt64]) -> UInt64 {
    var hash = hash([])
    for part in hashes {
      for shift in 0..<8 { hash = (hash ^ part >> UInt64(shift * 8) & 0xFF) &* 0x100_0000_01b3 }
    }
    return hash
  }
}
