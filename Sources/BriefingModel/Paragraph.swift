/// A paragraph of an article, with its sentences.
package struct Paragraph: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case body
    /// A headline of the text's own, as newswire has it.
    case headline
    case byline
    /// A photo's caption and credit.
    case caption
    /// What the page adds around the text: "Follow … on Twitter".
    case furniture
  }

  package var span: TextSpan
  package var kind: Kind
  /// Without the dateline of the first one. Ascending, disjoint, within `span`.
  package var sentences: [TextSpan]

  package init(span: TextSpan, kind: Kind, sentences: [TextSpan]) {
    self.span = span
    self.kind = kind
    self.sentences = sentences
  }
}
