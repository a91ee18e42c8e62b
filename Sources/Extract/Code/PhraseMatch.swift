/// Words of a sentence that a phrase of the vocabulary recognizes.
struct PhraseMatch: Sendable {
  /// An index into the vocabulary's issues.
  var issue: Int
  var role: PhraseMatcher.Role
  /// Runs of tokens, ascending.
  var parts: [Range<Int>]
  /// Where the words of the phrase's first part stand; those of the others only say what it is about.
  var core: [Range<Int>]
  /// Its words come in the order of the phrase.
  var isOrdered: Bool
  /// As the editor wrote it.
  var phrase: String
  /// It stands for words that an earlier sentence has: "this plan".
  var isReference = false

  var start: Int { parts.first?.lowerBound ?? 0 }
  var end: Int { parts.last?.upperBound ?? 0 }
  var length: Int { parts.reduce(0) { $0 + $1.count } }

  /// The match without the words that only say what it is about.
  var withoutContext: PhraseMatch {
    var match = self
    match.parts = core
    return match
  }

  /// Its words stand close together, so that what lies within is a part of the same thing.
  var isCompact: Bool {
    zip(parts, parts.dropFirst()).allSatisfy { $1.lowerBound - $0.upperBound <= 5 }
  }

  func contains(_ other: PhraseMatch) -> Bool {
    other.parts.allSatisfy { part in
      parts.contains { $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound }
    }
  }

  func overlaps(_ other: PhraseMatch) -> Bool {
    parts.contains { mine in other.parts.contains { mine.overlaps($0) } }
  }

  func holds(_ token: Int) -> Bool { parts.contains { $0.contains(token) } }
}
