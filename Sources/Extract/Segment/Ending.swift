/// What the last letters of a word tell of its part of speech, for words that the lexicon lacks.
enum Ending: UInt8, Sendable {
  case none, ly, ing, ed, plural, noun, adjective, modifier, verb

  /// - Parameter bytes: the word as it stands, in UTF-8.
  static func of(_ bytes: some BidirectionalCollection<UInt8>) -> Ending {
    let last = bytes.suffix(5).map(Lexicon.lowercase)
    guard last.count >= 4 else { return last.last == UInt8(ascii: "s") && last.count == 3 ? .plural : .none }
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      return length <= last.count
        && zip(last.suffix(length), UnsafeBufferPointer(start: suffix.utf8Start, count: length)).allSatisfy(==)
    }
    if ends("ly") { return .ly }
    if ends("ing") { return .ing }
    if ends("ed") { return .ed }
    if ends("tion") || ends("ment") || ends("ness") || ends("ity") || ends("ance") || ends("ence") || ends("ship") {
      return .noun
    }
    if ends("ous") || ends("ful") || ends("ive") || ends("able") || ends("ible") || ends("less") || ends("ical")
      || ends("ish") || ends("ary")
    {
      return .adjective
    }
    if ends("al") || ends("ic") { return .modifier }
    if ends("ize") || ends("ise") || ends("ify") { return .verb }
    if ends("s"), !ends("ss"), !ends("us"), !ends("is") { return .plural }
    return .none
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
