/// A word, number or mark of an article.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number
    case comma, stop, question, exclamation, ellipsis, semicolon, colon, dash
    case openQuote, closeQuote, openParenthesis, closeParenthesis, apostrophe, bullet, other
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// White space stands before it.
    static let spaced = Flags(rawValue: 1 << 0)
    /// It begins a line.
    static let firstOnLine = Flags(rawValue: 1 << 1)
    static let capitalized = Flags(rawValue: 1 << 2)
    /// Two letters or more, all of them capitals.
    static let allCaps = Flags(rawValue: 1 << 3)
    /// Only a hyphen stands between it and the word before it.
    static let hyphenated = Flags(rawValue: 1 << 4)
    /// A full stop belongs to it: "Sen.", "U.S.".
    static let abbreviated = Flags(rawValue: 1 << 5)
    /// A possessive ending: "'s" or a lone apostrophe after a plural.
    static let possessive = Flags(rawValue: 1 << 6)
    /// Stands in a passage of capitals only, where case tells nothing.
    static let caseless = Flags(rawValue: 1 << 7)
    /// Stands inside quotation marks.
    static let quoted = Flags(rawValue: 1 << 8)
    /// Stands between parentheses that close in the same paragraph.
    static let parenthesized = Flags(rawValue: 1 << 9)
    /// Begins with a digit or holds one.
    static let digits = Flags(rawValue: 1 << 10)
    /// A single quotation mark, nested or British.
    static let single = Flags(rawValue: 1 << 11)
  }

  /// UTF-8 bytes of the article.
  var start: Int32
  var end: Int32
  /// The lexicon's entry, or `Lexicon.unknown`.
  var word: Int32
  /// The word of its base form, or `Lexicon.unknown`.
  var lemma: Int32
  /// The short `WordHash`: the identity of a word that the lexicon lacks.
  var hash: UInt32
  var kind: Kind
  var flags: Flags
  var tag: Tag
  /// Set for words that the lexicon lacks.
  var ending: Ending = .none

  var isWord: Bool { kind == .word }
  var isCapitalized: Bool { flags.contains(.capitalized) }
  var endsSentence: Bool { kind == .stop || kind == .question || kind == .exclamation }
}
