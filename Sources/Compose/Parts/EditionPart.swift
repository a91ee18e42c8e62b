/// What a page or a file may take from the articles of the edition: where that part of all articles is as it was, so is
/// the page.
///
/// Nothing takes more than its part. Briefings are apart: each takes its own article and `BriefingInputs`.
package enum EditionPart: String, Sendable, CaseIterable {
  /// Headlines and what is stated of the articles, who and which issues they mention, and positions with all of the
  /// articles that have them.
  case subjects
  /// These, and what the articles quote word for word.
  case quotations
  /// `subjects`, and the figures, dates and terms of the articles.
  case statements
}
