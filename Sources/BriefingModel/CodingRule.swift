/// The rules by which a position is read. The raw value is what the data and the pages name it by.
package enum CodingRule: String, Sendable, CaseIterable {
  case attitude
  case act
  case should
  case judgment
  case assessment
  case absence
  case jointDocument = "joint document"
  case name
  case agreement
  case condition
  case reason
  /// Not the program's: an editor added or moved the evidence.
  case editor

  /// What must be found for the rule to hold, in a sentence for readers.
  package var meaning: String {
    switch self {
    case .attitude: "The actor demands, wants, plans, supports or rejects it."
    case .act: "The actor does it or undoes it, as a matter of policy."
    case .should: "The actor says that it should or must be."
    case .judgment: "The actor calls it good or bad, or says that it helps or harms."
    case .assessment: "The actor states it as a fact, where the issue is an assessment."
    case .absence: "The article says that the actor has not demanded or proposed it."
    case .jointDocument:
      "A letter, bill or other text says or does it; those who sent, signed, wrote or backed it hold it."
    case .name: "The actor's own name states the aim, or the actor supports one whose name does."
    case .agreement: "The article says that two parties agree on it."
    case .condition: "The actor makes it a condition: threatens something without it, or offers something for it."
    case .reason: "The actor acts against another because that one has broken it, or in retaliation."
    case .editor: "An editor points at the words that show it."
    }
  }
}
