/// A phrase of the vocabulary, as the editor wrote it and as it is matched.
///
/// The notation: words stand for themselves in any inflection and spelling ("standard" finds "standards", "labor"
/// finds "labour"); a hyphen equals a space; a word with a capital finds only a capitalized one; `a|b` is a choice
/// between words; `<name>` is a class of the vocabulary; `...` is a gap of up to six words within a clause;
/// `left & right` finds both in one clause, in either order; the left is what is wanted, the right what it is about.
package struct Phrase: Sendable, Hashable {
  package indirect enum Element: Sendable, Hashable {
    /// A word, in lowercase when any case will do, or with its capitals.
    case word(String)
    /// One of several runs of words; each of a class's phrases, or the words of a choice.
    case choice([[Element]])
    case gap
  }

  /// As written, for messages and the method page.
  package var text: String
  /// One run, or several that must stand in one clause in any order.
  package var parts: [[Element]]
  package var location: SourceLocation

  package init(text: String, parts: [[Element]], location: SourceLocation) {
    self.text = text
    self.parts = parts
    self.location = location
  }
}
