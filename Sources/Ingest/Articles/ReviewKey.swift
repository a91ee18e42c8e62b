/// The keys of one entry of a review.
enum ReviewKey: String, CaseIterable {
  case confirm, reject, edit, add, because, date
  case actor, issue, stance, voice
  case attributedBy = "attributed-by"
  case quote, quotes

  static let decisions: [ReviewKey] = [.confirm, .reject, .edit, .add]
  /// What may stand beside `edit`.
  static let corrections: [ReviewKey] = [.actor, .issue, .stance, .voice, .attributedBy, .quote, .quotes]
}

/// The keys of a position that a review adds.
enum AdditionKey: String, CaseIterable {
  case actor, issue, stance, voice
  case attributedBy = "attributed-by"
  case quote, quotes
}
