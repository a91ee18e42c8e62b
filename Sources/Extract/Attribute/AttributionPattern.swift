/// How an attribution is put into words. The raw value is what a reader of the output sees.
enum AttributionPattern: String, Sendable, CaseIterable {
  /// "…," said X
  case quotationBeforeCue = "quotation before cue"
  /// X said: "…"
  case quotationAfterCue = "quotation after cue"
  /// A quotation that goes on with the words of the last speaker.
  case continuedQuotation = "continued quotation"
  /// X said that …
  case clause
  /// …, X said.
  case trailingCue = "trailing cue"
  /// X wants to …
  case infinitive
  /// X called for …
  case object
  /// NAME: …
  case speakerLabel = "speaker label"
  /// "…" ― NAME
  case signature
  /// according to X
  case accordingTo = "according to"
  /// X's claim that …, X's demand for …
  case noun
}
