/// What the last letters of a word tell of its part of speech, for words that the lexicon lacks.
enum Ending: UInt8, Sendable {
  case none, ly, ing, ed, plural, noun, adjective, modifier, verb

  /// A suffix as a number, its last byte lowest.
  private struct Suffix: Sendable {
    let value: UInt64
    let mask: UInt64
    let ending: Ending

    init(_ letters: String, _ ending: Ending) {
      value = letters.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      mask = (1 << UInt64(8 * letters.utf8.count)) - 1
      self.ending = ending
    }
  }

  /// The first that fits tells.
  private static let suffixes: [Suffix] = [
    ("ly", .ly), ("ing", .ing), ("ed", .ed),
    ("tion ment ness ity ance ence ship", .noun),
    ("ous ful ive able ible less ical ish ary", .adjective),
    ("al ic", .modifier), ("ize ise ify", .verb), ("ss us is", .none), ("s", .plural),
  ].flatMap { (letters: String, ending: Ending) in letters.split(separator: " ").map { Suffix(String($0), ending) } }

  /// - Parameter bytes: the word as it stands, in UTF-8.
  static func of(_ bytes: some BidirectionalCollection<UInt8>) -> Ending {
    // The last four bytes, lowest the last one; no suffix is longer.
    var last: UInt64 = 0
    var shift: UInt64 = 0
    var index = bytes.endIndex
    while index > bytes.startIndex, shift < 32 {
      index = bytes.index(before: index)
      last |= UInt64(Lexicon.lowercase(bytes[index])) << shift
      shift += 8
    }
    guard shift == 32 else { return shift == 24 && last & 0xFF == UInt64(UInt8(ascii: "s")) ? .plural : .none }
    return suffixes.first { last & $0.mask == $0.value }?.ending ?? .none
  }

  var tags: TagSet {
    switch self {
    case .none: [.noun]
    case .ly: [.adverb]
    case .ing: [.verbGerund, .noun]
    case .ed: [.verbPast, .verbParticiple]
    case .plural: [.pluralNoun]
    case .noun: [.noun]
    case .adjective: [.adjective]
    case .modifier: [.adjective, .noun]
    case .verb: [.verbBase]
    }
  }
}
