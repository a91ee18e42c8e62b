/// What an article says that a term means.
package struct TermMention: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The article gives an abbreviation with the words that it stands for.
    case abbreviation
    /// A sentence says what it is.
    case definition
  }

  package var kind: Kind
  /// As the article writes it: "NAWP".
  package var term: String
  /// What it stands for, or the sentence that says what it is.
  package var meaning: TextSpan
  package var sentence: TextSpan

  package init(kind: Kind, term: String, meaning: TextSpan, sentence: TextSpan) {
    self.kind = kind
    self.term = term
    self.meaning = meaning
    self.sentence = sentence
  }
}
