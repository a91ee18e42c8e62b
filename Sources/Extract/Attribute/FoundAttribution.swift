import BriefingModel

/// An attribution in terms of tokens, for the stages that go on with it.
struct FoundAttribution: Sendable {
  /// The noun phrase that stands as source.
  var source: Int?
  /// The entity of the source.
  var speaker: Int?
  var cue: Range<Int>?
  var predicate: Int?
  /// Ascending, disjoint.
  var contents: [Range<Int>]
  var pattern: AttributionPattern

  var contentStart: Int { contents.first?.lowerBound ?? 0 }
  var length: Int { contents.reduce(0) { $0 + $1.count } }
}
