/// Source, cue and content: who is reported to have said, thought or wanted what.
package struct Attribution: Sendable, Hashable {
  package enum Quotation: String, Sendable, CaseIterable {
    /// All of the content stands in quotation marks.
    case direct
    /// None of it does.
    case indirect
    /// Some of it does.
    case mixed
  }

  /// The source's fullest name in the article; nil when the text names none.
  package var speaker: String?
  /// The mention that stands as source here: a name, a description or a pronoun.
  package var speakerSpan: TextSpan?
  /// The words that report: "said", "according to"; empty where a mark alone does ("― Name").
  package var cue: String
  package var cueSpan: TextSpan?
  /// In ascending order; several where the cue breaks the content.
  package var contentSpans: [TextSpan]
  package var quotation: Quotation
  /// The name of the pattern that found it.
  package var pattern: String

  package init(
    speaker: String?, speakerSpan: TextSpan?, cue: String, cueSpan: TextSpan?, contentSpans: [TextSpan],
    quotation: Quotation, pattern: String
  ) {
    self.speaker = speaker
    self.speakerSpan = speakerSpan
    self.cue = cue
    self.cueSpan = cueSpan
    self.contentSpans = contentSpans
    self.quotation = quotation
    self.pattern = pattern
  }
}
