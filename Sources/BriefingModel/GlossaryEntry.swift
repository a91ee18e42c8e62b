/// A term with what it means, for readers.
package struct GlossaryEntry: Sendable, Hashable {
  package var term: String
  package var definition: String

  package init(term: String, definition: String) {
    self.term = term
    self.definition = definition
  }
}
