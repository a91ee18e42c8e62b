import BriefingModel

/// The words that a text is found by. `find.js` cuts what a reader types in the same way.
enum SearchWords {
  /// Runs of letters, digits and their marks, in lower case; those with Latin accents also without them.
  static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if isPart(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        insert(String(word), into: &words)
        word.removeAll()
      }
    }
    if !word.isEmpty { insert(String(word), into: &words) }
    return words
  }

  private static func insert(_ word: String, into words: inout Set<String>) {
    words.insert(word)
    let isAccentedLatin =
      word.unicodeScalars.contains { !$0.isASCII } && word.unicodeScalars.allSatisfy { $0.value < 0x180 }
    if isAccentedLatin { words.insert(Slug.make(from: word)) }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
