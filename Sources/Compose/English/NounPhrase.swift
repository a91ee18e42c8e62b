/// The name of a group or an actor as the subject of a sentence.
struct NounPhrase: Sendable {
  let name: String
  /// "Labor unions" are, "Trump administration" is.
  let isPlural: Bool
  /// "the Trump administration", but "Canada" and "labor unions".
  let takesArticle: Bool

  private static let prepositions: Set<String> = ["in", "of", "on", "for", "from", "at", "with", "against", "and"]
  private static let irregularPlurals: Set<String> = ["people", "men", "women", "media", "police", "staff"]
  private static let singularsInS: Set<String> = [
    "states", "nations", "netherlands", "philippines", "news", "emirates",
  ]
  /// Names that are written with "the" though every word has a capital.
  private static let lastWordsWithArticle: Set<String> = [
    "union", "states", "nations", "kingdom", "commission", "community", "house", "senate", "council", "netherlands",
    "philippines", "emirates", "republic", "court", "bank", "committee", "left", "right",
  ]

  init(_ name: String) {
    self.name = name
    let words = name.split(separator: " ").map(String.init)
    let head = Array(words.prefix { !Self.prepositions.contains($0.lowercased()) })
    let noun = head.last ?? name
    let lower = noun.lowercased()
    let endsInS = lower.hasSuffix("s") && !["ss", "us", "is"].contains(where: lower.hasSuffix)
    let isAcronym = noun == noun.uppercased()
    isPlural =
      words.contains("and") || Self.irregularPlurals.contains(lower)
      || endsInS && !isAcronym && !Self.singularsInS.contains(lower)
    let isLowercase = noun.first?.isLowercase == true && head.count > 1
    let isTitle = head.count > 1 || words.count > head.count
    takesArticle =
      !name.lowercased().hasPrefix("the ")
      && (!isPlural && isLowercase || isTitle && Self.lastWordsWithArticle.contains(lower))
  }

  /// Within a sentence.
  var subject: String { takesArticle ? "the \(name)" : name }

  /// The form of a verb for several subjects or for this one alone.
  static func verb(_ plural: String, _ singular: String, for phrases: [NounPhrase]) -> String {
    phrases.count > 1 || phrases.first?.isPlural == true ? plural : singular
  }
}
