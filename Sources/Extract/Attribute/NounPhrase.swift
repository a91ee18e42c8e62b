/// A base noun phrase: determiner, modifiers and head, without what follows the head.
struct NounPhrase: Sendable {
  enum Head: Sendable {
    case pronoun, proper, noun
  }

  /// Without a possessive ending.
  var tokens: Range<Int>
  var head: Int
  var kind: Head
  /// "'s" follows, or it is a possessive pronoun.
  var isPossessive: Bool
  /// The phrase that owns this one: "Ann's" in "Ann's plan".
  var possessor: Int?
  var isPlural: Bool
  /// Opened by "the", "this", "these", "those" or a possessive.
  var isDefinite: Bool
  /// The entity it stands for, once resolved.
  var entity: Int?
  /// For "they" and its like: where `ParsedArticle` keeps everyone of the list that it stands for.
  var memberList: Int?
}
