/// A subject that a briefing compares, put as a proposal so that each stance has one meaning,
/// with the words that recognize it.
package struct Issue: Sendable, Hashable, Identifiable {
  package typealias ID = String

  package enum Kind: String, Sendable, CaseIterable {
    /// Something that actors want or do not want.
    case proposal
    /// Something that actors hold true or untrue: a plain statement of it is a position.
    case assessment
  }

  package var id: ID
  package var name: String
  package var proposal: String
  package var kind: Kind
  /// A sentence each on what the stance means here.
  package var supportsMeaning: String
  package var opposesMeaning: String
  /// Who wants more of what these name supports the proposal: "labor standards", "Buy American".
  package var towardPhrases: [Phrase]
  /// Who wants more of what these name opposes the proposal: "investor-state dispute settlement".
  package var againstPhrases: [Phrase]
  /// These name the subject but not a side; a word of `towards` or `away` must say which.
  package var aboutPhrases: [Phrase]
  /// Words that push the subject toward the proposal here, whatever they mean elsewhere.
  package var towards: [Phrase]
  /// Words that push the subject away from the proposal here.
  package var away: [Phrase]
  /// Near misses: what these match is not this issue.
  package var notPhrases: [Phrase]
  package var glossary: [GlossaryEntry]

  package init(
    id: ID, name: String, proposal: String, kind: Kind = .proposal, supportsMeaning: String = "",
    opposesMeaning: String = "", towardPhrases: [Phrase] = [], againstPhrases: [Phrase] = [],
    aboutPhrases: [Phrase] = [], towards: [Phrase] = [], away: [Phrase] = [], notPhrases: [Phrase] = [],
    glossary: [GlossaryEntry] = []
  ) {
    self.id = id
    self.name = name
    self.proposal = proposal
    self.kind = kind
    self.supportsMeaning = supportsMeaning
    self.opposesMeaning = opposesMeaning
    self.towardPhrases = towardPhrases
    self.againstPhrases = againstPhrases
    self.aboutPhrases = aboutPhrases
    self.towards = towards
    self.away = away
    self.notPhrases = notPhrases
    self.glossary = glossary
  }
}
