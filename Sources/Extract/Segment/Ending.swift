/// What the last letters of a word tell of its part of speech, for words that the lexicon lacks.
enum Ending: UInt8, Sendable {
  case none, ly, ing, ed, plural, noun, adjective, modifier, verb

  /// - Parameter bytes: the word as it stands, in UTF-8.
  static func of(_ bytes: some BidirectionalCollection<UInt8>) -> Ending {
    // The last eight bytes as one number, the last one lowest; no suffix is longer.
    var last: UInt64 = 0
    var count = 0
    var index = bytes.endIndex
    while index > bytes.startIndex, count < 8 {
      index = bytes.index(before: index)
      last |= UInt64(Lexicon.lowercase(bytes[index])) << UInt64(8 * count)
      count += 1
    }
    guard count >= 4 else { return count == 3 && UInt8(last & 0xFF) == UInt8(ascii: "s") ? .plural : .none }
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      let letters = UnsafeBufferPointer(start: suffix.utf8Start, count: length)
      return length <= count
        && letters.indices.allSatisfy { UInt8(truncatingIfNeeded: last >> UInt64(8 * (length - 1 - $0))) == letters[$0] }
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
