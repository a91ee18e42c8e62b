/// What was read in one article.
package struct ArticleReading: Sendable, Hashable {
  /// The article's id.
  package var document: String
  /// In the order of the text.
  package var paragraphs: [Paragraph]
  /// In the order of the text.
  package var attributions: [Attribution]
  /// By first evidence, then actor, then issue.
  package var positions: [Position]
  /// Everyone who is named or described in the article, by first mention.
  package var actors: [Actor]
  /// For each issue that the article mentions, position or not, the sentences that do.
  package var mentions: [Issue.ID: [TextSpan]]
  /// Sums, shares, counts and dates that the article states.
  package var figures: [Figure]

  package init(
    document: String, paragraphs: [Paragraph] = [], attributions: [Attribution] = [], positions: [Position] = [],
    actors: [Actor] = [], mentions: [Issue.ID: [TextSpan]] = [:], figures: [Figure] = []
  ) {
    self.document = document
    self.paragraphs = paragraphs
    self.attributions = attributions
    self.positions = positions
    self.actors = actors
    self.mentions = mentions
    self.figures = figures
  }

  package var sentences: [TextSpan] { paragraphs.flatMap(\.sentences) }
}
