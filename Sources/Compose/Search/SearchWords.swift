import BriefingModel

/// The words that a text is found by. `find.js` cuts what a reader types in the same way.
enum SearchWords {
  /// Runs of letters, digits and their marks, in lower case, in their order; those with Latin accents also without
  /// them.
  static func words(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } ? words(ofASCII: bytes) : nil }
      ?? words(ofScalars: text)
  }

  private static func words(ofASCII bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func words(ofScalars text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if isPart(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        add(String(word), to: &words)
        word.removeAll()
      }
    }
    if !word.isEmpty { add(String(word), to: &words) }
    return words
  }

  private static func add(_ word: String, to words: inout [String]) {
    words.append(word)
    let isAccentedLatin =
      word.unicodeScalars.contains { !$0.isASCII } && word.unicodeScalars.allSatisfy { $0.value < 0x180 }
    if isAccentedLatin { words.append(Slug.make(from: word)) }
  }

  /// - Parameter scalar: in lower case.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}
