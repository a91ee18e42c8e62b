package import BriefingModel

/// An invented debate on fisheries: its issues, groups and actors.
package enum Debate {
  package static let place = SourceLocation(path: "seeds/vocabulary/issues.yml", line: 1, column: 1)

  package static let vocabulary = Vocabulary(
    issues: [
      Issue(
        id: "cod-quota", name: "Cod quota", proposal: "Cut the catch of cod by half",
        supportsMeaning: "wanting the catch cut", opposesMeaning: "wanting it left or raised",
        towardPhrases: [phrase("cut|halve ... catch")], againstPhrases: [phrase("cod catch")],
        glossary: [GlossaryEntry(term: "Quota", definition: "How much of a fish a fleet may land in a year")]),
      Issue(id: "net-size", name: "Net size", proposal: "Ban nets with fine meshes"),
      Issue(id: "harbor-fees", name: "Harbor fees", proposal: "Raise the fees of harbors for foreign boats"),
      Issue(id: "fuel-aid", name: "Fuel aid", proposal: "End state aid for the fuel of boats"),
      Issue(id: "stock-decline", name: "Decline of the stock", proposal: "The cod is dying out", kind: .assessment),
    ],
    groups: [
      Group(
        id: "government", name: "Harbor ministry", shortName: "Ministry",
        rules: [Group.Rule(kinds: [.government]), Group.Rule(roles: ["minister"])]),
      Group(id: "fleet", name: "Boat owners", shortName: "Owners", rules: [Group.Rule(names: ["boat", "skipper"])]),
      Group(id: "green", name: "Sea guardians", shortName: "Guardians", rules: [Group.Rule(names: ["sea"])]),
      Group(id: "science", name: "Marine institute", shortName: "Institute", rules: [Group.Rule(names: ["institute"])]),
    ],
    actors: [
      ActorEntry(
        id: "ada-finn", name: "Ada Finn", aliases: ["Minister Finn"], kind: .person, group: "government",
        role: "minister of harbors", location: place)
    ])

  package static let ada = Actor(
    id: "ada-finn", name: "Ada Finn", kind: .person, group: "government", roles: ["minister of harbors"])
  package static let ministry = Actor(id: "ministry", name: "the ministry", kind: .government, group: "government")
  package static let bo = Actor(
    id: "bo-rask", name: "Bo Rask", kind: .person, group: "fleet", roles: ["skipper of the Petrel"])
  package static let owners = Actor(id: "boat-owners", name: "boat owners", kind: .group, group: "fleet")
  package static let cleo = Actor(
    id: "cleo-marsh", name: "Cleo Marsh", kind: .person, group: "green", roles: ["a director of Open Sea"])
  package static let dan = Actor(id: "dan-ives", name: "Dan Ives", kind: .person, group: "science")
  package static let stranger = Actor(id: "eve-holt", name: "Eve Holt", kind: .person, group: "other")

  private static func phrase(_ text: String) -> Phrase {
    Phrase(text: text, parts: [], location: place)
  }
}
