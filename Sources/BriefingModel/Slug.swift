/// Names made safe for paths, anchors and ids.
package enum Slug {
  /// Lowercase ASCII letters and digits, with single hyphens between words; never empty.
  /// Latin letters lose their accents; other scripts are written as hexadecimal scalar values.
  package static func make(from name: String) -> String {
    name.utf8.allSatisfy { $0 < 0x80 } ? makeFromASCII(name) : makeFromAny(name)
  }

  /// The same as `makeFromAny`, without the cost of Unicode.
  private static func makeFromASCII(_ name: String) -> String {
    // A hyphen takes the place of what parts two words, so the slug is no longer than the name.
    let slug = String(unsafeUninitializedCapacity: name.utf8.count) { result in
      var count = 0
      var needsHyphen = false
      for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"):
          if needsHyphen, count > 0 {
            result[count] = UInt8(ascii: "-")
            count += 1
          }
          needsHyphen = false
          result[count] = byte &- 65 < 26 ? byte | 0x20 : byte
          count += 1
        case UInt8(ascii: "."), UInt8(ascii: "'"): continue
        default: needsHyphen = true
        }
      }
      return count
    }
    return slug.isEmpty ? "x" : slug
  }

  private static func makeFromAny(_ name: String) -> String {
    var result = ""
    var needsHyphen = false
    func append(_ part: some StringProtocol) {
      if needsHyphen && !result.isEmpty { result += "-" }
      needsHyphen = false
      result += part
    }
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": append(String(scalar))
      case ".", "'", "\u{2019}": continue
      case "\u{E0}"..."\u{E5}": append("a")
      case "\u{E7}", "\u{107}", "\u{10D}": append("c")
      case "\u{E8}"..."\u{EB}", "\u{119}", "\u{11B}": append("e")
      case "\u{EC}"..."\u{EF}": append("i")
      case "\u{F1}", "\u{144}": append("n")
      case "\u{F2}"..."\u{F6}", "\u{F8}": append("o")
      case "\u{F9}"..."\u{FC}": append("u")
      case "\u{FD}", "\u{FF}": append("y")
      case "\u{E6}": append("ae")
      case "\u{153}": append("oe")
      case "\u{DF}": append("ss")
      case _ where scalar.properties.isAlphabetic && scalar.value > 0x17F:
        needsHyphen = true
        append(String(scalar.value, radix: 16))
        needsHyphen = true
      default: needsHyphen = true
      }
    }
    return result.isEmpty ? "x" : result
  }
}
