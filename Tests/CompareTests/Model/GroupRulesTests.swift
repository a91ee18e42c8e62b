import BriefingModel
import Testing

@Suite struct GroupRulesTests {
  private static let rules = GroupRules(groups: [
    Group(id: "nothing", name: "Nothing", shortName: "Nothing", rules: [Group.Rule()]),
    Group(
      id: "isles", name: "Isles", shortName: "Isles",
      rules: [Group.Rule(kinds: [.government], countries: ["U.I.", "Outer Isles"])]),
    Group(id: "reds", name: "Reds", shortName: "Reds", rules: [Group.Rule(parties: ["R", "Red"])]),
    Group(
      id: "skippers", name: "Skippers", shortName: "Skippers", rules: [Group.Rule(roles: ["skipper", "boat owner"])]),
    Group(id: "red-skippers", name: "Red skippers", shortName: "Red skippers", rules: [Group.Rule(roles: ["skipper"])]),
  ])

  @Test(
    arguments: [
      ("UI ministry", Actor.Kind.government, [], [], "isles"),
      ("Ministry of the Outer-Isles", .government, [], [], "isles"),
      ("UI fans", .group, [], [], "other"),
      ("Bo Rask", .person, ["a SKIPPER of the Petrel"], [], "skippers"),
      ("Bo Rask", .person, ["the boat owner's son"], [], "skippers"),
      ("Bo Rask", .person, ["a skippers' friend"], [], "other"),
      ("Bo Rask", .person, ["skipper"], ["R"], "reds"),
      ("Bo Rask", .person, [], ["Redder"], "other"),
      ("", .person, [], [], "other"),
      ("Åse Vik", .person, ["a “skipper” of the Ærø"], [], "skippers"),
      ("Åse Vik", .person, ["an éskipper"], [], "other"),
    ] as [(String, Actor.Kind, [String], [String], String)])
  func theFirstGroupWithARuleThatHoldsTakesTheActor(
    name: String, kind: Actor.Kind, roles: [String], parties: [String], group: String
  ) {
    #expect(Self.rules.group(name: name, kind: kind, roles: roles, parties: parties) == group)
  }
}
