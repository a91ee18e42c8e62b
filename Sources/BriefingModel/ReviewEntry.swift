/// One line of an article's review: what an editor decided on one position.
package struct ReviewEntry: Sendable, Hashable {
  package enum Decision: Sendable, Hashable {
    /// The position stands as the machine read it; with its stance it stands even once the machine reads it no more.
    case confirm(id: String, stance: Stance? = nil)
    /// The position is wrong and is not published.
    case reject(id: String)
    /// The position stands with these corrections.
    case edit(id: String, Correction)
    /// The machine missed this position.
    case add(Addition)
  }

  /// What an edit changes; nil leaves the machine's value.
  package struct Correction: Sendable, Hashable {
    package var actor: String?
    package var issue: String?
    package var stance: Stance?
    package var voice: Voice?
    /// The empty string clears the machine's value.
    package var attributedBy: String?
    /// Replaces the evidence by the sentences that hold these quotations. Empty leaves the evidence.
    package var quotes: [Quote]

    package init(
      actor: String? = nil, issue: String? = nil, stance: Stance? = nil, voice: Voice? = nil,
      attributedBy: String? = nil, quotes: [Quote] = []
    ) {
      self.actor = actor
      self.issue = issue
      self.stance = stance
      self.voice = voice
      self.attributedBy = attributedBy
      self.quotes = quotes
    }
  }

  package struct Addition: Sendable, Hashable {
    /// An actor's id or full name, of the vocabulary or of the article.
    package var actor: String
    package var issue: String
    package var stance: Stance
    /// Nil: `described`.
    package var voice: Voice?
    package var attributedBy: String?
    /// At least one; each must stand in the article, white space aside.
    package var quotes: [Quote]

    package init(
      actor: String, issue: String, stance: Stance, voice: Voice? = nil, attributedBy: String? = nil,
      quotes: [Quote]
    ) {
      self.actor = actor
      self.issue = issue
      self.stance = stance
      self.voice = voice
      self.attributedBy = attributedBy
      self.quotes = quotes
    }
  }

  /// Words of the article that point at the sentence which holds them.
  package struct Quote: Sendable, Hashable {
    package var text: String
    package var location: SourceLocation

    package init(text: String, location: SourceLocation) {
      self.text = text
      self.location = location
    }
  }

  package var decision: Decision
  package var because: String?
  /// The day of the decision.
  package var date: CalendarDate?
  package var location: SourceLocation

  package init(decision: Decision, because: String? = nil, date: CalendarDate? = nil, location: SourceLocation) {
    self.decision = decision
    self.because = because
    self.date = date
    self.location = location
  }
}
