/// Whoever can hold a position: a person, an organization, a government or a named group of people.
package struct Actor: Sendable, Hashable, Identifiable {
  package typealias ID = String

  package enum Kind: String, Sendable, CaseIterable {
    case person
    case organization
    case government
    /// A legislature or its part: "House of Representatives", "Senate Finance Committee".
    case legislature
    /// A named set of people or bodies: "labor unions", "progressive senators", "critics".
    case group
  }

  /// Lowercase ASCII letters, digits and hyphens, made from the name, unless the vocabulary gives one.
  package var id: ID
  /// The full name as the article or the vocabulary gives it.
  package var name: String
  package var kind: Kind
  /// The group of the vocabulary that it belongs to.
  package var group: Group.ID
  /// What the articles call it: "senator from Vermont", "an economist at the Economic Policy Institute".
  /// Without doubles, in the order of the text.
  package var roles: [String]

  package init(id: ID, name: String, kind: Kind, group: Group.ID, roles: [String] = []) {
    self.id = id
    self.name = name
    self.kind = kind
    self.group = group
    self.roles = roles
  }
}
