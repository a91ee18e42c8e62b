/// When something happened or is to happen, in an article's words, with the sentence that says so.
package struct DateMention: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case event
    /// The sentence speaks of a round of talks: "the fourth round".
    case round
    /// The words say by when or until when.
    case deadline
  }

  package var kind: Kind
  /// The words: "June 22", "last year".
  package var span: TextSpan
  package var sentence: TextSpan
  /// Nil when it takes the article's date to know, and that is not stated.
  package var period: CalendarPeriod?

  package init(kind: Kind, span: TextSpan, sentence: TextSpan, period: CalendarPeriod?) {
    self.kind = kind
    self.span = span
    self.sentence = sentence
    self.period = period
  }
}
