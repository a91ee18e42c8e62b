/// What was read in one article.
package struct ArticleReading: Sendable, Hashable {
  /// Where the article's words stand and who said them: of most articles, only their own pages need it.
  package struct Passages: Sendable, Hashable {
    /// In the order of the text.
    package var paragraphs: [Paragraph]
    /// In the order of the text.
    package var attributions: [Attribution]

    package init(paragraphs: [Paragraph] = [], attributions: [Attribution] = []) {
      self.paragraphs = paragraphs
      self.attributions = attributions
    }
  }

  /// What else the article states.
  package struct Statements: Sendable, Hashable {
    /// Sums, shares and counts, in the order of the text.
    package var figures: [Figure]
    /// In the order of the text.
    package var dates: [DateMention]

    package init(figures: [Figure] = [], dates: [DateMention] = []) {
      self.figures = figures
      self.dates = dates
    }
  }

  /// The article's id.
  package var document: String
  private var passages: Deferred<Passages>
  private var statements: Deferred<Statements>
  /// How many attributions there are, without working them out.
  package private(set) var attributionCount: Int
  /// By first evidence, then actor, then issue.
  package var positions: [Position]
  /// Everyone who is named or described in the article, by first mention.
  package var actors: [Actor]
  /// For each issue that the article mentions, position or not, the sentences that do.
  package var mentions: [Issue.ID: [TextSpan]]
  /// What the article says that its terms mean, in the order of the text.
  package var terms: [TermMention]

  package init(
    document: String, paragraphs: [Paragraph] = [], attributions: [Attribution] = [], positions: [Position] = [],
    actors: [Actor] = [], mentions: [Issue.ID: [TextSpan]] = [:], figures: [Figure] = [],
    dates: [DateMention] = [], terms: [TermMention] = []
  ) {
    self.document = document
    passages = .known(Passages(paragraphs: paragraphs, attributions: attributions))
    statements = .known(Statements(figures: figures, dates: dates))
    attributionCount = attributions.count
    self.positions = positions
    self.actors = actors
    self.mentions = mentions
    self.terms = terms
  }

  /// A reading of which some is worked out when it is wanted; the rest is still to be set.
  /// - Parameter attributionCount: of the passages that will come.
  package init(
    document: String, attributionCount: Int, passages: OnDemand<Passages>, statements: OnDemand<Statements>
  ) {
    self.init(document: document)
    self.passages = .later(passages)
    self.statements = .later(statements)
    self.attributionCount = attributionCount
  }

  /// In the order of the text.
  package var paragraphs: [Paragraph] {
    get { passages.value.paragraphs }
    set { passages = .known(Passages(paragraphs: newValue, attributions: attributions)) }
  }

  /// In the order of the text.
  package var attributions: [Attribution] {
    get { passages.value.attributions }
    set {
      passages = .known(Passages(paragraphs: paragraphs, attributions: newValue))
      attributionCount = newValue.count
    }
  }

  /// Sums, shares and counts that the article states, in the order of the text.
  package var figures: [Figure] {
    get { statements.value.figures }
    set { statements = .known(Statements(figures: newValue, dates: dates)) }
  }

  /// Dates that the article states, in the order of the text.
  package var dates: [DateMention] {
    get { statements.value.dates }
    set { statements = .known(Statements(figures: figures, dates: newValue)) }
  }

  package var sentences: [TextSpan] { paragraphs.flatMap(\.sentences) }
}
