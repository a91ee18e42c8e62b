/// What the lexicon knows of one word form.
struct WordInfo: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt32
    static let person = Traits(rawValue: 1 << 0)
    static let organization = Traits(rawValue: 1 << 1)
    static let government = Traits(rawValue: 1 << 2)
    static let legislature = Traits(rawValue: 1 << 3)
    static let agency = Traits(rawValue: 1 << 4)
    static let document = Traits(rawValue: 1 << 5)
    static let title = Traits(rawValue: 1 << 6)
    static let plural = Traits(rawValue: 1 << 7)
    static let maleName = Traits(rawValue: 1 << 8)
    static let femaleName = Traits(rawValue: 1 << 9)
    static let month = Traits(rawValue: 1 << 10)
    static let weekday = Traits(rawValue: 1 << 11)
    /// With a capital, its full stop never ends a sentence.
    static let titleAbbreviation = Traits(rawValue: 1 << 12)
    /// Its full stop may end a sentence.
    static let abbreviation = Traits(rawValue: 1 << 13)
    /// Its full stop may end a sentence, and belongs to it only with a capital.
    static let capitalizedAbbreviation = Traits(rawValue: 1 << 18)
    /// Its full stop belongs to it before a number.
    static let numberAbbreviation = Traits(rawValue: 1 << 19)
    /// A unit of measure: with or without a full stop of its own.
    static let unit = Traits(rawValue: 1 << 20)
    static let sentenceOpener = Traits(rawValue: 1 << 14)
    /// Part of a country's name, adjective, inhabitants or capital.
    static let place = Traits(rawValue: 1 << 15)
    /// Its verb has particles of its own in the cue tables.
    static let phrasal = Traits(rawValue: 1 << 16)
    /// May be a verb, but is a noun before a noun.
    static let nounFirst = Traits(rawValue: 1 << 17)
    /// A stretch or point of time: "week", "moment".
    static let time = Traits(rawValue: 1 << 21)
    /// The base form of a verb by which one speaks through a text: "sign", "sponsor".
    static let signing = Traits(rawValue: 1 << 22)
    /// Only the vocabulary has it, and with a capital.
    static let name = Traits(rawValue: 1 << 23)
    /// A body of members, or the noun by which any such body goes: "union", "group".
    static let association = Traits(rawValue: 1 << 24)
    /// A firm, or the noun by which any firm goes.
    static let company = Traits(rawValue: 1 << 25)
  }

  /// The word of the base form; itself for a base form.
  var lemma: Int32
  var tags: TagSet = []
  var traits: Traits = []
  var verbCue: Cue = []
  var nounCue: Cue = []
  var adjectiveCue: Cue = []
}
