package import BriefingModel

/// On which issues two groups, or two actors, take the same side.
package struct Agreement<ID: Hashable & Sendable>: Sendable, Hashable {
  package let first: ID
  package let second: ID
  /// In the vocabulary's order: both support, or both oppose.
  package let same: [Issue.ID]
  /// One supports and the other opposes.
  package let opposite: [Issue.ID]
  /// Both have a stance, and at least one of them is mixed or divided.
  package let unclear: [Issue.ID]

  /// Issues on which both have a stance.
  package var sharedCount: Int { same.count + opposite.count + unclear.count }
}
