import BriefingModel

/// An attribution in terms of tokens, for the stages that go on with it.
struct FoundAttribution: Sendable {
  /// The noun phrase that stands as source.
  var source: Int?
  /// What names the source in this place: the phrase with its owner, or the pronoun of a relative clause.
  var sourceTokens: Range<Int>?
  /// The entity of the source.
  var speaker: Int?
  var cue: Range<Int>?
  var predicate: Int?
  /// Ascending, disjoint.
  var contents: [Range<Int>]
  var pattern: AttributionPattern
  /// It stands within what somebody else is reported to have said or wanted.
  var isNested = false

  var contentStart: Int { contents.first?.lowerBound ?? 0 }
  var length: Int { contents.reduce(0) { $0 + $1.count } }
  /// Where all of it ends, its cue included.
  var end: Int { max(contents.last?.upperBound ?? 0, cue?.upperBound ?? 0) }
}
