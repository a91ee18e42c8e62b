/// A bloc of actors: a column of the matrix.
package struct Group: Sendable, Hashable, Identifiable {
  package typealias ID = String

  /// What puts an actor into a group. Every condition that is not empty must hold;
  /// a condition holds when any of its phrases stands in the text in question, in whole words, case aside.
  package struct Rule: Sendable, Hashable {
    package var kinds: [Actor.Kind]
    package var names: [String]
    package var roles: [String]
    /// Party letters or names: "D", "Democrat".
    package var parties: [String]
    /// Nationality or country of the actor, where its name or role states one.
    package var countries: [String]

    package init(
      kinds: [Actor.Kind] = [], names: [String] = [], roles: [String] = [], parties: [String] = [],
      countries: [String] = []
    ) {
      self.kinds = kinds
      self.names = names
      self.roles = roles
      self.parties = parties
      self.countries = countries
    }
  }

  package var id: ID
  package var name: String
  /// For a column's head; the name where the vocabulary gives none.
  package var shortName: String
  package var rules: [Rule]

  package init(id: ID, name: String, shortName: String, rules: [Rule] = []) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.rules = rules
  }
}
