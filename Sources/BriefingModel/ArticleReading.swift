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
  /// Sums, shares and counts that the article states, in the order of the text.
  package var figures: [Figure]
  /// Dates that the article states, in the order of the text.
  package var dates: [DateMention]
  /// What the article says that its terms mean, in the order of the text.
  package var terms: [TermMention]

  package init(
    document: String, paragraphs: [Paragraph] = [], attributions: [Attribution] = [], positions: [Position] = [],
    actors: [Actor] = [], mentions: [Issue.ID: [TextSpan]] = [:], figures: [Figure] = [],
    dates: [DateMention] = [], terms: [TermMention] = []
  ) {
    self.document = document
    self.paragraphs = paragraphs
    self.attributions = attributions
    self.positions = positions
    self.actors = actors
    self.mentions = mentions
    self.figures = figures
    self.dates = dates
    self.terms = terms
  }

  package var sentences: [TextSpan] { paragraphs.flatMap(\.sentences) }
}
