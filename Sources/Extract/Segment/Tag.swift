/// The part of speech that a word has in its place.
enum Tag: UInt8, Sendable {
  case unknown
  case noun, proper, pronoun, number
  case adjective, determiner, possessive, quantifier
  case adverb, negator
  case preposition, infinitiveTo, coordinator, subordinator, relative
  case modal, auxiliary
  case verbBase, verbThird, verbPast, verbParticiple, verbGerund
  case mark

  var isVerb: Bool {
    switch self {
    case .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund: true
    default: false
    }
  }
  var isNominal: Bool { self == .noun || self == .proper || self == .pronoun }
}

/// The parts of speech that a word can have.
struct TagSet: OptionSet, Sendable {
  let rawValue: UInt32
  static let noun = TagSet(rawValue: 1 << 0)
  static let pluralNoun = TagSet(rawValue: 1 << 1)
  static let pronoun = TagSet(rawValue: 1 << 2)
  static let adjective = TagSet(rawValue: 1 << 3)
  static let determiner = TagSet(rawValue: 1 << 4)
  static let possessive = TagSet(rawValue: 1 << 5)
  static let quantifier = TagSet(rawValue: 1 << 6)
  static let adverb = TagSet(rawValue: 1 << 7)
  static let negator = TagSet(rawValue: 1 << 8)
  static let preposition = TagSet(rawValue: 1 << 9)
  static let coordinator = TagSet(rawValue: 1 << 10)
  static let subordinator = TagSet(rawValue: 1 << 11)
  static let relative = TagSet(rawValue: 1 << 12)
  static let modal = TagSet(rawValue: 1 << 13)
  static let be = TagSet(rawValue: 1 << 14)
  static let have = TagSet(rawValue: 1 << 15)
  static let does = TagSet(rawValue: 1 << 16)
  static let verbBase = TagSet(rawValue: 1 << 17)
  static let verbThird = TagSet(rawValue: 1 << 18)
  static let verbPast = TagSet(rawValue: 1 << 19)
  static let verbParticiple = TagSet(rawValue: 1 << 20)
  static let verbGerund = TagSet(rawValue: 1 << 21)
  static let subjectPronoun = TagSet(rawValue: 1 << 22)
  static let number = TagSet(rawValue: 1 << 23)

  static let anyVerb: TagSet = [.verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund]
  static let auxiliary: TagSet = [.be, .have, .does]
}
