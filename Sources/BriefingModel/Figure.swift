/// A number that an article states, with the sentence that states it.
package struct Figure: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case money
    case share
    case count
  }

  package var kind: Kind
  /// The number with its unit: "400,000 petitions", "39 percent".
  package var span: TextSpan
  package var sentence: TextSpan

  package init(kind: Kind, span: TextSpan, sentence: TextSpan) {
    self.kind = kind
    self.span = span
    self.sentence = sentence
  }
}
