/// What a verb, noun, adjective or preposition does with what depends on it.
///
/// The classes follow the attribution literature (Pareti, "PARC 3.0", LREC 2016: assertions, beliefs, intentions,
/// facts) and add the direction in which a word pushes its object.
struct Cue: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Reports speech or thought: takes a quotation or a clause.
  static let report = Cue(rawValue: 1 << 0)
  /// The source is for what follows: "support", "demand", "hope".
  static let favor = Cue(rawValue: 1 << 1)
  /// The source is against what follows: "oppose", "criticize".
  static let reject = Cue(rawValue: 1 << 2)
  /// Puts something forward; negated, it says that there is no proposal, not that the source is against it.
  static let propose = Cue(rawValue: 1 << 3)
  /// Brings about or enlarges its object: "strengthen", "impose".
  static let raise = Cue(rawValue: 1 << 4)
  /// Ends or lessens its object: "cut", "lift".
  static let lower = Cue(rawValue: 1 << 5)
  /// The object of the verb is the subject of its infinitive: "urge X to …".
  static let objectControl = Cue(rawValue: 1 << 6)
  /// Says little by itself and takes its sense from its object: "express", "take".
  static let light = Cue(rawValue: 1 << 7)
  /// An infinitive that follows it is wanted or intended: "want to", "plan to".
  static let infinitive = Cue(rawValue: 1 << 8)
  /// Done by somebody in power, it shows what he wants: "sign", "veto", "impose".
  static let act = Cue(rawValue: 1 << 9)
  /// Says what ought to be: "should", "need".
  static let deontic = Cue(rawValue: 1 << 10)
  /// Takes its content as a plain object noun phrase: "cited the deficit".
  static let object = Cue(rawValue: 1 << 11)
  /// A question, doubt or ignorance: what follows is not asserted.
  static let open = Cue(rawValue: 1 << 12)

  /// It directs what it governs, but doing it shows no policy: "include", "hurt".
  static let weak = Cue(rawValue: 1 << 15)

  /// An effort or a deed rather than words or a thought: doing it attributes nothing.
  static let effort = Cue(rawValue: 1 << 16)
  /// Takes whom one speaks to before what one says: "told reporters that …".
  static let hearer = Cue(rawValue: 1 << 17)
  /// Says how something looks to nobody in particular: "seems to …".
  static let seeming = Cue(rawValue: 1 << 18)
  /// A noun of wanting that belongs to whoever it comes from, not to whoever meets it: "pressure from X".
  static let external = Cue(rawValue: 1 << 19)

  var attitude: Int { contains(.reject) ? -1 : contains(.favor) ? 1 : 0 }
  var direction: Int { contains(.lower) ? -1 : contains(.raise) ? 1 : 0 }
  var isAttributive: Bool { !isDisjoint(with: [.report, .favor, .reject, .propose]) }
}
